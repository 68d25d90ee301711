/**
 * A workshop being run, as plain data: it survives a reload, a sleeping computer and a clock put back. Moments are epoch
 * milliseconds given by the caller, and moments to come are stored as such, never as what is left.
 */
import type { Kit } from './kit.ts';
import type { Stop } from './stops.ts';

export interface Session {
  readonly id: string;
  /** Grows at each change: what the projector has is older or newer. */
  readonly n: number;
  /** Id of a kit, `atelier` for the one composed here, `case:<id>` for a case alone. */
  readonly kit: string;
  readonly title: string;
  readonly day: string;
  /** The steps as they were at the beginning. */
  readonly steps: readonly { readonly id: string; readonly title: string; readonly minutes: number }[];
  /** Key of the stop. */
  readonly at: string;
  /** Null until the presenter begins, and until the end. */
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  /** Planned end of each step. */
  readonly ends: Readonly<Record<string, number>>;
  readonly pausedAt: number | null;
  /** What is added to the computer's clock, which was put back meanwhile; and the last moment heard of. */
  readonly skew: number;
  readonly heard: number;
  readonly black: boolean;
  /** The room sees what is left of the step. */
  readonly clock: boolean;
  readonly theme: 'light' | 'dark';
  /** By what they are under: see stops. The shapes are those of the parts that make them. */
  readonly votes: Readonly<Record<string, unknown>>;
  readonly runs: Readonly<Record<string, unknown>>;
  /** When the time to write is over. */
  readonly timers: Readonly<Record<string, number>>;
  /** What the presenter typed, by step. */
  readonly notes: Readonly<Record<string, string>>;
  readonly log: readonly LogEntry[];
}
export interface LogEntry {
  readonly at: number;
  readonly what: 'enter' | 'pause' | 'resume' | 'minutes' | 'undo' | 'end' | 'again';
  /** The step entered. */
  readonly step?: string;
  /** Minutes given or taken. */
  readonly by?: number;
}
export type Command =
  | { readonly do: 'begin' | 'next' | 'previous' | 'rewind' | 'first' | 'last' | 'pause' | 'black' | 'end' | 'again' }
  | { readonly do: 'go' | 'step'; readonly to: string }
  | { readonly do: 'minutes'; readonly by: number }
  | { readonly do: 'clock'; readonly shown: boolean }
  | { readonly do: 'theme'; readonly theme: 'light' | 'dark' }
  | { readonly do: 'vote' | 'run'; readonly under: string; readonly value: unknown }
  | { readonly do: 'timer'; readonly under: string; readonly minutes: number | null }
  | { readonly do: 'note'; readonly step: string; readonly text: string };

export const MINUTE = 60_000;
/** Entries kept of the log; a workshop has a hundred or two. */
const LOG = 600;

export function openSession(
  { id, kit, theme }: { readonly id: string; readonly kit: Kit; readonly theme: 'light' | 'dark' },
  stops: readonly Stop[],
  now: number,
  day: string,
): Session {
  return {
    ...{ id, n: 1, kit: kit.id, title: kit.title, day, theme },
    steps: kit.steps.map(({ id: step, title, minutes }) => ({ id: step, title, minutes })),
    at: stops[0]?.key ?? '',
    ...{ startedAt: null, endedAt: null, ends: {}, pausedAt: null, skew: 0, heard: now, black: false, clock: false },
    ...{ votes: {}, runs: {}, timers: {}, notes: {}, log: [] },
  };
}

/** The moment in the session's own time, which never goes back: half a second of drift apart, an earlier clock was put back. */
export function heard(session: Session, now: number): Session {
  const moment = now + session.skew;
  if (moment >= session.heard - 500) return moment > session.heard ? { ...session, heard: moment } : session;
  return { ...session, skew: session.skew + (session.heard - moment) };
}
export const momentIn = (session: Session, now: number): number => Math.max(session.heard, now + session.skew);

/** What a command makes of a session. The same session when it changes nothing. */
export function obey(before: Session, stops: readonly Stop[], command: Command, now: number): Session {
  const session = heard(before, now);
  const changed = change(session, stops, command, session.heard);
  if (changed === session) return before;
  return logged(session, { ...changed, n: before.n + 1 }, stops, command);
}

