import { useEffect, useReducer, useState } from 'react';
import { newContributionId } from '#browser/contribution-id.ts';
import { progressStore } from '#browser/progress-store.ts';
import { cleanPseudonym, sizeOf } from '#domain/workshop/contribution.ts';
import { contributionOf, everyPart, type HandingBook } from '#domain/workshop/handing.ts';
import type { give } from '#i18n/fr/give.ts';
import { counted, type Lang } from '#i18n/lookup.ts';
import { Forms } from './Forms.tsx';
import { Listed } from './Listed.tsx';
import './give.css';

export type GiveWords = typeof give & {
  /** Of the quiz and of the drill. */
  readonly guess: string;
  readonly sure: string;
  readonly certain: string;
  readonly answer: string;
  readonly pass: string;
  readonly leave: string;
  readonly report: string;
};
export interface GiveProps {
  readonly words: GiveWords;
  readonly lang: Lang;
  readonly book: HandingBook;
  /** Titles of the cases, and of their endings in the order of the graph, by id. */
  readonly cases: Readonly<Record<string, { readonly title: string; readonly endings: readonly string[] }>>;
  readonly addresses: { readonly questions: string; readonly posts: string };
  readonly home: string;
}

const parts = [
  ['answers', 'partAnswers', 'answersCount'],
  ['games', 'partGames', 'gamesCount'],
  ['posts', 'partPosts', 'postsCount'],
] as const;

/** What the learner may hand in: they see it, choose, and leave with a code, a file or a QR code. Nothing is sent. */
export function Give(props: GiveProps) {
  const { words, lang, book } = props;
  const [id, setId] = useState('');
  const [chosen, setChosen] = useState(everyPart);
  const [typed, setTyped] = useState('');
  const [, changed] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    setId(newContributionId());
    return progressStore().subscribe(changed);
  }, []);
  if (id === '') return <p className="soft">{words.loading}</p>;

  const state = progressStore().state();
  const pseudonym = cleanPseudonym(typed);
  const whole = contributionOf(state, book, { id, pseudonym, parts: everyPart });
  const sizes = sizeOf(whole);
  if (sizes.answers + sizes.games + sizes.posts === 0)
    return (
      <section className="give" aria-labelledby="give-nothing">
        <h2 id="give-nothing">{words.nothingTitle}</h2>
        <p>{words.nothing}</p>
        <p>
          <a className="button" href={props.home}>
            {words.toCourse}
          </a>
        </p>
      </section>
    );
  return (
    <div className="give">
      <section aria-labelledby="give-what">
        <h2 id="give-what">{words.whatTitle}</h2>
        <p>{words.choose}</p>
        {parts.map(([part, label, count]) => (
          <div className="give-part" key={part}>
            <label className="give-tick">
              <input
                type="checkbox"
                checked={chosen[part] && sizes[part] > 0}
                disabled={sizes[part] === 0}
                onChange={(event) => setChosen({ ...chosen, [part]: event.currentTarget.checked })}
              />
              <span>
                {words[label]} <b>{sizes[part] === 0 ? words.none : counted(words[count], sizes[part], lang)}</b>
              </span>
            </label>
            {sizes[part] > 0 && <Listed {...props} part={part} whole={whole} />}
          </div>
        ))}
      </section>
      <section aria-labelledby="give-name">
        <h2 id="give-name">{words.nameTitle}</h2>
        <label className="give-field">
          <span>{words.nameLabel}</span>
          <input
            type="text"
            maxLength={20}
            autoComplete="off"
            spellCheck={false}
            aria-describedby="give-name-why"
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <p id="give-name-why" className="soft small">
          {words.nameWhy}
        </p>
      </section>
      <Forms words={words} lang={lang} one={contributionOf(state, book, { id, pseudonym, parts: chosen })} />
    </div>
  );
}
