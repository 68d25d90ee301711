import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreement,
  argument,
  cast,
  latest,
  leaders,
  MOST,
  newVote,
  over,
  readVote,
  STEPS,
  share,
  shift,
  total,
  type Vote,
  type VoteAct,
} from '#domain/workshop/vote.ts';

const acts = (vote: Vote, ...all: readonly VoteAct[]) => all.reduce(cast, vote);
const hands = (...counts: readonly number[]): readonly VoteAct[] =>
  counts.map((count, option) => ({ do: 'count', option, count }));
const standing = ({ phase, first, again }: Vote) => ({ phase, first, again });

const anOption = fc.integer({ min: -1, max: 5 });
const anAct: fc.Arbitrary<VoteAct> = fc.oneof(
  fc.record({ do: fc.constantFrom('add' as const, 'take' as const), option: anOption }),
  fc.record({
    do: fc.constant('count' as const),
    option: anOption,
    count: fc.oneof(fc.integer(), fc.constant(Number.NaN), fc.constant(Infinity), fc.double()),
  }),
  fc.record({ do: fc.constantFrom('close' as const, 'argue' as const, 'again' as const, 'undo' as const) }),
);

describe('a vote', () => {
  it('counts hands one by one, takes one back, and accepts a number', () => {
    const vote = acts(newVote(3), { do: 'add', option: 0 }, { do: 'add', option: 0 }, { do: 'take', option: 0 });
    expect(vote.first).toEqual([1, 0, 0]);
    expect(acts(vote, { do: 'count', option: 2, count: 7 }).first).toEqual([1, 0, 7]);
  });

  it('has two to four options, whatever it is asked', () => {
    expect([0, 2, 3, 4, 9, Number.NaN].map((options) => newVote(options).first.length)).toEqual([2, 2, 3, 4, 4, 2]);
  });

  it('never goes under nobody nor over what a number field holds', () => {
    expect(acts(newVote(2), { do: 'take', option: 0 }).first).toEqual([0, 0]);
    expect(acts(newVote(2), { do: 'count', option: 0, count: 1e9 }).first).toEqual([MOST, 0]);
  });

  it('counts no hand once it is closed', () => {
    const closed = acts(newVote(2), ...hands(3, 1), { do: 'close' });
    expect(closed.phase).toBe('shown');
    expect(cast(closed, { do: 'add', option: 0 })).toBe(closed);
  });

  it('argues, votes again from nothing, and keeps both', () => {
    const both = acts(newVote(2), ...hands(5, 4), { do: 'close' }, { do: 'argue' }, { do: 'again' }, ...hands(2, 7), {
      do: 'close',
    });
    expect(standing(both)).toEqual({ phase: 'both', first: [5, 4], again: [2, 7] });
    expect(latest(both)).toEqual([2, 7]);
    expect(shift(both.first, latest(both))).toEqual({ options: [-3, 3], total: 0 });
  });

  it('undoes a closing as it undoes a hand, and digits typed in one field are one step', () => {
    const closed = acts(newVote(2), ...hands(5, 4), { do: 'close' });
    expect(standing(acts(closed, { do: 'undo' }))).toEqual({ phase: 'open', first: [5, 4], again: undefined });
    const typed = acts(newVote(2), { do: 'count', option: 1, count: 1 }, { do: 'count', option: 1, count: 12 });
    expect(typed.first).toEqual([0, 12]);
    expect(cast(typed, { do: 'undo' }).first).toEqual([0, 0]);
  });

  it('says how many hands are too many, and blocks none', () => {
    const vote = acts(newVote(2), ...hands(8, 5));
    expect(over(vote.first, 12)).toBe(1);
    expect(over(vote.first, 13)).toBe(0);
    expect(over(vote.first, undefined)).toBe(0);
    expect(total(cast(vote, { do: 'add', option: 0 }).first)).toBe(14);
  });

  it('survives any acts in any order; undo restores what each of them changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 4 }), fc.array(anAct, { maxLength: STEPS }), (options, all) => {
        let vote = newVote(options);
        for (const act of all) {
          const next = cast(vote, act);
          expect(latest(next)).toHaveLength(options);
          expect(latest(next).every((count) => Number.isInteger(count) && count >= 0 && count <= MOST)).toBe(true);
          const typing = act.do === 'count' && vote.typed === act.option;
          if (next !== vote && act.do !== 'undo' && !typing)
            expect(standing(cast(next, { do: 'undo' }))).toEqual(standing(vote));
          vote = next;
        }
        expect(readVote(JSON.parse(JSON.stringify(vote)), options)).toEqual({ ...standing2(vote), past: vote.past });
      }),
    );
  });

  it('is read back from anything without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readVote(value, 3).first).toHaveLength(3);
      }),
    );
    expect(readVote({ phase: 'both', first: [1, 2], past: [] }, 2)).toEqual(newVote(2));
    expect(readVote({ phase: 'open', first: [1, 2, 3], past: [] }, 2)).toEqual(newVote(2));
  });
});

function standing2({ phase, first, again }: Vote) {
  return { phase, first, ...(again && { again }) };
}

describe('agreement', () => {
  it('is unified from 60 % for one option, that figure included', () => {
    expect(agreement([6, 4])).toBe('unified');
    expect(agreement([3, 2])).toBe('unified');
    expect(agreement([59, 41])).toBe('split');
    expect(agreement([599, 400])).toBe('split');
    expect(agreement([3, 1, 1])).toBe('unified');
    expect(agreement([7, 0, 0, 0])).toBe('unified');
  });

  it('is split when options tie, and neither without a hand', () => {
    expect(agreement([5, 5])).toBe('split');
    expect(agreement([2, 2, 2])).toBe('split');
    expect(agreement([0, 0, 0])).toBe('none');
  });

  it('names the most chosen, all those that tie, and nobody without hands', () => {
    expect(leaders([1, 4, 4])).toEqual([1, 2]);
    expect(leaders([0, 0])).toEqual([]);
    expect(share([1, 3], 1)).toBe(0.75);
    expect(share([0, 0], 1)).toBe(0);
  });
});

describe('a split room', () => {
  it('hears those of the most chosen option argue for the second', () => {
    expect(argument([5, 4, 1])).toEqual({ those: [0], defend: [1] });
    expect(argument([1, 4, 5])).toEqual({ those: [2], defend: [1] });
  });

  it('argues for either of two second choices, and for the other one when the first tie', () => {
    expect(argument([5, 3, 3])).toEqual({ those: [0], defend: [1, 2] });
    expect(argument([4, 4, 1])).toEqual({ those: [0, 1], defend: [0, 1] });
  });

  it('has nothing to argue once it is unified, or has not voted', () => {
    expect(argument([6, 4])).toBeUndefined();
    expect(argument([0, 0])).toBeUndefined();
  });

  it('always has a second choice that somebody chose', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 2, maxLength: 4 }), (counts) => {
        const argued = argument(counts);
        for (const option of argued?.defend ?? []) expect(counts[option]).toBeGreaterThan(0);
        expect(argued === undefined).toBe(agreement(counts) !== 'split');
      }),
    );
  });
});
