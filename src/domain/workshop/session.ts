/**
 * A workshop being run, as plain data: it survives a reload, a sleeping computer and a clock put back. Moments are epoch
 * milliseconds given by the caller, and moments to come are stored as such, never as what is left.
 */
import type { Kit } from './kit.ts';
import type { RoomRun } from './room-run.ts';
import type { Stop } from './stops.ts';
import type { Vote, VoteAct } from './vote.ts';

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
  /** In the room; null when nobody said. */
  readonly people: number | null;
  /** By what they are under: see stops. */
  readonly votes: Readonly<Record<string, Vote>>;
  readonly runs: Readonly<Record<string, RoomRun>>;
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
  | { readonly do: 'vote'; readonly under: string; readonly options: number; readonly act: VoteAct }
  | { readonly do: 'people'; readonly count: number | null }
  | { readonly do: 'run'; readonly under: string; readonly value: RoomRun }
  | { readonly do: 'timer'; readonly under: string; readonly minutes: number | null }
  | { readonly do: 'note'; readonly step: string; readonly text: string };

export const MINUTE = 60_000;

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
    ...{
      startedAt: null,
      endedAt: null,
      ends: {},
      pausedAt: null,
      skew: 0,
      heard: now,
      black: false,
      clock: false,
      people: null,
    },
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
