/**
 * A contribution as a code to copy: capitals and digits alone.
 *
 * `PV` mark · version (1) · length of the body (3) · body · check digits (5), of all that comes before. The body, in bits:
 * id 30 · bytes of the pseudonym 6, each 8 · three lists, each with its count.
 * - answers (9): `low` 3, letters in use 5; each: gap, one letter or several 1, letter or mask, confidence 2
 * - posts (9): `low` 3; each: gap, answer 2
 * - games (7): each: code 11, print 21, ending 5 (31 for none), keys 10, each 6
 *
 * Codes are numbers in base 36, sorted; a gap is what separates one from the one before, in Rice's code with `low` bits.
 * One contribution has one code and no other: what is read is written again and must give the same text.
 */
import { confidences } from '../quiz/question.ts';
import { answers as sorts } from '../triage/post.ts';
import { ALPHABET, BitReader, BitWriter, checkDigits } from './bits.ts';
import { type Contribution, type Game, type Given, isContribution, most, version } from './contribution.ts';
import { fromUtf8, toUtf8 } from './utf8.ts';

export const mark = 'PV';
const HEAD = 6;
const CHECK = 5;
const KEYS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.~';
const NO_ENDING = most.endings;

export type Unreadable =
  /** Nothing of this course. */
  | 'no-code'
  /** Written by a later version of the course. */
  | 'newer'
  /** Its end is missing. */
  | 'cut'
  /** A character was changed, or it is not what this course writes. */
  | 'damaged';
export type Read = { readonly contribution: Contribution } | { readonly refused: Unreadable };

/** ASCII, without spaces. The contribution must be one (`isContribution`). */
export function encode(one: Contribution): string {
  const bits = new BitWriter();
  for (const sign of one.id) bits.put(ALPHABET.indexOf(sign), 5);
  const name = toUtf8(one.pseudonym ?? '');
  bits.put(name.length, 6);
  for (const byte of name) bits.put(byte, 8);
  writeAnswers(bits, sorted(one.answers));
  writePosts(bits, sorted(one.posts));
  writeGames(bits, sorted(one.games));
  const body = bits.written();
  const length = new BitWriter();
  length.put(body.length, 15);
  const text = `${mark}${version}${length.written()}${body}`;
  return text + checkDigits(text);
}

/** Length, in characters, that a code announces; undefined when its beginning does not say. */
export function announced(text: string): number | undefined {
  if (text.length < HEAD || [...text.slice(3, HEAD)].some((sign) => !ALPHABET.includes(sign))) return undefined;
  return HEAD + new BitReader(text.slice(3, HEAD)).take(15) + CHECK;
}

/** Reads one code, without spaces, in capitals (`findCodes` tidies what was pasted). Whatever the text, answers and never throws. */
export function decode(text: string): Read {
  if (!/^PV\d/.test(text)) return { refused: 'no-code' };
  if (Number(text[2]) > version) return { refused: 'newer' };
  const length = announced(text);
  if (length === undefined) return { refused: text.length < HEAD ? 'cut' : 'damaged' };
  if (text.length < length) return { refused: 'cut' };
  if (text.length > length || text.slice(-CHECK) !== checkDigits(text.slice(0, -CHECK))) return { refused: 'damaged' };
  try {
    const contribution = readBody(new BitReader(text.slice(HEAD, -CHECK)));
    const sound = isContribution(contribution) && encode(contribution) === text;
    return sound ? { contribution } : { refused: 'damaged' };
  } catch {
    return { refused: 'damaged' };
  }
}

/** In groups of five, as one reads them aloud. */
export const grouped = (code: string): string => code.match(/.{1,5}/g)?.join(' ') ?? '';

function readBody(bits: BitReader): Contribution {
  const id = Array.from({ length: 6 }, () => ALPHABET.charAt(bits.take(5))).join('');
  const name = fromUtf8(Array.from({ length: bits.take(6) }, () => bits.take(8)));
  const answers = readAnswers(bits);
  const posts = readPosts(bits);
  return { id, ...(name !== '' && { pseudonym: name }), answers, games: readGames(bits), posts };
}

