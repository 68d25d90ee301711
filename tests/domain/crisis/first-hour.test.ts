import { describe, expect, it } from 'vitest';
import { begin, beginAt, end, note, pause, reopen, resume, tick } from '#domain/crisis/acts.ts';
import {
  beatOf,
  isPaused,
  isSetBack,
  lastWritten,
  minuteOfHour,
  minutesAt,
  momentOfHour,
  standingOf,
  windowAt,
} from '#domain/crisis/clock.ts';
import { logOf } from '#domain/crisis/log.ts';
import { NO_CRISIS, type Window } from '#domain/crisis/model.ts';
import { readCrisis } from '#domain/crisis/read.ts';
import { updatesAfter } from '#domain/crisis/rhythm.ts';

const MINUTE = 60_000;
/** Ten past nine, somewhere: what matters is that moments are far from each other. */
const START = 1_764_000_000_000;
const at = (minutes: number) => START + minutes * MINUTE;
const first = { id: 'first', says: '' };
const windows: readonly Window[] = [
  { from: 0, until: 5, items: [{ id: 'safe', says: '' }] },
  { from: 5, until: 10, items: [first] },
];
const second = windows[1] as Window;

describe('the clock of a crisis', () => {
  it('counts whole minutes from a moment that was written down, whatever the page does meanwhile', () => {
    const crisis = begin(START, false);
    expect([0, 0.9, 1, 59, 60 * 26].map((minutes) => minutesAt(crisis, at(minutes)))).toEqual([0, 0, 1, 59, 1560]);
    expect(minutesAt(NO_CRISIS, START)).toBeUndefined();
  });

  it('never goes back: a clock set back counts from the last line written', () => {
    const crisis = tick(begin(START, false), 'safe', at(12));
    expect(minutesAt(crisis, at(-180))).toBe(12);
    expect([at(-180), at(11.5), at(13)].map((now) => isSetBack(crisis, now))).toEqual([true, false, false]);
    expect(note(crisis, 'still here', at(-180)).notes[0]?.at).toBe(at(12));
  });

  it('stops at the end, and goes on when reopened', () => {
    const ended = end(begin(START, false), at(70));
    expect(minutesAt(ended, at(500))).toBe(70);
    expect(minutesAt(reopen(ended), at(80))).toBe(80);
    expect(tick(ended, 'safe', at(90))).toBe(ended);
  });

  it('leaves the pauses of a drill out, and does not pause a crisis', () => {
    const drill = pause(begin(START, true), at(10));
    expect([isPaused(drill), minutesAt(drill, at(40))]).toEqual([true, 10]);
    const again = resume(drill, at(40.5));
    expect(beatOf(again)).toBe(at(30.5));
    expect([40.5 + 0.4, 40.5 + 1].map((minutes) => minutesAt(again, at(minutes)))).toEqual([10, 11]);
    expect([isPaused(again), minutesAt(again, at(45.5))]).toEqual([false, 15]);
    expect(minutesAt(end(pause(again, at(50.5)), at(90)), at(200))).toBe(20);
    const crisis = begin(START, false);
    expect(pause(crisis, at(10))).toBe(crisis);
  });

  it('takes an hour typed as the last time it was that hour', () => {
    const now = START + 20_000;
    expect(momentOfHour(9 * 60, now, 9 * 60 + 10)).toBe(START - 10 * MINUTE);
    expect(momentOfHour(23 * 60 + 50, now, 9 * 60 + 10)).toBe(START - (9 * 60 + 20) * MINUTE);
    expect(momentOfHour(9 * 60 + 10, now, 9 * 60 + 10)).toBe(START);
    expect(['9:05', '09h05', '9 h', '23:59', '24:00', '9:60', 'midi', ''].map(minuteOfHour)).toEqual([
      ...[545, 545, 540, 1439],
      ...Array(4).fill(undefined),
    ]);
  });

  it('can have begun earlier than was thought', () => {
    expect(minutesAt(beginAt(begin(START, false), at(-30)), at(5))).toBe(35);
    expect(beginAt(NO_CRISIS, START)).toBe(NO_CRISIS);
  });
});

