/**
 * What a learner hands in to the evangelist, of their own will: what was answered, decided and sorted, by permanent codes.
 * No time, no day, nothing written by hand but a pseudonym, nothing that tells one device from another. `id` is drawn anew
 * each time the page is opened: it only lets the code, the file and the QR code of one handing in be counted once.
 */
import { type Confidence, confidences } from '../quiz/question.ts';
import { type Answer, answers as sorts } from '../triage/post.ts';

export interface Given {
  /** Letters of the first attempt, sorted: `ac`. */
  readonly letters: string;
  readonly confidence: Confidence;
}
/** The last finished game of a case. */
export interface Game {
  /** Print of the graph it was played on. */
  readonly print: string;
  readonly keys: string;
  /** Place of the ending among those of that graph, from 0. */
  readonly ending?: number;
}
/** Each by the permanent code, two characters, of its question, case or post. */
export interface Contribution {
  /** Six characters of the alphabet of codes. */
  readonly id: string;
  readonly pseudonym?: string;
  readonly answers: Readonly<Record<string, Given>>;
  readonly games: Readonly<Record<string, Game>>;
  readonly posts: Readonly<Record<string, Answer>>;
}
export const version = 1;
/** Characters of a pseudonym. */
export const longestPseudonym = 20;
/** Endings of a case, keys of a game, entries of each sort: more than any course has. */
export const most = { endings: 31, keys: 1023, answers: 511, posts: 511, games: 127 } as const;

export const idPattern = /^[0-9A-HJKMNP-TV-Z]{6}$/;
const CODE = /^[a-z\d]{2}$/;

/** Questions answered, cases finished and posts sorted. */
export function sizeOf({ answers, games, posts }: Contribution) {
  return {
    answers: Object.keys(answers).length,
    games: Object.keys(games).length,
    posts: Object.keys(posts).length,
  };
}
export function entriesOf(one: Contribution): number {
  const { answers, games, posts } = sizeOf(one);
  return answers + games + posts;
}

/** A pseudonym as it may be kept: on one line, without signs that do not show, cut to its length; empty when nothing is left. */
export function cleanPseudonym(text: string): string {
  const plain = text.replace(/\p{C}/gu, ' ').replace(/\s+/g, ' ').trim();
  return [...plain]
    .reduce((kept, sign) => (kept.length + sign.length > longestPseudonym ? kept : kept + sign), '')
    .trim();
}

/** Whether a value read from a file is one, whole, and holds nothing else. */
export function isContribution(value: unknown): value is Contribution {
  if (!isObject(value) || !onlyHas(value, ['id', 'pseudonym', 'answers', 'games', 'posts'])) return false;
  const { id, pseudonym, answers, games, posts } = value;
  return (
    isText(id, idPattern) &&
    (pseudonym === undefined ||
      (typeof pseudonym === 'string' && pseudonym !== '' && cleanPseudonym(pseudonym) === pseudonym)) &&
    isTable(answers, most.answers, isGiven) &&
    isTable(games, most.games, isGame) &&
    isTable(posts, most.posts, (post) => sorts.some((known) => known === post))
  );
}

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const isText = (value: unknown, pattern: RegExp) => typeof value === 'string' && pattern.test(value);
const onlyHas = (value: Fields, names: readonly string[]) => Object.keys(value).every((name) => names.includes(name));

function isTable(value: unknown, limit: number, isEntry: (entry: unknown) => boolean): boolean {
  if (!isObject(value)) return false;
  const entries = Object.entries(value);
  return entries.length <= limit && entries.every(([code, entry]) => CODE.test(code) && isEntry(entry));
}
function isGiven(value: unknown): boolean {
  if (!isObject(value) || !onlyHas(value, ['letters', 'confidence'])) return false;
  const { letters, confidence } = value;
  if (!isText(letters, /^[a-z]{1,26}$/) || !confidences.some((known) => known === confidence)) return false;
  return [...new Set(letters as string)].sort().join('') === letters;
}
function isGame(value: unknown): boolean {
  if (!isObject(value) || !onlyHas(value, ['print', 'keys', 'ending'])) return false;
  const { print, keys, ending } = value;
  const ended =
    ending === undefined || (Number.isInteger(ending) && (ending as number) >= 0 && (ending as number) < most.endings);
  return isText(print, /^[a-z\d]{4}$/) && isText(keys, /^[A-Za-z.~]{0,1023}$/) && ended;
}
