/** What a command makes of a session, and how it is taken back. */
import { type Command, heard, type LogEntry, MINUTE, placeOf, running, type Session, stepIn } from './session.ts';
import type { Stop } from './stops.ts';
import { cast, newVote } from './vote.ts';

/** Entries kept of the log; a workshop has a hundred or two. */
const LOG = 600;

/** What a command makes of a session. The same session when it changes nothing. */
export function obey(before: Session, stops: readonly Stop[], command: Command, now: number): Session {
  const session = heard(before, now);
  const changed = change(session, stops, command, session.heard);
  if (changed === session) return before;
  return logged(session, { ...changed, n: before.n + 1 }, command);
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
    case 'people':
      return session.people === command.count ? session : { ...session, people: command.count };
    case 'theme':
      return session.theme === command.theme ? session : { ...session, theme: command.theme };
    case 'vote': {
      const vote = session.votes[command.under] ?? newVote(command.options);
      const next = cast(vote, command.act);
      return next === vote ? session : { ...session, votes: put(session.votes, command.under, next) };
    }
    case 'run':
      return { ...session, runs: put(session.runs, command.under, command.value) };
    case 'timer': {
      const until = command.minutes === null ? undefined : now + command.minutes * MINUTE;
      return { ...session, timers: put(session.timers, command.under, until) };
    }
    case 'note':
      return { ...session, notes: put(session.notes, command.step, command.text || undefined) };
    case 'end':
      return session.startedAt === null || session.endedAt !== null
        ? session
        : { ...resumed(session, now), endedAt: now, black: false };
    case 'again':
      return session.endedAt === null ? session : { ...session, endedAt: null };
  }
}

/**
 * Before the last command. What was typed, voted and played has its own undo and stays; so does how the screen looks. Time
 * spent in a step counts there, even when one goes back; a beginning, a break or an end taken back never was.
 */
export function undone(session: Session, past: Session, now: number): Session {
  const { heard: moment, skew } = heard(session, now);
  const { n, votes, runs, notes, theme, clock, people } = session;
  const moved =
    session.startedAt === past.startedAt && session.pausedAt === past.pausedAt && session.endedAt === past.endedAt;
  const log = [
    ...(moved ? session : past).log,
    { at: moment, what: 'undo' as const },
    ...(moved ? entered(session, past, moment) : []),
  ].slice(-LOG);
  return { ...past, n: n + 1, heard: moment, skew, votes, runs, notes, theme, clock, people, log };
}

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

/** The step in hand and those after it end later, or earlier. */
function shifted(session: Session, step: string | undefined, by: number): Session {
  const from = session.steps.findIndex(({ id }) => id === step);
  if (from < 0 || session.startedAt === null || by === 0) return session;
  const later = session.steps.slice(from).map(({ id }) => [id, (session.ends[id] ?? session.heard) + by] as const);
  return { ...session, ends: { ...session.ends, ...Object.fromEntries(later) } };
}

function put<T>(map: Readonly<Record<string, T>>, key: string, value: T | undefined): Readonly<Record<string, T>> {
  const { [key]: _, ...rest } = map;
  return value === undefined ? rest : { ...rest, [key]: value };
}

function entered(before: Session, after: Session, at: number): LogEntry[] {
  const step = stepIn(after);
  return after.startedAt !== null && (before.startedAt === null || stepIn(before) !== step)
    ? [{ at, what: 'enter', step }]
    : [];
}

function logged(before: Session, after: Session, command: Command): Session {
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