function change(session: Session, stops: readonly Stop[], command: Command, now: number): Session {
  const index = placeOf(session, stops);
  const here = stops[index];
  const move = (to: number): Session => {
    const stop = stops[Math.min(stops.length - 1, Math.max(0, to))];
    if (!stop || session.endedAt !== null) return session;
    // Moving on lights the screen again: a dark one would hide what the room is asked to read.
    return stop.key === session.at && !session.black ? session : { ...session, at: stop.key, black: false };
  };
  const firstOf = (step: string | undefined) => stops.findIndex((stop) => stop.step === step);
  switch (command.do) {
    case 'begin':
      return session.startedAt === null ? begun(session, now) : session;
    case 'next':
      return session.startedAt === null ? begun(session, now) : move(index + 1);
    case 'previous':
      return move(index - 1);
    case 'rewind': {
      const start = firstOf(here?.step);
      return move(index > start ? start : firstOf(stops[index - 1]?.step));
    }
    case 'first':
      return move(firstOf(here?.step));
    case 'last':
      return move(stops.findLastIndex((stop) => stop.step === here?.step));
    case 'go':
    case 'step': {
      const to = stops.findIndex((stop) => (command.do === 'go' ? stop.key : stop.step) === command.to);
      return to < 0 ? session : move(to);
    }
    case 'pause':
      return running(session) ? { ...session, pausedAt: now } : resumed(session, now);
    case 'minutes':
      return shifted(session, here?.step, command.by * MINUTE);
    case 'black':
      return { ...session, black: !session.black };
    case 'clock':
      return session.clock === command.shown ? session : { ...session, clock: command.shown };
    case 'theme':
      return session.theme === command.theme ? session : { ...session, theme: command.theme };
    case 'vote':
      return { ...session, votes: with_(session.votes, command.under, command.value) };
    case 'run':
      return { ...session, runs: with_(session.runs, command.under, command.value) };
    case 'timer': {
      const until = command.minutes === null ? undefined : now + command.minutes * MINUTE;
      return { ...session, timers: with_(session.timers, command.under, until) };
    }
    case 'note':
      return { ...session, notes: with_(session.notes, command.step, command.text || undefined) };
    case 'end':
      return session.startedAt === null || session.endedAt !== null
        ? session
        : { ...resumed(session, now), endedAt: now, black: false };
    case 'again':
      return session.endedAt === null ? session : { ...session, endedAt: null };
  }
}

/** Before the last command; what was typed, and how the screen looks, stay as they are. */
export function undone(session: Session, past: Session, now: number): Session {
  const { heard: moment, skew } = heard(session, now);
  const { n, notes, theme, clock } = session;
  const log = [...session.log, { at: moment, what: 'undo' as const }, ...entered(session, past, moment)].slice(-LOG);
  return { ...past, n: n + 1, heard: moment, skew, notes, theme, clock, log };
}

/** Where it stands in the list, the first stop when its own is gone. */
export function placeOf(session: Session, stops: readonly Stop[]): number {
  return Math.max(
    0,
    stops.findIndex((stop) => stop.key === session.at),
  );
}
export const stepIn = (session: Pick<Session, 'at'>): string => session.at.slice(0, session.at.indexOf('/'));
export const running = (session: Session): boolean =>
  session.startedAt !== null && session.endedAt === null && session.pausedAt === null;

function begun(session: Session, now: number): Session {
  let end = now;
  const ends = session.steps.map(({ id, minutes }) => {
    end += minutes * MINUTE;
    return [id, end] as const;
  });
  return { ...session, startedAt: now, ends: Object.fromEntries(ends), black: false };
}

function resumed(session: Session, now: number): Session {
  if (session.pausedAt === null) return session;
  const away = now - session.pausedAt;
  const timers = Object.entries(session.timers).map(([under, until]) => [under, until + away] as const);
  return {
    ...shifted(session, stepIn(session), away),
    pausedAt: null,
    timers: Object.fromEntries(timers),
  };
}

/** The step in hand and those after it end later, or earlier, but none before now. */
function shifted(session: Session, step: string | undefined, by: number): Session {
  const from = session.steps.findIndex(({ id }) => id === step);
  if (from < 0 || session.startedAt === null || by === 0) return session;
  const later = session.steps.slice(from).map(({ id }) => [id, (session.ends[id] ?? session.heard) + by] as const);
  return { ...session, ends: { ...session.ends, ...Object.fromEntries(later) } };
}

function with_<T>(map: Readonly<Record<string, T>>, key: string, value: T | undefined): Readonly<Record<string, T>> {
  const { [key]: _, ...rest } = map;
  return value === undefined ? rest : { ...rest, [key]: value };
}

function entered(before: Session, after: Session, at: number): LogEntry[] {
  const step = stepIn(after);
  return after.startedAt !== null && (before.startedAt === null || stepIn(before) !== step)
    ? [{ at, what: 'enter', step }]
    : [];
}

function logged(before: Session, after: Session, _stops: readonly Stop[], command: Command): Session {
  const at = after.heard;
  const entries: LogEntry[] = [
    ...(before.pausedAt === null && after.pausedAt !== null ? [{ at, what: 'pause' as const }] : []),
    ...(before.pausedAt !== null && after.pausedAt === null ? [{ at, what: 'resume' as const }] : []),
    ...entered(before, after, at),
    ...(command.do === 'minutes' ? [{ at, what: 'minutes' as const, step: stepIn(after), by: command.by }] : []),
    ...(command.do === 'end' || command.do === 'again' ? [{ at, what: command.do }] : []),
  ];
  return entries.length === 0 ? after : { ...after, log: [...after.log, ...entries].slice(-LOG) };
}
