import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, erase, gather, hold } from '#domain/progress/change.ts';
import { merge } from '#domain/progress/merge.ts';
import { epochOf, kindOf, nothing, type Progress, quizRecord, runRecord } from '#domain/progress/state.ts';
import { apply, operations, states } from '../../support/progress.ts';

const plain = (state: Progress) => JSON.parse(JSON.stringify(state));
const given = { letters: 'a', confidence: 'sure', right: true } as const;

describe('two copies of one learner’s state', () => {
  it('meet in any order, any number of times, with the same result', () => {
    fc.assert(
      fc.property(states, states, states, (a, b, c) => {
        expect(plain(merge(a, b))).toEqual(plain(merge(b, a)));
        expect(plain(merge(merge(a, b), c))).toEqual(plain(merge(a, merge(b, c))));
        expect(plain(merge(a, a))).toEqual(plain(a));
        expect(plain(merge(merge(a, b), a))).toEqual(plain(merge(a, b)));
      }),
      { numRuns: 400 },
    );
  });

  it('lose no record that nobody erased', () => {
    fc.assert(
      fc.property(states, states, (a, b) => {
        const both = merge(a, b);
        for (const [mine, theirs] of [
          [a, b],
          [b, a],
        ] as const) {
          for (const key of Object.keys(mine.records)) {
            const erasedElsewhere = epochOf(theirs, kindOf(key)) > epochOf(mine, kindOf(key));
            expect(Object.hasOwn(both.records, key) || erasedElsewhere).toBe(true);
          }
        }
      }),
    );
  });

  it('do not bring back what one of them erased, whatever the other did meanwhile', () => {
    fc.assert(
      fc.property(states, operations, (start, meanwhile) => {
        const erased = erase(start);
        const other = apply(start, meanwhile.slice(0, 1));
        const both = merge(erased, other);
        for (const key of Object.keys(both.records)) {
          expect(epochOf(other, kindOf(key))).toBeGreaterThanOrEqual(epochOf(erased, kindOf(key)));
        }
      }),
    );
    const answered = answer(nothing, 'un', given);
    expect(merge(erase(answered), answer(answered, 'deux', given)).records).toEqual({});
  });

  it('keep the first attempt first and the latest last, even though neither clock is right', () => {
    const start = answer(nothing, 'un', { ...given, letters: 'b', right: false, day: '2099-01-01' });
    const here = answer(start, 'un', { ...given, day: '1999-01-01' });
    expect(quizRecord(merge(start, here), 'un')).toMatchObject({
      first: { letters: 'b' },
      last: { letters: 'a' },
      count: 2,
    });
  });

  it('follow a choice taken back: the shorter list wins when it was written later', () => {
    const played = hold(nothing, 'chauffage', { keys: 'aB', print: '0000' });
    const back = hold(played, 'chauffage', { keys: 'a', print: '0000' });
    expect(runRecord(merge(played, back), 'chauffage')?.hand?.keys).toBe('a');
  });
});

describe('gathering an import or an undo', () => {
  it('loses nothing of either side, whatever was erased before', () => {
    fc.assert(
      fc.property(states, states, (mine, file) => {
        const keys = [...Object.keys(mine.records), ...Object.keys(file.records)];
        expect(Object.keys(gather(mine, file).records).sort()).toEqual([...new Set(keys)].sort());
      }),
    );
  });

  it('takes back an erasure, and every copy then agrees to it', () => {
    fc.assert(
      fc.property(states, (state) => {
        const erased = erase(state);
        const undone = gather(erased, state);
        expect(plain(undone).records).toEqual(plain(state).records);
        expect(plain(merge(merge(undone, erased), state)).records).toEqual(plain(state).records);
      }),
    );
  });
});
