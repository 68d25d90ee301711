/**
 * A case played by a room. As everywhere, a run is its list of keys and every state is recomputed from it; beside it stand
 * the votes that led to each key, and where the room is. Two groups have a run each. Plain data, kept by the caller.
 */
import type { Id, Key, Scenario } from '../scenario/model.ts';
import type { Counts, Vote, VoteAct, VotePhase } from './vote.ts';

/** A decision of the room: what it voted on, and what was done. */
export interface Decided {
  /** Position of its frame in the run: the first key gives frame 1. */
  readonly frame: number;
  readonly key: Key;
  /** In the order of the letters; empty when nobody voted. */
  readonly options: readonly Key[];
  readonly first?: Counts;
  readonly again?: Counts;
}

/** Why this option: most hands, one of those that tied, against the vote, or without one. */
export type How = 'most' | 'tie' | 'overruled' | 'unvoted';

/** What the projector shows of a debrief; `at` is the decision, counted from 0. */
export const SECTIONS = ['ending', 'curves', 'decision', 'ways', 'unknown', 'evening', 'beside', 'questions'] as const;
export type Section = (typeof SECTIONS)[number];
export interface View {
  readonly section: Section;
  readonly at: number;
}

export interface GroupStanding {
  readonly keys: string;
  readonly decided: readonly Decided[];
  readonly stage: 'reading' | 'voting' | 'chosen' | 'consequence' | 'ended' | 'debrief';
  /** Moves put to the vote, when the presenter has picked them. Default: the first four that may be played. */
  readonly picked?: readonly Key[];
  /** From the opening of the vote until the consequence. */
  readonly options?: readonly Key[];
  readonly vote?: Vote;
  readonly chosen?: Key;
  /** Whether the room reads the coach's note on what it just did. */
  readonly note: boolean;
  readonly view: View;
  /** Latest messages put out of the room's sight, to read older ones. Default: none. */
  readonly back?: number;
  /** What the room knows and has promised is on the screen in place of the messages. */
  readonly known?: boolean;
}
export interface GroupRun extends GroupStanding {
  /** What `undo` goes back to, the latest last. Votes have their own. */
  readonly past: readonly GroupStanding[];
}
export interface RoomRun {
  readonly case: Id;
  readonly print: string;
  /** One run, or two side by side. */
  readonly groups: readonly [GroupRun] | readonly [GroupRun, GroupRun];
  /** Two groups of people, or the same people playing again. */
  readonly parted?: 'groups' | 'again';
  /** The one being played. */
  readonly at: 0 | 1;
  /** Both on the screen. */
  readonly beside: boolean;
}

export type Phase =
  | 'reading'
  | 'voting'
  | 'shown'
  | 'arguing'
  | 'again'
  | 'compared'
  | Exclude<GroupStanding['stage'], 'voting'>;

const PHASE = {
  open: 'voting',
  shown: 'shown',
  argue: 'arguing',
  again: 'again',
  both: 'compared',
} as const satisfies Record<VotePhase, Phase>;

export function phaseOf({ stage, vote }: GroupStanding): Phase {
  return stage === 'voting' ? PHASE[vote?.phase ?? 'open'] : stage;
}

export type RoomAct =
  /** Puts a move on the ballot, or takes it off. */
  | { readonly do: 'pick'; readonly key: Key; readonly on: boolean }
  /** A check or a wait, before any vote. */
  | { readonly do: 'inside'; readonly key: Key }
  | { readonly do: 'open' }
  /** Back to reading, hands forgotten. */
  | { readonly do: 'withdraw' }
  | { readonly do: 'vote'; readonly act: Exclude<VoteAct, { do: 'undo' }> }
  /** Once the vote is closed, or without one. */
  | { readonly do: 'choose'; readonly key: Key }
  /** The consequence of what was chosen. */
  | { readonly do: 'play' }
  | { readonly do: 'note'; readonly on: boolean }
  /** From the consequence to what comes next, from the end to the debrief. */
  | { readonly do: 'next' }
  | { readonly do: 'view'; readonly view: View }
  /** Shows older messages, or the latest ones again with 0. */
  | { readonly do: 'back'; readonly to: number }
  /** Shows what the room knows and has promised, or the messages again. */
  | { readonly do: 'known'; readonly on: boolean }
  /** Back before a frame. With `keep`, the run as it stands stays beside the new one. */
  | { readonly do: 'rewind'; readonly frame: number; readonly keep?: boolean }
  /** A second group plays on from here; `unite` drops its run. */
  | { readonly do: 'divide' }
  | { readonly do: 'unite' }
  | { readonly do: 'group'; readonly at: 0 | 1 }
  | { readonly do: 'beside'; readonly on: boolean }
  /** Of the group being played. */
  | { readonly do: 'undo' };

const START: GroupRun = {
  keys: '',
  decided: [],
  stage: 'reading',
  note: false,
  view: { section: 'ending', at: 0 },
  past: [],
};

export function newRoomRun(story: Scenario): RoomRun {
  return { case: story.id, print: story.print, groups: [START], at: 0, beside: false };
}

export const groupOf = (run: RoomRun): GroupRun => run.groups[run.at] ?? run.groups[0];