describe('a line of the list', () => {
  const crisis = begin(START, false);
  it('is ahead, due, or late, in minutes', () => {
    expect([3, 5, 9, 10, 25].map((minute) => standingOf(crisis, second, first, minute))).toEqual([
      { is: 'ahead', inMinutes: 2 },
      { is: 'now', minutesLeft: 5 },
      { is: 'now', minutesLeft: 1 },
      { is: 'late', byMinutes: 0 },
      { is: 'late', byMinutes: 15 },
    ]);
  });
  it('keeps the moment at which it was ticked, and its minute; ticked again, it is undone', () => {
    const done = tick(crisis, 'first', at(7));
    expect(standingOf(done, second, first, 40)).toEqual({ is: 'done', at: at(7), minute: 7 });
    expect(tick(done, 'first', at(8))).toEqual(crisis);
  });
  it('belongs to a window; after the last, to none', () => {
    expect([0, 4, 5, 9, 10, 300].map((minute) => windowAt(windows, minute))).toEqual([0, 0, 1, 1, 2, 2]);
  });
});

describe('the log', () => {
  it('tells everything in order of time, whatever the order in which it was written', () => {
    let crisis = begin(START, true);
    crisis = note(crisis, '  Nadia calls the school ', at(3));
    crisis = tick(crisis, 'safe', at(2));
    crisis = end(resume(pause(crisis, at(4)), at(6)), at(9));
    expect(logOf(crisis).map(({ is, at }) => `${(at - START) / MINUTE} ${is}`)).toEqual([
      '0 start',
      '3 tick',
      '3 note',
      '4 pause',
      '6 resume',
      '9 end',
    ]);
    expect(lastWritten(crisis)).toBe(at(6));
  });
  it('has no empty note', () => {
    const crisis = begin(START, false);
    expect(note(crisis, '  ', START)).toBe(crisis);
    expect(logOf(NO_CRISIS)).toEqual([]);
  });
  it('is read again from the device, whatever was kept there', () => {
    const crisis = end(pause(note(tick(begin(START, true), 'safe', at(2)), 'x', at(3)), at(4)), at(5));
    expect(readCrisis(JSON.parse(JSON.stringify(crisis)))).toEqual(crisis);
    for (const kept of [{}, { startedAt: 'hier' }, { startedAt: null, ticks: 4 }, { startedAt: -1 }])
      expect(readCrisis(kept)).toEqual(NO_CRISIS);
    expect(readCrisis({ startedAt: START, ticks: { a: 'x' }, notes: [1, { at: 3 }], pauses: 'x' })).toEqual(
      begin(START, false),
    );
  });
});

describe('the rhythm of updates', () => {
  const rhythm = { every: 30, for: 120, hourly: 240, daily: [9 * 60, 18 * 60], days: 2 };
  const said = (first: number) =>
    updatesAfter(first, rhythm).map(
      ({ day, minute }) => `${day} ${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`,
    );
  it('is every half-hour for two hours, then hourly, then morning and evening, at round times', () => {
    expect(said(9 * 60 + 17)).toEqual([
      ...['0 9:50', '0 10:20', '0 10:50', '0 11:20', '0 12:20', '0 13:20', '0 14:20', '0 15:20'],
      ...['1 9:00', '1 18:00', '2 9:00', '2 18:00'],
    ]);
  });
  it('goes past midnight, and leaves out a morning that would come too soon', () => {
    const night = said(23 * 60);
    expect(night.slice(0, 3)).toEqual(['0 23:30', '1 0:00', '1 0:30']);
    expect(said(2 * 60 + 30 + 1440).slice(-4)).not.toContain('1 9:00');
  });
});
