/**
 * Votes on several things, one at a time: posts to sort, questions of the course. What the course thinks of it is told
 * once hands are down, never before.
 */
import { cast, isOpen, newVote, readVote, type Vote, type VoteAct } from './vote.ts';

export interface Ballot {
  /** Code of a post, id of a question; a series holds it once. */
  readonly id: string;
  readonly options: number;
}
export interface Polls {
  /** The one on the screen, counted from 0. */
  readonly at: number;
  readonly votes: Readonly<Record<string, Vote>>;
  /** Ids of those whose answer has been told. */
  readonly told: readonly string[];
}
export type PollsAct =
  | { readonly do: 'go'; readonly at: number }
  | { readonly do: 'vote'; readonly act: Exclude<VoteAct, { do: 'undo' }> }
  | { readonly do: 'tell' }
  /** Of the one on the screen. */
  | { readonly do: 'undo' };

export const newPolls: Polls = { at: 0, votes: {}, told: [] };

/** The vote on the screen, new when nobody has voted yet; nothing in an empty series. */
export function voteOf(ballots: readonly Ballot[], polls: Polls): Vote | undefined {
  const ballot = ballots[polls.at];
  return ballot && ownVote(polls, ballot);
}

export const isTold = (ballots: readonly Ballot[], polls: Polls) => polls.told.includes(ballots[polls.at]?.id ?? '');

/** The series after one act; what makes no sense at this point changes nothing. */
export function conduct(ballots: readonly Ballot[], polls: Polls, act: PollsAct): Polls {
  const ballot = ballots[polls.at];
  if (act.do === 'go') return ballots[act.at] === undefined || act.at === polls.at ? polls : { ...polls, at: act.at };
  if (ballot === undefined) return polls;
  const vote = ownVote(polls, ballot);
  const told = polls.told.includes(ballot.id);
  if (act.do === 'tell') return told || isOpen(vote) ? polls : { ...polls, told: [...polls.told, ballot.id] };
  if (act.do === 'undo' && told) return { ...polls, told: polls.told.filter((id) => id !== ballot.id) };
  const next = act.do === 'undo' ? cast(vote, act) : told ? vote : cast(vote, act.act);
  return next === vote ? polls : { ...polls, votes: { ...polls.votes, [ballot.id]: next } };
}

/** A series read back from wherever it was kept, whatever it is. */
export function readPolls(value: unknown, ballots: readonly Ballot[]): Polls {
  if (typeof value !== 'object' || value === null) return newPolls;
  const { at, votes, told } = value as Record<string, unknown>;
  const kept = typeof votes === 'object' && votes !== null ? (votes as Record<string, unknown>) : {};
  const read = ballots.flatMap(({ id, options }) =>
    Object.hasOwn(kept, id) ? [[id, readVote(kept[id], options)] as const] : [],
  );
  const closed = read.flatMap(([id, vote]) => (isOpen(vote) ? [] : [id]));
  return {
    at: Number.isInteger(at) && ballots[Number(at)] !== undefined ? Number(at) : 0,
    votes: Object.fromEntries(read),
    told: Array.isArray(told) ? closed.filter((id) => told.includes(id)) : [],
  };
}

const ownVote = ({ votes }: Polls, { id, options }: Ballot): Vote =>
  Object.hasOwn(votes, id) ? (votes[id] as Vote) : newVote(options);
