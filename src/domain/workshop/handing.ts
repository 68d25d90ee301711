/** From what a learner's browser keeps to what they may hand in. */
import type { Progress, QuizRecord, RunRecord } from '../progress/state.ts';
import { kindOf, triageRecord } from '../progress/state.ts';
import type { Contribution, Game, Given } from './contribution.ts';

/** Permanent codes of what the course asks, by id; `endings` in the order of the graph that `print` is the print of. */
export interface HandingBook {
  readonly items: Readonly<Record<string, string>>;
  readonly cases: Readonly<
    Record<string, { readonly code: string; readonly print: string; readonly endings: readonly string[] }>
  >;
  readonly posts: readonly string[];
}
export interface Parts {
  readonly answers: boolean;
  readonly games: boolean;
  readonly posts: boolean;
}
export const everyPart: Parts = { answers: true, games: true, posts: true };

/**
 * First attempts at the questions, last finished game of each case, first answer to each post; of the parts that were
 * chosen. What the course no longer has, and questions that the book does not name, are left out.
 */
export function contributionOf(
  state: Progress,
  book: HandingBook,
  { id, pseudonym, parts }: { readonly id: string; readonly pseudonym: string; readonly parts: Parts },
): Contribution {
  return {
    id,
    ...(pseudonym !== '' && { pseudonym }),
    answers: parts.answers ? answersOf(state, book) : {},
    games: parts.games ? gamesOf(state, book) : {},
    posts: parts.posts ? postsOf(state, book) : {},
  };
}

function answersOf(state: Progress, book: HandingBook): Record<string, Given> {
  return Object.fromEntries(
    of(state, 'quiz').flatMap(([item, record]) => {
      const code = own(book.items, item);
      const { letters, confidence } = (record as QuizRecord).first;
      return code ? [[code, { letters: [...new Set(letters)].sort().join(''), confidence }] as const] : [];
    }),
  );
}

function gamesOf(state: Progress, book: HandingBook): Record<string, Game> {
  return Object.fromEntries(
    of(state, 'run').flatMap(([id, record]) => {
      const known = own(book.cases, id);
      const { finished } = record as RunRecord;
      if (!known || !finished || finished.keys === '' || finished.keys.length > 1023) return [];
      const at = finished.print === known.print && finished.ending ? known.endings.indexOf(finished.ending) : -1;
      const game = { print: finished.print, keys: finished.keys, ...(at >= 0 && { ending: at }) };
      return [[known.code, game] as const];
    }),
  );
}

function postsOf(state: Progress, { posts }: HandingBook): Contribution['posts'] {
  const seen = triageRecord(state)?.seen ?? {};
  return Object.fromEntries(Object.entries(seen).filter(([code]) => posts.includes(code)));
}

const of = (state: Progress, kind: string) =>
  Object.entries(state.records).flatMap(([key, record]) =>
    kindOf(key) === kind ? [[key.slice(kind.length + 1), record] as const] : [],
  );
const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
