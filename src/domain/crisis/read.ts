/** A crisis, read from whatever the device kept; what is not as it should be is as if never written. */
import { type Crisis, type Moment, NO_CRISIS, type Note, type Pause } from './model.ts';

type Kept = Readonly<Record<string, unknown>>;
const isKept = (value: unknown): value is Kept => value !== null && typeof value === 'object' && !Array.isArray(value);
const moment = (value: unknown): value is Moment => typeof value === 'number' && Number.isFinite(value) && value > 0;
const each = (value: unknown): readonly Kept[] => (Array.isArray(value) ? value.filter(isKept) : []);

export function readCrisis(kept: Kept): Crisis {
  if (!moment(kept.startedAt)) return NO_CRISIS;
  return {
    startedAt: kept.startedAt,
    ...(moment(kept.endedAt) && { endedAt: kept.endedAt }),
    exercise: kept.exercise === true,
    pauses: each(kept.pauses).flatMap(({ from, until }): Pause[] =>
      moment(from) ? [{ from, ...(moment(until) && { until }) }] : [],
    ),
    ticks: Object.fromEntries(
      Object.entries(isKept(kept.ticks) ? kept.ticks : {}).filter((entry): entry is [string, Moment] =>
        moment(entry[1]),
      ),
    ),
    notes: each(kept.notes).flatMap(({ at, text }): Note[] =>
      moment(at) && typeof text === 'string' ? [{ at, text }] : [],
    ),
  };
}
