/** What may be done during the first hour. Each gives the next state, or the same when it means nothing then. */
import { isPaused, lastWritten } from './clock.ts';
import type { Crisis, ItemId, Moment } from './model.ts';
import { NO_CRISIS } from './model.ts';

export const begin = (startedAt: Moment, exercise: boolean): Crisis => ({ ...NO_CRISIS, startedAt, exercise });

/** The hour at which it began, corrected: what was done before it is as if done then. */
export function beginAt(crisis: Crisis, startedAt: Moment): Crisis {
  return crisis.startedAt === undefined ? crisis : { ...crisis, startedAt };
}

export function tick(crisis: Crisis, item: ItemId, at: Moment): Crisis {
  if (crisis.startedAt === undefined || crisis.endedAt !== undefined) return crisis;
  if (crisis.ticks[item] === undefined) return { ...crisis, ticks: { ...crisis.ticks, [item]: after(crisis, at) } };
  const { [item]: _, ...ticks } = crisis.ticks;
  return { ...crisis, ticks };
}

/** An empty note is none. */
export function note(crisis: Crisis, text: string, at: Moment): Crisis {
  const said = text.trim();
  if (said === '' || crisis.startedAt === undefined) return crisis;
  return { ...crisis, notes: [...crisis.notes, { at: after(crisis, at), text: said }] };
}

export function pause(crisis: Crisis, at: Moment): Crisis {
  if (!crisis.exercise || crisis.startedAt === undefined || crisis.endedAt !== undefined || isPaused(crisis))
    return crisis;
  return { ...crisis, pauses: [...crisis.pauses, { from: after(crisis, at) }] };
}

export function resume(crisis: Crisis, at: Moment): Crisis {
  if (!isPaused(crisis)) return crisis;
  const until = after(crisis, at);
  return { ...crisis, pauses: crisis.pauses.map((one) => (one.until === undefined ? { ...one, until } : one)) };
}

/** A pause ends with the drill. */
export function end(crisis: Crisis, at: Moment): Crisis {
  if (crisis.startedAt === undefined || crisis.endedAt !== undefined) return crisis;
  return { ...resume(crisis, at), endedAt: after(crisis, at) };
}

export function reopen(crisis: Crisis): Crisis {
  const { endedAt: _, ...open } = crisis;
  return open;
}

/** A clock that was set back writes nothing before what is already written. */
const after = (crisis: Crisis, at: Moment) => Math.max(at, lastWritten(crisis));
