import { useRef, useState } from 'react';
import { type Answers, cardOf, type Question, questions } from '#domain/crisis/real-post.ts';
import { fill, type Lang } from '#i18n/lookup.ts';
import type { CrisisWords } from '../first-hour/room.ts';
import { Card } from './Card.tsx';
import './now.css';

export interface NowProps {
  readonly words: CrisisWords;
  readonly lang: Lang;
  readonly firstHour: string;
  readonly composer: string;
}
type Said = Partial<Answers>;
const asked = Object.keys(questions) as readonly Question[];

/** A real post: nothing of it is read, kept or sent; five answers lead to one card. */
export function Now({ words, lang, firstHour, composer }: NowProps) {
  const [post, setPost] = useState('');
  const [said, setSaid] = useState<Said>({});
  const title = useRef<HTMLHeadingElement>(null);
  const left = asked.filter((question) => said[question] === undefined).length;
  // A danger waits for no other answer.
  const whole: Answers | undefined =
    left === 0
      ? (said as Answers)
      : said.danger === 'harm'
        ? { danger: 'harm', true: 'unknown', ours: 'part', knows: 'nobody', speaks: 'other' }
        : undefined;
  const card = whole && cardOf(whole);
  return (
    <div className="now">
      <div className="now-ask no-print">
        <p className="now-field">
          <label htmlFor="now-post">{words.nowPost}</label>
          <textarea
            id="now-post"
            rows={4}
            autoComplete="off"
            spellCheck={false}
            value={post}
            aria-describedby="now-private"
            onChange={({ currentTarget }) => setPost(currentTarget.value)}
          />
          <span className="now-small">{words.nowPostHint}</span>
        </p>
        <h2 ref={title} tabIndex={-1}>
          {words.nowAsk}
        </h2>
        <p className="now-small">{words.nowWaitsDanger}</p>
        {asked.map((question, index) => (
          <fieldset key={question}>
            <legend>
              {index + 1}. {words[`q_${question}`]}
            </legend>
            {questions[question].map((answer) => (
              <label key={answer} className="now-choice">
                <input
                  type="radio"
                  name={`now-${question}`}
                  checked={said[question] === answer}
                  onChange={() => setSaid({ ...said, [question]: answer })}
                />
                {words[`q_${question}_${answer}` as keyof CrisisWords] as string}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <div className="now-card">
        <p role="status" className={card ? 'visually-hidden' : undefined}>
          {card ? `${words.card} · ${words[`act_${card.act}`]}` : fill(words.nowWaits, { left })}
        </p>
        {card && <Card {...{ words, lang, card, post, firstHour, composer }} />}
        {(post !== '' || left < asked.length) && (
          <p className="no-print">
            <button
              type="button"
              className="button-quiet"
              onClick={() => {
                setPost('');
                setSaid({});
                title.current?.focus();
              }}
            >
              {words.nowAgain}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
