import type { Crisis, Item, Moment, Window } from './model.ts';

const MINUTE = 60_000;
const DAY = 1440;

/** The last moment that was written down. */
export function lastWritten({ startedAt = 0, pauses, ticks, notes }: Crisis): Moment {
  const paused = pauses.flatMap(({ from, until = from }) => [from, until]);
  return Math.max(startedAt, ...Object.values(ticks), ...notes.map(({ at }) => at), ...paused);
}

/** Whether the device's clock says a moment that is already behind us: somebody set it back. */
export function isSetBack(crisis: Crisis, now: Moment): boolean {
  return crisis.startedAt !== undefined && now < lastWritten(crisis) - MINUTE;
}

/**
 * Whole minutes since the beginning, pauses left out; undefined before it. It never goes back: a clock that was set back
 * counts from the last moment written down.
 */
export function minutesAt(crisis: Crisis, now: Moment): number | undefined {
  const { startedAt, endedAt } = crisis;
  if (startedAt === undefined) return undefined;
  const until = endedAt ?? Math.max(now, lastWritten(crisis));
  return Math.max(0, Math.floor((until - startedAt - pausedBy(crisis, until)) / MINUTE));
}

/** A moment from which whole minutes pass when the count of `minutesAt` does: a pause of forty seconds moves it by as many. */
export function beatOf(crisis: Crisis): Moment {
  return (crisis.startedAt ?? 0) + pausedBy(crisis, lastWritten(crisis));
}

/** Milliseconds of pause until a moment; a pause that lasts is counted up to it. */
function pausedBy({ startedAt = 0, pauses }: Crisis, moment: Moment): number {
  return pauses.reduce(
    (sum, { from, until = moment }) => sum + Math.max(0, Math.min(until, moment) - Math.max(from, startedAt)),
    0,
  );
}

/**
 * The moment meant by an hour that somebody types: today's when it has passed, else yesterday's. `hour` and `minuteNow` are
 * minutes since midnight, where the reader is.
 */
export function momentOfHour(hour: number, now: Moment, minuteNow: number): Moment {
  const ago = (((minuteNow - hour) % DAY) + DAY) % DAY;
  return Math.floor(now / MINUTE) * MINUTE - ago * MINUTE;
}

/** `09:05` as 545 minutes; undefined when it is no hour. */
export function minuteOfHour(text: string): number | undefined {
  const found = /^\s*([01]?\d|2[0-3])\s*[:h.]\s*([0-5]\d)?\s*$/i.exec(text);
  return found ? Number(found[1]) * 60 + Number(found[2] ?? 0) : undefined;
}

export type Standing =
  | { readonly is: 'done'; readonly at: Moment; readonly minute: number }
  | { readonly is: 'ahead'; readonly inMinutes: number }
  | { readonly is: 'now'; readonly minutesLeft: number }
  | { readonly is: 'late'; readonly byMinutes: number };

/** Where one line stands at a minute since the beginning. */
export function standingOf(crisis: Crisis, { from, until }: Window, { id }: Item, minute: number): Standing {
  const at = crisis.ticks[id];
  if (at !== undefined) return { is: 'done', at, minute: minutesAt({ ...crisis, endedAt: at }, at) ?? 0 };
  if (minute < from) return { is: 'ahead', inMinutes: from - minute };
  if (minute < until) return { is: 'now', minutesLeft: until - minute };
  return { is: 'late', byMinutes: minute - until };
}

/** The window of a minute; past the last one, how many there are. */
export function windowAt(windows: readonly Window[], minute: number): number {
  const found = windows.findIndex(({ until }) => minute < until);
  return found < 0 ? windows.length : found;
}

export const isPaused = ({ pauses, endedAt }: Crisis) =>
  endedAt === undefined && pauses.some(({ until }) => until === undefined);
