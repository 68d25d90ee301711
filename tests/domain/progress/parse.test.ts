import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '#domain/progress/change.ts';
import { largestFile, readFile, writeFile } from '#domain/progress/exchange.ts';
import { merge } from '#domain/progress/merge.ts';
import { parse } from '#domain/progress/parse.ts';
import { nothing } from '#domain/progress/state.ts';
import { states } from '../../support/progress.ts';

const some = answer(nothing, 'un', { letters: 'a', confidence: 'sure', right: true, day: '2026-11-23' });
/** As saved by the first released version; it must be read for ever. */
const version1 =
  '{"v":1,"epochs":{"quiz":1},"records":{"quiz/un":{"first":{"letters":"b","confidence":"guess","right":false},"last":{"letters":"a","confidence":"certain","right":true,"day":"2026-11-23"},"count":2},"lesson/deux":{"n":1,"done":true},"run/chauffage":{"hand":{"n":3,"print":"a1b2","keys":"aB.~c"},"endings":["tenu"]},"place/last":{"n":4,"page":"lesson/deux","lang":"fr"}}}';

describe('reading what was saved', () => {
  it('gives back what was written, for any state, kinds of a later version included', () => {
    fc.assert(
      fc.property(states, (state) => {
        const text = JSON.stringify(state);
        expect(parse(text)).toEqual({ state: JSON.parse(text), dropped: 0 });
      }),
    );
  });

  it('reads version 1 whole', () => {
    expect(parse(version1)).toEqual({ state: JSON.parse(version1), dropped: 0 });
  });

  it('answers a fault, and never throws, wherever the text is cut', () => {
    for (let end = 0; end < version1.length; end += 1)
      expect(parse(version1.slice(0, end))).toEqual({ fault: 'not-json' });
  });

  it('tells apart what is not JSON, what has another shape, and what a later version wrote', () => {
    for (const text of ['', 'bonjour', '<html>', '\0\u0001']) expect(parse(text)).toEqual({ fault: 'not-json' });
    for (const text of [
      'null',
      '[]',
      '3',
      '{}',
      '{"v":1}',
      '{"v":1,"epochs":[],"records":{}}',
      '{"v":"1","epochs":{},"records":{}}',
    ])
      expect(parse(text)).toEqual({ fault: 'damaged' });
    for (const text of ['{"v":2}', '{"v":99,"epochs":7}']) expect(parse(text)).toEqual({ fault: 'newer' });
  });

  it('survives any JSON at all, and what it lets through can be merged', () => {
    const anything = fc.oneof(
      fc.json(),
      fc
        .record({
          v: fc.constant(1),
          epochs: fc.dictionary(fc.string(), fc.jsonValue()),
          records: fc.dictionary(
            fc.constantFrom('quiz/a', 'run/b', 'lesson/c', 'place/last', 'new/d', 'x'),
            fc.jsonValue(),
          ),
        })
        .map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const read = parse(text);
        if ('state' in read) expect(() => merge(read.state, some)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  it('leaves out records that make no sense, and says how many', () => {
    const text = JSON.stringify({
      ...some,
      records: {
        ...some.records,
        'quiz/deux': { count: 'x' },
        'run/trois': { endings: [], hand: { n: 1, print: '0000', keys: '<' } },
        nowhere: {},
      },
    });
    expect(parse(text)).toEqual({ state: some, dropped: 3 });
  });

  it('lets no file change the objects of the page', () => {
    const text =
      '{"v":1,"__proto__":{"polluted":1},"epochs":{"__proto__":{"polluted":1},"constructor":3},"records":{"__proto__":{"polluted":1},"new/a":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"kept":1}}}';
    const read = parse(text);
    const merged = 'state' in read ? merge(read.state, some) : nothing;
    expect(merged.records['new/a']).toEqual({ kept: 1 });
    expect(Object.getPrototypeOf(merged.records)).toBe(Object.prototype);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('takes 5 MB and 100,000 levels without throwing', () => {
    expect(parse(`{"v":1,"epochs":{},"records":{"new/a":{"text":"${'x'.repeat(5_000_000)}"}}}`)).toHaveProperty(
      'state',
    );
    expect(() => parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).not.toThrow();
  });
});

describe('a file of progress', () => {
  it('comes back as it left', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readFile(writeFile(state, '2026-11-23T10:00:00.000Z'))).toEqual({
          state: JSON.parse(JSON.stringify(state)),
          dropped: 0,
        });
      }),
    );
  });

  it('is refused with its reason', () => {
    const file = (change: object) => JSON.stringify({ ...JSON.parse(writeFile(some, 'x')), ...change });
    const reasons = [
      ['', 'empty'],
      ['  \n', 'empty'],
      [' '.repeat(largestFile + 1), 'too-large'],
      ['PK\u0003\u0004\0\0', 'not-json'],
      ['<!doctype html>', 'not-json'],
      ['null', 'other-product'],
      ['[1]', 'other-product'],
      [file({ product: 'autre' }), 'other-product'],
      [file({ v: 2 }), 'newer'],
      [file({ state: { v: 2 } }), 'newer'],
      [file({ state: null }), 'damaged'],
      [file({ state: { v: 1 } }), 'damaged'],
    ];
    for (const [text, refused] of reasons) expect(readFile(text ?? '')).toEqual({ refused });
  });

  it('is refused wherever it is cut', () => {
    const text = writeFile(some, '2026-11-23T10:00:00.000Z').trimEnd();
    for (let end = 0; end < text.length; end += 1) expect(readFile(text.slice(0, end))).toHaveProperty('refused');
  });
});
