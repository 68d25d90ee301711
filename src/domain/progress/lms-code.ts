/**
 * The state as an LMS carries it: ASCII, under 2,000 characters, made of permanent codes. Days, words written by the
 * learner and kinds of a later version stay in the browser.
 *
 * `1` version · 4 check characters · then, separated by `;`
 * - epochs of quiz, lesson, run, place: 2 each
 * - last place: language (1), `l` or `s` (1), code (2), n (2); or nothing
 * - lessons: code (2), 2n + done (1)
 * - items: code (2), letters of the first attempt, letters of the last, both confidences and rights (1), count (1)
 * - runs, separated by `,`: code (2), `h` in hand or `f` finished (1), print (4), n (2), ending (1), keys
 *
 * Numbers are in base 64. Letters are one digit (a mask) when they are among the first six, else spelt between dots.
 */
import { confidences } from '../quiz/question.ts';
import {
  type AnyRecord,
  type Attempt,
  epochOf,
  kindOf,
  type LessonRecord,
  type PlaceRecord,
  type Progress,
  type QuizRecord,
  type Run,
  type RunRecord,
} from './state.ts';

/** Permanent codes of what is published, by id. */
export interface Codebook {
  readonly lessons: Readonly<Record<string, string>>;
  readonly items: Readonly<Record<string, string>>;
  /** `endings` in the order of the graph that `print` is the print of. */
  readonly scenarios: Readonly<
    Record<string, { readonly code: string; readonly print: string; readonly endings: readonly string[] }>
  >;
}
export type Decoded = { readonly state: Progress } | { readonly fault: 'empty' | 'damaged' | 'newer' };

/** Kinds an LMS carries, in the order of their epochs: it never changes. Plans and papers stay in the browser. */
const carried = ['quiz', 'lesson', 'run', 'place'] as const;
const LONGEST = 1999;
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
const LETTERS = 'abcdef';
const LANGUAGES: readonly string[] = ['fr', 'en'];

/** Never longer than `longest` by the keys of runs: those of the oldest finished runs are given up first, then of those in hand. */
export function encode(state: Progress, book: Codebook, longest = LONGEST): string {
  const of = (kind: string) =>
    Object.entries(state.records).flatMap(([key, record]) =>
      kindOf(key) === kind ? [[key.slice(kind.length + 1), record] as const] : [],
    );
  const fixed = [
    carried.map((kind) => digits(epochOf(state, kind), 2)).join(''),
    of('place')
      .map(([, record]) => writePlace(record as PlaceRecord, book))
      .join(''),
    of('lesson')
      .map(([id, record]) => coded(book.lessons[id], writeLesson(record as LessonRecord)))
      .join(''),
    of('quiz')
      .map(([id, record]) => coded(book.items[id], writeItem(record as QuizRecord)))
      .join(''),
  ].join(';');
  const runs = of('run').flatMap(([id, record]) => writeRuns(id, record as RunRecord, book));
  const giveUp = [...runs].sort((a, b) => (a.slot === b.slot ? a.n - b.n : a.slot === 'f' ? -1 : 1));
  const body = () => `${fixed};${runs.map(({ head, keys }) => head + keys).join()}`;
  for (const run of giveUp) {
    if (body().length + 5 <= longest) break;
    run.keys = '';
  }
  return `1${checksum(body())}${body()}`;
}

/** Reads it back. Whatever the text, answers and never throws. Codes that the course no longer has are left out. */
export function decode(text: string, book: Codebook): Decoded {
  if (text === '') return { fault: 'empty' };
  if (/^[2-9]/.test(text)) return { fault: 'newer' };
  const body = text.slice(5);
  if (text[0] !== '1' || text.slice(1, 5) !== checksum(body)) return { fault: 'damaged' };
  const [epochs = '', place = '', lessons = '', items = '', runs = ''] = body.split(';');
  const records: Record<string, AnyRecord> = {};
  readPlace(place, book, records);
  readLessons(lessons, book, records);
  readItems(items, book, records);
  for (const run of runs.split(',')) readRun(run, book, records);
  const counted = carried.map((kind, index) => [kind, value(epochs.slice(index * 2, index * 2 + 2))] as const);
  return { state: { v: 1, epochs: Object.fromEntries(counted.filter(([, epoch]) => epoch > 0)), records } };
}

const coded = (code: string | undefined, text: string) => (code ? code + text : '');

function writePlace({ n, page, lang }: PlaceRecord, book: Codebook): string {
  const [kind = '', id = ''] = page.split('/');
  const code = kind === 'lesson' ? book.lessons[id] : kind === 'scenario' ? book.scenarios[id]?.code : undefined;
  return code && LANGUAGES.includes(lang) ? `${lang[0]}${kind[0]}${code}${digits(n, 2)}` : '';
}
function readPlace(text: string, book: Codebook, records: Record<string, AnyRecord>) {
  const lang = LANGUAGES.find((known) => known[0] === text[0]);
  const code = text.slice(2, 4);
  const page = text[1] === 'l' ? named('lesson', idOf(book.lessons, code)) : named('scenario', scenarioOf(book, code));
  if (lang && page) records['place/last'] = { n: value(text.slice(4)), page, lang };
}
const named = (kind: string, id: string | undefined) => id && `${kind}/${id}`;

