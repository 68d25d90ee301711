import { useEffect, useRef } from 'react';
import type { TriageRecord } from '#domain/progress/state.ts';
import type { Share } from '#domain/triage/draw.ts';
import { tally } from '#domain/triage/estimate.ts';
import { toReadAgain } from '#domain/triage/outcome.ts';
import type { WrittenPost } from '#domain/triage/post.ts';
import { counted, fill } from '#i18n/lookup.ts';
import { unquoted } from '../simulator/phrases.ts';
import { namesOf } from './phrases.ts';
import { Reading } from './Reading.tsx';
import { Table } from './Table.tsx';
import type { TriageProps } from './Triage.tsx';

export interface OutcomeProps extends TriageProps {
  /** Those of the draw, and every post there is. */
  readonly posts: readonly WrittenPost[];
  readonly all: readonly WrittenPost[];
  readonly record: TriageRecord;
  readonly sizes: readonly { readonly share: Share; readonly size: number }[];
  readonly draw: (share: Share) => void;
}

/** What came out: counts on each side, what can be said of them and how surely, a table, and what to read again. */
export function Outcome(props: OutcomeProps) {
  const { posts, all, record, words, lang, draw, sizes } = props;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const last = (code: string) => record.answers[code]?.last;
  const { signals, hits, noises, falseAlarms } = tally(posts, last);
  return (
    <div className="practice sort-outcome">
      <h2 ref={title} tabIndex={-1}>
        {counted(words.sorted, posts.filter(({ code }) => last(code)).length, lang)}
      </h2>
      <p>{words.ease}</p>
      <ul className="practice-modules" role="list">
        {signals > 0 && (
          <li>
            <span>{words.signals}</span>
            <b>{fill(words.signalsTaken, { count: hits, total: signals })}</b>
          </li>
        )}
        {noises > 0 && (
          <li>
            <span>{words.noises}</span>
            <b>{fill(words.noisesLeft, { count: noises - falseAlarms, total: noises })}</b>
          </li>
        )}
      </ul>
      <Reading {...props} />
      <Table {...props} />
      <ReadAgain {...props} />
      <details className="practice-all no-print">
        <summary>{words.allPosts}</summary>
        {posts.map((post) => (
          <Sorted key={post.code} post={post} record={record} words={words} />
        ))}
      </details>
      {all.every(({ code }) => record.seen[code]) && <p>{words.allSeen}</p>}
      <p className="practice-actions no-print">
        {sizes.map(({ share, size }, index) => (
          <button
            key={share}
            type="button"
            className={index === 0 ? 'button' : 'button-quiet'}
            onClick={() => draw(share)}
          >
            {counted(words.another, size, lang)}
          </button>
        ))}
        <button
          type="button"
          className="button-quiet"
          onClick={(event) => event.currentTarget.ownerDocument.defaultView?.print()}
        >
          {words.print}
        </button>
      </p>
    </div>
  );
}

/** Lessons, then rules, that are named: more would be a second table of contents. */
const FIRST = 3;

function ReadAgain({ posts, record, words, lang, lessons, rules }: OutcomeProps) {
  const again = toReadAgain(posts, (code) => record.answers[code]?.last);
  const links = [
    ...again.lessons.slice(0, FIRST).map(({ id, count }) => ({ link: lessons[id], count })),
    ...again.rules.slice(0, FIRST).map(({ id, count }) => ({ link: rules[id], count })),
  ];
  return (
    <>
      <h3>{links.length > 0 ? words.readAgain : words.nothingToRead}</h3>
      {links.length > 0 && (
        <ul>
          {links.map(({ link, count }) =>
            link ? (
              <li key={link.href}>
                <a href={link.href}>{fill(counted(words.readLesson, count, lang), { title: link.title })}</a>
              </li>
            ) : null,
          )}
        </ul>
      )}
    </>
  );
}

/** One post again, in short: what it said, both answers, and why. */
function Sorted({ post, record, words }: { post: WrittenPost } & Pick<OutcomeProps, 'record' | 'words'>) {
  const given = record.answers[post.code];
  if (!given) return null;
  const values = { first: words[given.first], given: words[given.last], right: namesOf(post.answers, words) };
  return (
    <section className="sort-again">
      <h4>
        {post.firm}, {post.trade}
      </h4>
      <blockquote>
        <b>{post.author}</b> {unquoted(post.text)}
      </blockquote>
      {post.known && <p className="small">{post.known}</p>}
      <p>
        <b>{fill(given.first === given.last ? words.given : words.givenTwice, values)}</b> {post.why}
      </p>
    </section>
  );
}
