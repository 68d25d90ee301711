/** Where a session stands against what was planned. Durations are milliseconds. */
import { MINUTE, momentIn, type Session, stepIn } from './session.ts';

export interface Reading {
  /** Since the beginning, breaks apart. */
  readonly elapsed: number;
  /** Of the whole workshop, with the minutes given or taken. */
  readonly planned: number;
  /** Until the planned end of the step; negative once it has passed. */
  readonly left: number;
  /** When the workshop is to end, by the computer's own clock. */
  readonly closes: number;
  /** Positive: the step should have ended that long ago. Negative: it was to begin in that long. Zero: within its time. */
  readonly late: number;
}

/** Undefined before the beginning. A break, and the end, stop the reading where they came. */
export function read(session: Session, now: number): Reading | undefined {
  const { startedAt, ends, steps } = session;
  if (startedAt === null) return undefined;
  const moment = session.endedAt ?? session.pausedAt ?? momentIn(session, now);
  const step = stepIn(session);
  const index = steps.findIndex(({ id }) => id === step);
  const end = ends[step] ?? moment;
  const start = index > 0 ? (ends[steps[index - 1]?.id ?? ''] ?? startedAt) : startedAt;
  const late = moment > end ? moment - end : moment < start ? moment - start : 0;
  const breaks = Object.values(spans(session, now, 'pause')).reduce((sum, span) => sum + span, 0);
  const last = ends[steps.at(-1)?.id ?? ''] ?? startedAt;
  const finished = pausesWhole(session);
  const pause = session.pausedAt === null ? 0 : momentIn(session, now) - session.pausedAt;
  return {
    elapsed: moment - startedAt - breaks,
    planned: last - startedAt - finished,
    left: end - moment,
    closes: last + pause - session.skew,
    late,
  };
}

/** Time spent in each step so far, breaks apart. */
export function spent(session: Session, now: number): Record<string, number> {
  return spans(session, now, 'work');
}

function spans(session: Session, now: number, wanted: 'work' | 'pause'): Record<string, number> {
  const total: Record<string, number> = {};
  let [step, since, paused]: [string | undefined, number, boolean] = [undefined, 0, false];
  const close = (at: number) => {
    if (step !== undefined && paused === (wanted === 'pause'))
      total[step] = (total[step] ?? 0) + Math.max(0, at - since);
    since = at;
  };
  for (const entry of session.log) {
    close(entry.at);
    if (entry.what === 'enter') step = entry.step;
    if (entry.what === 'pause') paused = true;
    if (entry.what === 'resume') paused = false;
    if (entry.what === 'end') step = undefined;
    if (entry.what === 'again') step = stepIn(session);
  }
  if (session.endedAt === null)
    close(session.pausedAt !== null && wanted === 'pause' ? session.pausedAt : momentIn(session, now));
  return total;
}

/** Breaks that are over: they pushed the planned ends back by as much. */
function pausesWhole(session: Session): number {
  let [sum, since]: [number, number | undefined] = [0, undefined];
  for (const { what, at } of session.log) {
    if (what === 'pause') since = at;
    if (what === 'resume' && since !== undefined) {
      sum += at - since;
      since = undefined;
    }
  }
  return sum;
}

/** Whole minutes, the last one begun counting: « 3 min » while more than two are left. */
export const minutesLeft = (left: number): number => Math.max(0, Math.ceil(left / MINUTE));
/** Minutes of delay or advance that are worth saying: under one, one is on time. */
export const minutesLate = (late: number): number => Math.trunc(late / MINUTE);
