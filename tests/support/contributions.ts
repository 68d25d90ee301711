import fc from 'fast-check';
import type { Contribution } from '#domain/workshop/contribution.ts';
import { cleanPseudonym } from '#domain/workshop/contribution.ts';
import { encode } from '#domain/workshop/contribution-code.ts';
import { writeContribution } from '#domain/workshop/contribution-file.ts';
import { largest, type Refusal } from '#domain/workshop/gathering.ts';

const anyCode = fc.stringMatching(/^[a-z\d]{2}$/);
const letters = fc.subarray([...'abcdefz'], { minLength: 1 }).map((some) => some.join(''));
const game = fc.record(
  {
    print: fc.integer({ min: 0, max: 36 ** 4 - 1 }).map((value) => value.toString(36).padStart(4, '0')),
    keys: fc.stringMatching(/^[A-Za-z.~]{0,40}$/),
    ending: fc.nat(30),
  },
  { requiredKeys: ['print', 'keys'] },
);

export const anyId = fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{6}$/);

/** Any contribution that the course could write. */
export const anyContribution: fc.Arbitrary<Contribution> = fc
  .record({
    id: anyId,
    pseudonym: fc.string({ unit: 'grapheme', maxLength: 24 }).map(cleanPseudonym),
    answers: fc.dictionary(
      anyCode,
      fc.record({ letters, confidence: fc.constantFrom('guess', 'sure', 'certain') } as const),
      { maxKeys: 30 },
    ),
    games: fc.dictionary(anyCode, game, { maxKeys: 6 }),
    posts: fc.dictionary(anyCode, fc.constantFrom('answer', 'pass', 'leave', 'report'), { maxKeys: 30 }),
  })
  .map(({ pseudonym, ...one }) => ({ ...one, ...(pseudonym !== '' && { pseudonym }) }) as Contribution);

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The contribution of one person of a class of many, all different, of a size that a course gives. */
export function example(person: number): Contribution {
  const id = [5, 4, 3, 2, 1, 0].map((place) => ALPHABET.charAt(Math.floor(person / 32 ** place) % 32)).join('');
  const confidence = (['guess', 'sure', 'certain'] as const)[person % 3] ?? 'sure';
  return {
    id,
    answers: {
      a1: { letters: person % 4 === 0 ? 'b' : 'a', confidence },
      a2: { letters: person % 2 === 0 ? 'ac' : 'a', confidence },
    },
    games: { c1: { print: '0a1b', keys: person % 2 === 0 ? 'aB.' : 'b.', ending: person % 2 } },
    posts: { x1: person % 5 === 0 ? 'leave' : 'answer', x2: 'leave' },
  };
}

const code = (person: number) => encode(example(person));

/** Eighteen texts that nobody can add up, each with the reason that must be told; `kept` is the code of one already received. */
export const badTexts = (kept: string): readonly (readonly [Refusal, string])[] => [
  ['empty', ''],
  ['empty', ' \n\n'],
  ['too-large', 'x'.repeat(largest + 1)],
  ['binary', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR'],
  ['binary', '\ufffd\ufffd\ufffdJFIF\ufffd\ufffd'],
  ['no-code', 'Bonjour, je n’ai pas retrouvé le code. Désolée.'],
  ['no-code', '<!doctype html><title>Une page</title>'],
  ['foreign', '{"product":"un-autre","answers":{}}'],
  ['foreign', '[{"a":1}]'],
  ['progress', '{"product":"porte-voix","v":1,"exported":"2026-11-24","state":{"v":1}}'],
  ['newer', code(500).replace('PV1', 'PV2')],
  ['newer', writeContribution(example(501)).replace('"v": 1', '"v": 7')],
  ['cut', code(502).slice(0, -9)],
  ['damaged', code(503).replace(/.$/, (sign) => (sign === 'A' ? 'B' : 'A'))],
  ['damaged', writeContribution(example(504)).slice(0, 60)],
  ['unexpected', writeContribution(example(505)).replace('"a1"', '"__proto__"')],
  ['duplicate', kept],
  ['nothing', encode({ id: '0000ZZ', answers: {}, games: {}, posts: {} })],
];
