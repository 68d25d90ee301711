import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALPHABET, checkDigits } from '#domain/workshop/bits.ts';
import { type Contribution, cleanPseudonym } from '#domain/workshop/contribution.ts';
import { decode, encode, grouped } from '#domain/workshop/contribution-code.ts';
import { readContribution, writeContribution } from '#domain/workshop/contribution-file.ts';
import { findCodes } from '#domain/workshop/pasted.ts';
import { anyContribution, example } from '../../support/contributions.ts';

const one = example(3);
const code = encode(one);

describe('a code', () => {
  it('gives back what it was made from, whatever that is', () => {
    fc.assert(
      fc.property(anyContribution, (any) => {
        const text = encode(any);
        expect(text).toMatch(/^PV1[0-9A-Z]+$/);
        expect(decode(text)).toEqual({ contribution: any });
      }),
    );
  });

  it('is read whatever the text, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `PV1${text}`),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          decode(text);
          findCodes(text);
          readContribution(text);
        },
      ),
    );
  });

  it('with any one character changed, is refused', () => {
    fc.assert(
      fc.property(anyContribution, fc.nat(), fc.constantFrom(...ALPHABET, 'U', 'é', ' ', '-'), (any, place, sign) => {
        const text = encode(any);
        const at = place % text.length;
        const changed = text.slice(0, at) + sign + text.slice(at + 1);
        expect(changed === text || 'refused' in decode(changed)).toBe(true);
      }),
    );
  });

  it('says why it is refused', () => {
    const reason = (text: string) =>
      'refused' in decode(text) ? (decode(text) as { refused: string }).refused : 'kept';
    expect(reason('')).toBe('no-code');
    expect(reason('Bonjour')).toBe('no-code');
    expect(reason(code.replace('PV1', 'PV2'))).toBe('newer');
    expect(reason(code.slice(0, -1))).toBe('cut');
    expect(reason('PV1')).toBe('cut');
    expect(reason(`${code}0`)).toBe('damaged');
  });

  it('made by another hand, with check digits that are right, holds nothing that the course would not write', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{0,60}$/), (body) => {
        const size = [Math.floor(body.length / 1024), Math.floor(body.length / 32) % 32, body.length % 32];
        const text = `PV1${size.map((digit) => ALPHABET.charAt(digit)).join('')}${body}`;
        const read = decode(text + checkDigits(text));
        if ('contribution' in read) expect(encode(read.contribution)).toBe(text + checkDigits(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('of a whole course holds in some hundreds of characters, and in a QR code', () => {
    const codes = (letter: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${letter}${index.toString(36)}`);
    const whole: Contribution = {
      id: '0A1B2C',
      pseudonym: 'Lilas',
      answers: Object.fromEntries(
        ['a', 'b', 'c', 'd'].flatMap((letter, at) =>
          codes(letter, 22).map((key) => [key, { letters: at === 3 ? 'ac' : 'b', confidence: 'sure' }] as const),
        ),
      ),
      games: Object.fromEntries(
        codes('s', 11).map((key) => [key, { print: 'z9z9', keys: 'aBCDb.a~cEb.dFa.bc', ending: 2 }]),
      ),
      posts: Object.fromEntries(
        ['x', 'y', 'z'].flatMap((letter) => codes(letter, 24).map((key) => [key, 'leave'] as const)),
      ),
    };
    const { length } = encode(whole);
    console.log(`a whole course, 88 questions, 11 cases, 72 posts: ${length} characters`);
    expect(length).toBeLessThanOrEqual(800);
    expect(decode(encode(whole))).toEqual({ contribution: whole });
  });
});

describe('a pasted text', () => {
  const messy = [
    ['in groups of five', grouped(code)],
    ['in small letters', code.toLowerCase()],
    ['in quotation marks', `« ${code} »`],
    ['quoted by a mail', `> ${code.slice(0, 30)}\r\n> ${code.slice(30)}\r\n`],
    ['broken over lines', code.match(/.{1,12}/g)?.join('\n') ?? ''],
    ['with invisible characters', [...code].join('\u200b')],
    ['with no-break spaces', grouped(code).replaceAll(' ', '\u00a0')],
    ['after a greeting, before a signature', `Bonjour,\nvoici mon code : ${grouped(code)}.\nBonne journée\nLéa`],
    ['with letters taken for digits', code.replaceAll('0', 'o').replaceAll('1', 'l').replace(/^PVl/, 'PV1')],
  ] as const;
  it.each(messy)('gives the code %s', (_how, text) => {
    expect(findCodes(text).found.map(({ read }) => read)).toEqual([{ contribution: one }]);
  });

  it('gives several codes with their lines, one damaged among them, and counts the words around', () => {
    const [a, b, c] = [encode(example(1)), encode(example(2)), encode(example(3))];
    const { found, aside } = findCodes(`Voici :\n${a}\n${b.slice(0, 40)}\n${grouped(c)}\nMerci`);
    expect(found).toEqual([
      { line: 2, read: { contribution: example(1) } },
      { line: 3, read: { refused: expect.stringMatching(/cut|damaged/) } },
      { line: 4, read: { contribution: example(3) } },
    ]);
    expect(aside).toBe(2);
  });

  it('says that a code without its beginning is damaged', () => {
    expect(findCodes(code.slice(4)).found).toEqual([{ line: 1, read: { refused: 'damaged' } }]);
  });
});

describe('a file', () => {
  it('holds the same as the code', () => {
    fc.assert(
      fc.property(anyContribution, (any) => {
        expect(readContribution(writeContribution(any))).toEqual({ contribution: any });
      }),
    );
  });

  it.each([
    ['cut', writeContribution(one).slice(0, -20), 'damaged'],
    ['of another product', '{"product":"autre","what":"contribution","v":1}', 'foreign'],
    ['that is a list', '[1]', 'foreign'],
    ['of progress, which nobody asked for', '{"product":"porte-voix","v":1,"state":{}}', 'progress'],
    ['of a later version', writeContribution(one).replace('"v": 1', '"v": 2'), 'newer'],
    ['of no version', writeContribution(one).replace('"v": 1', '"v": 0'), 'damaged'],
    ['with a time', writeContribution(one).replace('"v": 1', '"v": 1, "at": "10:00"'), 'unexpected'],
    ['with a hostile field', writeContribution(one).replace('"a1"', '"__proto__"'), 'unexpected'],
    [
      'with a hostile field above',
      writeContribution(one).replace('"v": 1', '"v": 1, "__proto__": {"x": 1}'),
      'unexpected',
    ],
    ['with a code that is none', writeContribution(one).replace('"a1"', '"constructor"'), 'unexpected'],
    ['with unknown moves', writeContribution(one).replace('"b."', '"<b>"'), 'unexpected'],
    [
      'nested beyond reason',
      `{"product":"porte-voix","what":"contribution","v":1,"id":${'['.repeat(50_000)}`,
      'damaged',
    ],
  ])('%s is refused', (_how, text, reason) => {
    expect(readContribution(text)).toEqual({ refused: reason });
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});

describe('a pseudonym', () => {
  it('is kept on one line and short, whatever was typed, and stays as it is when cleaned again', () => {
    expect(cleanPseudonym('  Lilas\n\u200b des  bois ')).toBe('Lilas des bois');
    expect(cleanPseudonym('x'.repeat(50))).toHaveLength(20);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanPseudonym(text);
        expect(cleanPseudonym(clean)).toBe(clean);
        expect(clean.length).toBeLessThanOrEqual(20);
      }),
    );
  });
});
