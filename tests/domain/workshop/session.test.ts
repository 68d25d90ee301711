import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, spent } from '#domain/workshop/clock.ts';
import { obey, undone } from '#domain/workshop/obey.ts';
import { readSession } from '#domain/workshop/resume.ts';
import { type Command, placeOf, type Session } from '#domain/workshop/session.ts';
import { MINUTE, NINE, opened, played } from '../../support/workshop.ts';

const held = opened();
const { stops } = held;
const begin: Command = { do: 'begin' };
const next: Command = { do: 'next' };
const reloaded = (session: Session) => readSession(JSON.parse(JSON.stringify(session))) as Session;
const at = (minute: number) => NINE + minute * MINUTE;

describe('a session', () => {
  it('begins with the first key and stays on its first screen, each step with the moment at which it should end', () => {
    const begun = played(held, [0, next]);
    expect(begun.at).toBe(stops[0]?.key);
    expect(Object.values(begun.ends)).toEqual([at(10), at(30), at(35)]);
  });

  it('moves forward and back, and stops at both ends', () => {
    const end = played(held, ...Array.from({ length: 30 }, () => [1, next] as const));
    expect(placeOf(end, stops)).toBe(stops.length - 1);
    const start = Array.from({ length: 30 }).reduce<Session>((one) => obey(one, stops, { do: 'previous' }, at(2)), end);
    expect(start.at).toBe(stops[0]?.key);
  });

  it('rewinds to the beginning of its step, then of the step before', () => {
    const there = played(held, [0, begin], [1, { do: 'step', to: 'trier' }], [2, next], [3, next]);
    const once = obey(there, stops, { do: 'rewind' }, at(4));
    expect(once.at).toBe('trier/sort:x1');
    expect(obey(once, stops, { do: 'rewind' }, at(5)).at).toBe('dire/words');
  });

  it('lights a dark screen when one moves on', () => {
    const dark = played(held, [0, begin], [1, { do: 'black' }]);
    expect(dark.black).toBe(true);
    expect(obey(dark, stops, next, at(2)).black).toBe(false);
  });

  it('loses nothing in twenty reloads, in the middle of anything', () => {
    let session = played(
      held,
      [0, begin],
      [1, next],
      [2, { do: 'vote', under: 'dire/vote', options: 2, act: { do: 'add', option: 1 } }],
    );
    session = obey(session, stops, { do: 'note', step: 'dire', text: 'À revoir' }, at(3));
    session = obey(session, stops, { do: 'people', count: 12 }, at(3));
    let found = session;
    for (let time = 0; time < 20; time += 1) found = reloaded(found);
    expect(found).toEqual(session);
  });

  it('counts a computer that slept as time gone by', () => {
    const begun = played(held, [0, begin]);
    expect(read(reloaded(begun), at(40))).toMatchObject({
      elapsed: 40 * MINUTE,
      left: -30 * MINUTE,
      late: 30 * MINUTE,
    });
  });

  it('never goes back in time when the clock is put back, and says its end by that clock', () => {
    const begun = played(held, [0, begin], [8, next]);
    const back = obey(begun, stops, next, at(8 - 60));
    expect(read(back, at(9 - 60))).toMatchObject({ elapsed: 9 * MINUTE, closes: at(35 - 60) });
    expect(back.log.every(({ at: moment }, index, log) => index === 0 || moment >= (log[index - 1]?.at ?? 0))).toBe(
      true,
    );
  });

  it('pushes what is left back by a break, the time to write included', () => {
    const timer: Command = { do: 'timer', under: 'x', minutes: 5 };
    const rested = played(held, [0, begin], [2, timer], [4, { do: 'pause' }], [14, { do: 'pause' }]);
    expect(Object.values(rested.ends)).toEqual([at(20), at(40), at(45)]);
    expect(rested.timers.x).toBe(at(17));
    expect(read(rested, at(15))).toMatchObject({ elapsed: 5 * MINUTE, planned: 35 * MINUTE, left: 5 * MINUTE });
  });

  it('stops its clocks during a break, and moves the announced end', () => {
    const resting = played(held, [0, begin], [4, { do: 'pause' }]);
    expect(read(resting, at(9))).toMatchObject({ elapsed: 4 * MINUTE, left: 6 * MINUTE, closes: at(40) });
  });

  it('gives and takes minutes from the step in hand, and moves the following ones', () => {
    const given = played(held, [0, begin], [1, { do: 'minutes', by: 5 }]);
    expect(Object.values(given.ends)).toEqual([at(15), at(35), at(40)]);
    expect(read(given, at(1))?.planned).toBe(40 * MINUTE);
  });

  it('says how far behind or ahead it is of the step in hand', () => {
    expect(read(played(held, [0, begin]), at(13))?.late).toBe(3 * MINUTE);
    expect(read(played(held, [0, begin], [4, { do: 'step', to: 'trier' }]), at(4))?.late).toBe(-6 * MINUTE);
    expect(read(played(held, [0, begin]), at(9))?.late).toBe(0);
  });

  it('tells the time spent in each step, breaks apart, even when one went back', () => {
    const session = played(
      held,
      [0, begin],
      [10, { do: 'step', to: 'trier' }],
      [20, { do: 'pause' }],
      [25, { do: 'pause' }],
      [30, { do: 'step', to: 'dire' }],
      [33, { do: 'end' }],
    );
    expect(spent(session, at(99))).toEqual({ dire: 13 * MINUTE, trier: 15 * MINUTE });
  });

  it('ends once, shows it, and can be taken up again', () => {
    const ended = played(held, [0, begin], [20, { do: 'end' }]);
    expect(obey(ended, stops, next, at(21))).toBe(ended);
    expect(read(ended, at(90))?.elapsed).toBe(20 * MINUTE);
    expect(obey(ended, stops, { do: 'again' }, at(22)).endedAt).toBeNull();
  });

  it('does not change for a command that makes no sense', () => {
    const begun = played(held, [0, begin]);
    for (const command of [begin, { do: 'go', to: 'nulle-part' }, { do: 'again' }, { do: 'first' }] as const)
      expect(obey(begun, stops, command, at(1))).toBe(begun);
    expect(obey(held.session, stops, { do: 'end' }, at(1))).toBe(held.session);
    expect(obey(held.session, stops, { do: 'pause' }, at(1))).toBe(held.session);
  });
});

