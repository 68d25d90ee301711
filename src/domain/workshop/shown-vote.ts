import { type Counts, isOpen, type Standing, type VotePhase } from './vote.ts';

/** What a room is given of its vote. While hands are counted there are no counts in it, not even those of the vote before. */
export interface ShownVote {
  readonly phase: VotePhase;
  readonly first?: Counts;
  readonly again?: Counts;
}

export function shownVote(standing: Standing): ShownVote {
  const { phase, first, again } = standing;
  if (isOpen(standing)) return { phase };
  return { phase, first, ...(again !== undefined && { again }) };
}
