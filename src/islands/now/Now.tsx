import { useRef, useState } from 'react';
import { contactsOf } from '#domain/crisis/contacts.ts';
import { asked, cardOf, questions, type Said } from '#domain/crisis/real-post.ts';
import type { now } from '#i18n/fr/now.ts';
import { fill } from '#i18n/lookup.ts';
import { useCompany } from '../document/use-company.ts';
import { Card } from './Card.tsx';
import './now.css';

export type NowWords = typeof now;
export interface NowProps {
  readonly words: NowWords;
  readonly firstHour: string;
  readonly composer: string;
}

/** A real post: nothing of it is read, kept or sent; a few answers lead to one card. */
export function Now({ words, firstHour, composer }: NowProps) {
  const [post, setPost] = useState('');
  const [said, setSaid] = useState<Said>({});
  const [told, say] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  // Read at once: the network may be down when the card comes.
  const contacts = contactsOf(useCompany());
  const card = cardOf(said);
  const startAgain = () => {
    setPost('');
    setSaid({});
    say('');
    title.current?.focus();
  };
  return (
    <div className="now">
      <div className={card ? 'now-ask no-print' : 'now-ask'}>
        <p className="now-field">
          <label htmlFor="now-post">{words.post}</label>
          <textarea
            id="now-post"
            rows={4}
            autoComplete="off"
            spellCheck={false}
            value={post}
            aria-describedby="now-private now-post-hint"
            onChange={({ currentTarget }) => setPost(currentTarget.value)}
          />
          <span id="now-post-hint" className="now-small">
            {words.postHint}
          </span>
        </p>
        <h2 ref={title} tabIndex={-1}>
          {words.ask}
        </h2>
        <p className="now-small">{words.askWhy}</p>
        {asked(said).map((question) => (
          <fieldset key={question}>
            <legend>{words[`q_${question}`]}</legend>
            {questions[question].map((answer) => (
              <label key={answer} className="now-choice">
                <input
                  type="radio"
                  name={`now-${question}`}
                  value={answer}
                  checked={said[question] === answer}
                  onChange={() => {
                    setSaid({ ...said, [question]: answer });
                    say('');
                  }}
                />
                {words[`q_${question}_${answer}` as keyof NowWords]}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <div className="now-card">
        <p role="status" className={card ? 'visually-hidden' : 'now-waits no-print'}>
          {told ||
            (card
              ? fill(words.ready, { act: words[`act_${card.act}`], track: words[`track_${card.track}`] })
              : words.waits)}
        </p>
        {card && <Card {...{ words, card, contacts, post: post.trim(), firstHour, composer, say }} />}
        {(post !== '' || said.danger !== undefined) && (
          <p className="no-print">
            <button type="button" className="button-quiet" onClick={startAgain}>
              {words.again}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
