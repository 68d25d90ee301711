import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conduct, isTold, newPolls, type Polls, type PollsAct, readPolls, voteOf } from '#domain/workshop/polls.ts';

const ballots = [
  { id: 'p1', options: 4 },
  { id: 'p2', options: 3 },
];
const conducted = (...all: readonly PollsAct[]) =>
  all.reduce<Polls>((polls, act) => conduct(ballots, polls, act), newPolls);
const add = (option: number): PollsAct => ({ do: 'vote', act: { do: 'add', option } });
const close: PollsAct = { do: 'vote', act: { do: 'close' } };

describe('votes on several things', () => {
  it('keeps the hands of each while the room goes from one to the other', () => {
    const polls = conducted(add(0), { do: 'go', at: 1 }, add(2), { do: 'go', at: 0 }, { do: 'go', at: 7 });
    expect(voteOf(ballots, polls)?.first).toEqual([1, 0, 0, 0]);
    expect(polls.votes.p2?.first).toEqual([0, 0, 1]);
  });

  it('tells the course’s answer once hands are down, and takes it back with the first undo', () => {
    expect(isTold(ballots, conducted(add(0), { do: 'tell' }))).toBe(false);
    const told = conducted(add(0), close, { do: 'tell' });
    expect(isTold(ballots, told)).toBe(true);
    expect(conduct(ballots, told, { do: 'vote', act: { do: 'again' } })).toBe(told);
    const back = conduct(ballots, told, { do: 'undo' });
    expect([isTold(ballots, back), voteOf(ballots, back)?.phase]).toEqual([false, 'shown']);
  });

  it('has nothing to vote on in an empty series', () => {
    expect(voteOf([], newPolls)).toBeUndefined();
    expect(conduct([], newPolls, add(0))).toBe(newPolls);
  });

  it('comes back as it was kept, and from anything without throwing', () => {
    const told = conducted(add(0), close, { do: 'tell' }, { do: 'go', at: 1 }, add(1));
    expect(readPolls(JSON.parse(JSON.stringify(told)), ballots)).toEqual(told);
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(ballots[readPolls(value, ballots).at]).toBeDefined();
      }),
    );
    expect(readPolls({ at: 0, votes: {}, told: ['p1'] }, ballots)).toEqual(newPolls);
  });
});
