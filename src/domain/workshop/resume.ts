/** A session found again: read with care, and put back on a kit that may have changed since. */
import type { Kit } from './kit.ts';
import type { Material } from './material.ts';
import { readRoomRun } from './read-room-run.ts';
import type { RoomRun } from './room-run.ts';
import { type LogEntry, MINUTE, type Session, stepIn } from './session.ts';
import type { Stop } from './stops.ts';
import { readVote, type Vote } from './vote.ts';

/** Undefined when what was kept is not a session: nothing is guessed. */
export function readSession(value: unknown): Session | undefined {
  if (!isMap(value)) return undefined;
  const { id, n, kit, title, day, at, heard, skew } = value;
  const texts = [id, kit, title, day, at].every((one) => typeof one === 'string');
  if (!texts || ![n, heard, skew].every(Number.isFinite) || !Array.isArray(value.steps)) return undefined;
  const steps = value.steps.filter(
    (step) =>
      isMap(step) && typeof step.id === 'string' && typeof step.title === 'string' && Number.isFinite(step.minutes),
  );
  const orNull = (one: unknown) => (Number.isFinite(one) ? (one as number) : null);
  const log = (Array.isArray(value.log) ? value.log : []).filter(
    (entry): entry is LogEntry => isMap(entry) && Number.isFinite(entry.at) && typeof entry.what === 'string',
  );
  return {
    ...({ id, n, kit, title, day, at, heard, skew } as Pick<
      Session,
      'id' | 'n' | 'kit' | 'title' | 'day' | 'at' | 'heard' | 'skew'
    >),
    ...{ steps, log, black: value.black === true, clock: value.clock === true },
    theme: value.theme === 'dark' ? 'dark' : 'light',
    people: orNull(value.people),
    ...{ startedAt: orNull(value.startedAt), endedAt: orNull(value.endedAt), pausedAt: orNull(value.pausedAt) },
    ends: numbers(value.ends),
    timers: numbers(value.timers),
    votes: votesIn(value.votes),
    // Read for good once their case is there: see resume.
    runs: isMap(value.runs) ? (value.runs as Record<string, RoomRun>) : {},
    notes: Object.fromEntries(
      Object.entries(isMap(value.notes) ? value.notes : {}).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    ),
  };
}

export interface Resumed {
  readonly session: Session;
  /** The kit is no longer what it was. */
  readonly changed: boolean;
}

/**
 * Put back where it was; when that stop is gone, at the beginning of its step, else of the first step that is not over.
 * Votes, games and notes stay, whatever became of their slides. New steps get their time after those before them.
 */
export function resume(kept: Session, kit: Kit, stops: readonly Stop[], material: Material): Resumed {
  const session = withRuns(kept, stops, material);
  const steps = kit.steps.map(({ id, title, minutes }) => ({ id, title, minutes }));
  const known = stops.some((stop) => stop.key === session.at);
  const changed = !known || JSON.stringify(steps) !== JSON.stringify(session.steps);
  if (!changed) return { session, changed };
  const here = stepIn(session);
  const stayed = stops.find((stop) => stop.step === here);
  const old = session.steps.findIndex(({ id }) => id === here);
  const over = new Set(session.steps.slice(0, Math.max(0, old)).map(({ id }) => id));
  const at = known ? session.at : (stayed ?? stops.find((stop) => !over.has(stop.step)) ?? stops.at(-1))?.key;
  return {
    session: { ...session, n: session.n + 1, title: kit.title, steps, at: at ?? '', ends: endsOf(session, steps) },
    changed,
  };
}

/** Each game read again on its case; that of a case which is no longer shown waits as it is. */
export function withRuns(session: Session, stops: readonly Stop[], { cases }: Material): Session {
  const read = stops.flatMap(({ slide, under }) => {
    const story = slide.kind === 'case' ? cases[slide.case]?.scenario : undefined;
    const run = session.runs[under];
    return story && run !== undefined ? [[under, readRoomRun(run, story)] as const] : [];
  });
  return { ...session, runs: { ...session.runs, ...Object.fromEntries(read) } };
}

/** Votes that make no sense are left out: they begin again. */
function votesIn(value: unknown): Record<string, Vote> {
  return Object.fromEntries(
    Object.entries(isMap(value) ? value : {}).flatMap(([under, vote]) =>
      isMap(vote) && Array.isArray(vote.first) ? [[under, readVote(vote, vote.first.length)] as const] : [],
    ),
  );
}

function endsOf(session: Session, steps: Session['steps']): Session['ends'] {
  if (session.startedAt === null) return {};
  let end = session.startedAt;
  return Object.fromEntries(
    steps.map(({ id, minutes }) => {
      const planned = session.ends[id];
      end = planned !== undefined && planned >= end ? planned : end + minutes * MINUTE;
      return [id, end];
    }),
  );
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const numbers = (value: unknown): Record<string, number> =>
  Object.fromEntries(
    Object.entries(isMap(value) ? value : {}).filter((entry): entry is [string, number] => Number.isFinite(entry[1])),
  );