function writeAnswers(bits: BitWriter, list: readonly (readonly [number, Given])[]) {
  const low = bestLow(list);
  const width = Math.max(1, ...list.flatMap(([, { letters }]) => [...letters].map((letter) => letterAt(letter) + 1)));
  bits.put(list.length, 9);
  bits.put(low, 3);
  bits.put(width, 5);
  eachGap(list, (gap, { letters, confidence }) => {
    bits.putGap(gap, low);
    bits.put(letters.length > 1 ? 1 : 0, 1);
    if (letters.length > 1)
      bits.put(
        [...letters].reduce((sum, letter) => sum + 2 ** letterAt(letter), 0),
        width,
      );
    else bits.put(letterAt(letters), widthOf(width));
    bits.put(confidences.indexOf(confidence), 2);
  });
}
function readAnswers(bits: BitReader): Record<string, Given> {
  const count = bits.take(9);
  const low = bits.take(3);
  const width = bits.take(5);
  return table(count, () => {
    const gap = bits.takeGap(low);
    const several = bits.take(1) === 1;
    const value = bits.take(several ? width : widthOf(width));
    const letters = several ? lettersOf(value) : letterOf(value);
    return [gap, { letters, confidence: confidences[bits.take(2)] as Given['confidence'] }];
  });
}

function writePosts(bits: BitWriter, list: readonly (readonly [number, Contribution['posts'][string]])[]) {
  const low = bestLow(list);
  bits.put(list.length, 9);
  bits.put(low, 3);
  eachGap(list, (gap, answer) => {
    bits.putGap(gap, low);
    bits.put(sorts.indexOf(answer), 2);
  });
}
function readPosts(bits: BitReader): Contribution['posts'] {
  const count = bits.take(9);
  const low = bits.take(3);
  return table(count, () => [bits.takeGap(low), sorts[bits.take(2)] as Contribution['posts'][string]]);
}

function writeGames(bits: BitWriter, list: readonly (readonly [number, Game])[]) {
  bits.put(list.length, 7);
  for (const [code, { print, keys, ending = NO_ENDING }] of list) {
    bits.put(code, 11);
    bits.put(Number.parseInt(print, 36), 21);
    bits.put(ending, 5);
    bits.put(keys.length, 10);
    for (const key of keys) bits.put(KEYS.indexOf(key), 6);
  }
}
function readGames(bits: BitReader): Record<string, Game> {
  const games = Array.from({ length: bits.take(7) }, () => {
    const code = inBase36(bits.take(11), 2);
    const print = inBase36(bits.take(21), 4);
    const ending = bits.take(5);
    const keys = Array.from({ length: bits.take(10) }, () => KEYS.charAt(bits.take(6))).join('');
    return [code, { print, keys, ...(ending !== NO_ENDING && { ending }) }] as const;
  });
  return Object.fromEntries(games);
}

function sorted<T>(entries: Readonly<Record<string, T>>): (readonly [number, T])[] {
  return Object.entries(entries)
    .map(([code, value]) => [Number.parseInt(code, 36), value] as const)
    .sort(([a], [b]) => a - b);
}
function eachGap<T>(list: readonly (readonly [number, T])[], write: (gap: number, value: T) => void) {
  let last = -1;
  for (const [code, value] of list) {
    write(code - last - 1, value);
    last = code;
  }
}
function table<T>(count: number, read: () => readonly [number, T]): Record<string, T> {
  let last = -1;
  const entries = Array.from({ length: count }, () => {
    const [gap, value] = read();
    last += gap + 1;
    return [inBase36(last, 2), value] as const;
  });
  return Object.fromEntries(entries);
}

/** Low bits for the shortest list: those of the mean gap, times ln 2. */
function bestLow(list: readonly (readonly [number, unknown])[]): number {
  const mean = list.length === 0 ? 0 : (list.at(-1)?.[0] ?? 0) / list.length;
  return Math.min(7, Math.max(0, Math.round(Math.log2(Math.max(1, mean * Math.LN2)))));
}
const widthOf = (count: number) => Math.max(1, Math.ceil(Math.log2(count)));
const letterAt = (letter: string) => letter.charCodeAt(0) - 97;
const letterOf = (at: number) => String.fromCharCode(97 + at);
const lettersOf = (mask: number) =>
  Array.from({ length: 26 }, (_, at) => (Math.floor(mask / 2 ** at) % 2 === 1 ? letterOf(at) : '')).join('');
const inBase36 = (value: number, width: number) => value.toString(36).padStart(width, '0');