function writeLesson({ n, done }: LessonRecord): string {
  return digits(Math.min(n, 31) * 2 + (done ? 1 : 0), 1);
}
function readLessons(text: string, book: Codebook, records: Record<string, AnyRecord>) {
  for (const [, code = '', digit = ''] of text.matchAll(/(..)(.)/g)) {
    const id = idOf(book.lessons, code);
    if (id) records[`lesson/${id}`] = { n: value(digit) >> 1, done: value(digit) % 2 === 1 };
  }
}

function writeItem({ first, last, count }: QuizRecord): string {
  const pack = [first, last].reduce(
    (sum, { confidence, right }) => (sum * 3 + confidences.indexOf(confidence)) * 2 + (right ? 1 : 0),
    0,
  );
  return letters(first.letters) + letters(last.letters) + digits(pack, 1) + digits(count, 1);
}
function readItems(text: string, book: Codebook, records: Record<string, AnyRecord>) {
  const digit = '[\\w-]';
  const some = `(${digit}|\\.[a-z]+\\.)`;
  for (const [, code = '', one = '', two = '', packed = '', count = ''] of text.matchAll(
    new RegExp(`(..)${some}${some}(${digit})(${digit})`, 'g'),
  )) {
    const id = idOf(book.items, code);
    const pack = value(packed);
    const attempt = (text: string, half: number): Attempt => ({
      letters: text.startsWith('.')
        ? text.slice(1, -1)
        : [...LETTERS].filter((_, bit) => (value(text) >> bit) & 1).join(''),
      confidence: confidences[(half >> 1) % 3] ?? 'guess',
      right: half % 2 === 1,
    });
    if (id)
      records[`quiz/${id}`] = {
        first: attempt(one, Math.floor(pack / 6)),
        last: attempt(two, pack % 6),
        count: value(count),
      };
  }
}
function letters(text: string): string {
  const bits = [...text].map((letter) => LETTERS.indexOf(letter));
  return bits.includes(-1)
    ? `.${text}.`
    : digits(
        bits.reduce((sum, bit) => sum | (1 << bit), 0),
        1,
      );
}

function writeRuns(id: string, record: RunRecord, book: Codebook) {
  const known = book.scenarios[id];
  if (!known) return [];
  const write = (slot: 'h' | 'f', run: Run | undefined) => {
    if (!run) return [];
    const index = run.print === known.print && run.ending ? known.endings.indexOf(run.ending) : -1;
    const ending = index < 0 ? '.' : digits(index, 1);
    return [{ slot, n: run.n, head: `${known.code}${slot}${run.print}${digits(run.n, 2)}${ending}`, keys: run.keys }];
  };
  return [...write('h', record.hand), ...write('f', record.finished)];
}
function readRun(text: string, book: Codebook, records: Record<string, AnyRecord>) {
  const [, code = '', slot, print = '', n = '', last = '', keys = ''] =
    /^(..)([hf])([a-z\d]{4})([\w-]{2})([\w.-])([A-Za-z.~]*)$/.exec(text) ?? [];
  const id = scenarioOf(book, code);
  if (!id) return;
  const known = book.scenarios[id];
  const ending = known?.print === print && last !== '.' ? known.endings[value(last)] : undefined;
  const before = records[`run/${id}`] as RunRecord | undefined;
  const run: Run = { n: value(n), print, keys, ...(ending && { ending }) };
  const endings = slot === 'f' && ending ? [ending] : (before?.endings ?? []);
  records[`run/${id}`] = { ...before, [slot === 'h' ? 'hand' : 'finished']: run, endings };
}

const idOf = (codes: Readonly<Record<string, string>>, code: string) =>
  Object.keys(codes).find((id) => codes[id] === code);
const scenarioOf = (book: Codebook, code: string) =>
  Object.keys(book.scenarios).find((id) => book.scenarios[id]?.code === code);

/** A number too large for its place is written as the largest that fits. */
function digits(number: number, width: number): string {
  const most = 64 ** width - 1;
  let rest = Math.min(number, most);
  let text = '';
  for (let place = 0; place < width; place += 1) {
    text = DIGITS.charAt(rest % 64) + text;
    rest = Math.floor(rest / 64);
  }
  return text;
}
function value(text: string): number {
  return [...text].reduce((sum, digit) => sum * 64 + Math.max(0, DIGITS.indexOf(digit)), 0);
}

/** FNV-1a in four digits: an LMS that cut or altered what it was given is found out. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return digits((hash >>> 0) % 64 ** 4, 4);
}