describe('undo', () => {
  const begun = played(held, [0, begin]);

  it('goes back to the screen before, and keeps what was voted and noted meanwhile', () => {
    const moved = obey(begun, stops, next, at(1));
    const voted = obey(
      moved,
      stops,
      { do: 'vote', under: 'dire/vote', options: 2, act: { do: 'add', option: 0 } },
      at(2),
    );
    const noted = obey(voted, stops, { do: 'note', step: 'dire', text: 'Un mot' }, at(3));
    const back = undone(noted, begun, at(4));
    expect(back).toMatchObject({ at: begun.at, notes: { dire: 'Un mot' }, n: noted.n + 1 });
    expect(back.votes['dire/vote']?.first).toEqual([1, 0]);
  });

  it('of a break makes as if there had been none', () => {
    const resting = obey(begun, stops, { do: 'pause' }, at(2));
    expect(read(undone(resting, begun, at(5)), at(6))).toMatchObject({ elapsed: 6 * MINUTE, left: 4 * MINUTE });
  });

  it('of an end goes on counting', () => {
    const ended = obey(begun, stops, { do: 'end' }, at(5));
    expect(spent(undone(ended, begun, at(6)), at(8))).toEqual({ dire: 8 * MINUTE });
  });

  it('of a step entered leaves its time to it', () => {
    const moved = obey(begun, stops, { do: 'step', to: 'trier' }, at(5));
    expect(spent(undone(moved, begun, at(7)), at(8))).toEqual({ dire: 6 * MINUTE, trier: 2 * MINUTE });
  });
});

describe('two hundred moves', () => {
  const aCommand: fc.Arbitrary<Command> = fc.oneof(
    fc.constantFrom<Command>(
      ...(['begin', 'next', 'previous', 'rewind', 'first', 'last', 'pause', 'black', 'end', 'again'] as const).map(
        (one) => ({ do: one }),
      ),
    ),
    fc.record({ do: fc.constant('minutes' as const), by: fc.constantFrom(-5, 5) }),
    fc.record({ do: fc.constant('step' as const), to: fc.constantFrom('dire', 'trier', 'finir', 'ailleurs') }),
  );

  it('whatever they are and whatever the clock does, leave a session that reads, counts up and stands somewhere', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(aCommand, fc.integer({ min: -90, max: 90 })), { minLength: 200, maxLength: 200 }),
        (moves) => {
          let [session, minute] = [held.session, 0];
          for (const [command, by] of moves) {
            minute += by;
            const before = session;
            session = obey(session, stops, command, at(minute));
            expect(session.n).toBe(before.n + (session === before ? 0 : 1));
            expect(session.heard).toBeGreaterThanOrEqual(before.heard);
            expect(stops.some(({ key }) => key === session.at)).toBe(true);
          }
          expect(reloaded(session)).toEqual(session);
          const reading = read(session, at(minute));
          if (reading) expect(reading.elapsed).toBeGreaterThanOrEqual(0);
          for (const time of Object.values(spent(session, at(minute)))) expect(time).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 40 },
    );
  });
});
