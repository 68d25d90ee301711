import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode, isUnreadable } from '#domain/scenario/code.ts';
import { print } from '#domain/scenario/print.ts';
import { wholeStory } from '../../fixtures/scenarios/whole.ts';

const alphanumeric = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
const playthrough = fc.record(
  {
    scenario: fc.string({ unit: fc.constantFrom(...alphanumeric), minLength: 2, maxLength: 2 }),
    print: fc.string({ unit: fc.constantFrom(...alphanumeric), minLength: 4, maxLength: 4 }),
    keys: fc.array(fc.constantFrom('a', 'z', '~b', 'A', 'Z', '.'), { maxLength: 300 }).map((list) => list.join('')),
    ending: fc.constantFrom('repare-et-dit', 'fin', 'e2'),
  },
  { requiredKeys: ['scenario', 'print', 'keys'] },
);

describe('the code of a playthrough', () => {
  it('is short plain text that reads back as the same playthrough', () => {
    expect(encode({ scenario: 'c1', print: '3f9a', keys: 'aBD.~a', ending: 'repare' })).toBe('c1.3f9a.repare.aBD.~a');
    fc.assert(
      fc.property(playthrough, (one) => {
        expect(decode(encode(one))).toEqual(one);
        expect(encode(one)).toMatch(/^[\x21-\x7e]*$/);
      }),
    );
  });

  it('is refused with a reason, and never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'c1.aB~-é') })),
        (text) => {
          const read = decode(text);
          expect(isUnreadable(read) || encode(read) === text).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['', 'shape'],
    ['c1.3f9a', 'shape'],
    ['C1.3f9a..a', 'scenario'],
    ['c1.3f9..a', 'print'],
    ['c1.3f9a.Fin.a', 'ending'],
    ['c1.3f9a..a b', 'keys'],
    ['c1.3f9a..~B', 'keys'],
    [`c1.3f9a..${'a'.repeat(2000)}`, 'too-long'],
  ])('%j is refused: %s', (text, refused) => {
    expect(decode(text)).toEqual({ refused });
  });
});

describe('the print of a graph', () => {
  it('is four characters, the same for the same graph in another order', () => {
    const turned = Object.fromEntries(Object.entries(wholeStory).reverse()) as unknown as typeof wholeStory;
    expect(print(turned)).toBe(wholeStory.print);
    expect(wholeStory.print).toMatch(/^[0-9a-z]{4}$/);
  });

  it('changes with a minute, a letter or a condition, and not with what no playthrough depends on', () => {
    const { print: before } = wholeStory;
    expect(print({ ...wholeStory, closes: wholeStory.closes + 1 })).not.toBe(before);
    expect(print({ ...wholeStory, endings: wholeStory.endings.slice(1) })).not.toBe(before);
    expect(print({ ...wholeStory, lessons: [], minutes: 99, languages: ['en'], print: 'xxxx' })).toBe(before);
  });
});
