/**
 * A vote by raised hands or printed sheets, typed as counts by whoever runs the room. Nobody is named, nothing is refused
 * because it does not add up. A room that is split argues the second choice, votes again, and sees both votes.
 */
export const LETTERS = ['A', 'B', 'C', 'D'] as const;
/** Hands for each option, in the order of the letters. */
export type Counts = readonly number[];

/** `open` and `again` count hands and show nobody how they fall; `both` lays the second vote beside the first. */
export type VotePhase = 'open' | 'shown' | 'argue' | 'again' | 'both';
export interface Standing {
  readonly phase: VotePhase;
  readonly first: Counts;
  readonly again?: Counts;
}
export interface Vote extends Standing {
  /** What `undo` goes back to, the latest last. */
  readonly past: readonly Standing[];
  /** The option whose number is being typed: its digits are one step of `undo`. */
  readonly typed?: number;
}

export type VoteAct =
  | { readonly do: 'add' | 'take'; readonly option: number }
  | { readonly do: 'count'; readonly option: number; readonly count: number }
  /** Ends the count in hand. */
  | { readonly do: 'close' }
  | { readonly do: 'argue' }
  | { readonly do: 'again' }
  | { readonly do: 'undo' };

/** Steps of `undo`. */
export const STEPS = 60;
/** More hands than any room has. */
export const MOST = 999;

/** A vote on two to four options; another number is brought within them. */
export function newVote(options: number): Vote {
  return { phase: 'open', first: none(Math.min(Math.max(Math.trunc(options) || 2, 2), LETTERS.length)), past: [] };
}

/** The vote after one act. What makes no sense at this point (a hand after closing, an option that is not there) changes nothing. */
export function cast(vote: Vote, act: VoteAct): Vote {
  switch (act.do) {
    case 'add':
      return counting(vote, act.option, (count) => count + 1);
    case 'take':
      return counting(vote, act.option, (count) => count - 1);
    case 'count':
      return counting(vote, act.option, () => Math.round(act.count), true);
    case 'close':
      if (!isOpen(vote)) return vote;
      return to(vote, { ...standing(vote), phase: vote.phase === 'open' ? 'shown' : 'both' });
    case 'argue':
      return vote.phase === 'shown' ? to(vote, { ...standing(vote), phase: 'argue' }) : vote;
    case 'again':
      if (vote.phase !== 'shown' && vote.phase !== 'argue') return vote;
      return to(vote, { phase: 'again', first: vote.first, again: none(vote.first.length) });
    case 'undo': {
      const last = vote.past.at(-1);
      return last === undefined ? vote : { ...last, past: vote.past.slice(0, -1) };
    }
  }
}

/** Whether hands are being counted, unseen. */
export const isOpen = ({ phase }: Standing) => phase === 'open' || phase === 'again';

/** The vote that counts: the second once there is one. */
export const latest = ({ first, again }: Standing): Counts => again ?? first;

export const total = (counts: Counts) => counts.reduce((sum, count) => sum + count, 0);

/** Hands counted beyond the people in the room; 0 when there are none, or when nobody said how many are there. */
export const over = (counts: Counts, people: number | undefined) =>
  people === undefined ? 0 : Math.max(0, total(counts) - people);

/** Share of the hands, 0 to 1. */
export const share = (counts: Counts, option: number) => (counts[option] ?? 0) / Math.max(1, total(counts));

export type Agreement = 'unified' | 'split' | 'none';

/** Unified from three hands in five for one option, exactly that included: 60 %. */
export function agreement(counts: Counts): Agreement {
  const all = total(counts);
  if (all === 0) return 'none';
  return Math.max(...counts) * 5 >= all * 3 ? 'unified' : 'split';
}

/** The options most chosen: several when they tie, none without a hand. */
export function leaders(counts: Counts): readonly number[] {
  const most = Math.max(...counts);
  return most === 0 ? [] : counts.flatMap((count, option) => (count === most ? [option] : []));
}

/** Who argues for what in a split room: those of the most chosen option for the second one; tied, each for another of them. */
export interface Argument {
  readonly those: readonly number[];
  readonly defend: readonly number[];
}
export function argument(counts: Counts): Argument | undefined {
  if (agreement(counts) !== 'split') return undefined;
  const those = leaders(counts);
  if (those.length > 1) return { those, defend: those };
  return { those, defend: leaders(counts.map((count, option) => (those.includes(option) ? 0 : count))) };
}

/** Hands won or lost by each option between the two votes, and between their totals. Net: nobody was followed. */
export interface Shift {
  readonly options: Counts;
  readonly total: number;
}
export function shift(first: Counts, again: Counts): Shift {
  return { options: first.map((count, option) => (again[option] ?? 0) - count), total: total(again) - total(first) };
}

const none = (options: number): Counts => Array.from({ length: options }, () => 0);

function standing({ phase, first, again }: Vote): Standing {
  return { phase, first, ...(again !== undefined && { again }) };
}

function to(vote: Vote, next: Standing, typed?: number): Vote {
  const sameTyping = typed !== undefined && typed === vote.typed;
  const past = sameTyping ? vote.past : [...vote.past, standing(vote)].slice(-STEPS);
  return { ...next, past, ...(typed !== undefined && { typed }) };
}

function counting(vote: Vote, option: number, change: (count: number) => number, typed = false): Vote {
  const counts = latest(vote);
  const was = counts[option];
  if (!isOpen(vote) || was === undefined) return vote;
  const wanted = change(was);
  const count = Number.isFinite(wanted) ? Math.min(Math.max(wanted, 0), MOST) : was;
  if (count === was) return vote;
  const next = counts.map((each, index) => (index === option ? count : each));
  const changed = vote.phase === 'open' ? { first: next } : { first: vote.first, again: next };
  return to(vote, { phase: vote.phase, ...changed }, typed ? option : undefined);
}

/** A vote read back from wherever it was kept, whatever it is; a new one when it makes no sense. */
export function readVote(value: unknown, options: number): Vote {
  const fresh = newVote(options);
  const found = readStanding(value, fresh.first.length);
  if (found === undefined) return fresh;
  const { past } = value as { past?: unknown };
  const steps = Array.isArray(past) ? past.flatMap((each) => readStanding(each, fresh.first.length) ?? []) : [];
  return { ...found, past: steps.slice(-STEPS) };
}

const PHASES: readonly unknown[] = ['open', 'shown', 'argue', 'again', 'both'] satisfies readonly VotePhase[];

function readStanding(value: unknown, options: number): Standing | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { phase, first, again } = value as Record<string, unknown>;
  if (!PHASES.includes(phase) || !isCounts(first, options)) return undefined;
  if (phase !== 'again' && phase !== 'both') return { phase: phase as VotePhase, first };
  return isCounts(again, options) ? { phase, first, again } : undefined;
}

function isCounts(value: unknown, options: number): value is Counts {
  const isCount = (count: unknown) => Number.isInteger(count) && Number(count) >= 0 && Number(count) <= MOST;
  return Array.isArray(value) && value.length === options && value.every(isCount);
}
