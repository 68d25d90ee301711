/**
 * What the room's screen is given of a case: plain data, sent whole at each change. Neither the graph nor the words of what
 * has not happened are in it before the debrief; of a vote, no count before it is closed.
 */
import type { Frame, Id, Key, Offer, Scenario, Words } from '../scenario/model.ts';
import { play } from '../scenario/play.ts';
import { howChosen, insideOffers } from './drive.ts';
import {
  type Decided,
  type GroupRun,
  groupOf,
  type How,
  type Phase,
  phaseOf,
  type RoomRun,
  type View,
} from './room-run.ts';
import { type ShownVote, shownVote } from './shown-vote.ts';
import { shownScenario, shownWords } from './shown-words.ts';

/** A case as its page hands it to the simulator. */
export interface ToldCase {
  readonly scenario: Scenario;
  readonly words: Words;
  readonly rules: Readonly<Record<Id, { readonly name: string; readonly href?: string }>>;
  readonly lessons: readonly { readonly title: string; readonly href: string }[];
}
export interface GroupShown {
  readonly phase: Phase;
  readonly keys: string;
  /** What was played, from the opening on. */
  readonly frames: readonly Frame[];
  /** The scene to decide in; null between two scenes. */
  readonly scene: Id | null;
  /** Whom the room may have asked, and the wait; while it reads. */
  readonly inside: readonly Offer[];
  /** In the order of the letters; empty until the vote opens. */
  readonly options: readonly Key[];
  readonly vote?: ShownVote;
  readonly chosen?: Key;
  readonly how?: How;
  readonly note: boolean;
  readonly view: View;
  /** Latest messages that are out of sight, the room being shown older ones. */
  readonly back: number;
  /** What it knows and has promised is shown in place of its messages. */
  readonly known: boolean;
  readonly decided: readonly Decided[];
}
export interface RoomShown {
  /** Cut to what was read, until the debrief. */
  readonly told: ToldCase;
  readonly now: GroupShown;
  /** Which of the two is on the screen, and what the two are. */
  readonly at: 0 | 1;
  readonly parted?: 'groups' | 'again';
  /** Both, when they are looked at side by side. */
  readonly both?: readonly [GroupShown, GroupShown];
}

export function roomShown(told: ToldCase, run: RoomRun): RoomShown {
  const { scenario } = told;
  const group = groupOf(run);
  const [one, other] = run.groups;
  const beside = run.beside || (group.stage === 'debrief' && group.view.section === 'beside');
  const both = beside && other !== undefined ? ([one, other] as const) : undefined;
  const now = groupShown(scenario, group);
  const pair = both && ([groupShown(scenario, both[0]), groupShown(scenario, both[1])] as const);
  const seen = pair ?? [now];
  return {
    told: group.stage === 'debrief' ? told : cutTo(told, seen),
    now,
    at: run.at,
    ...(run.parted && { parted: run.parted }),
    ...(pair && { both: pair }),
  };
}

function groupShown(story: Scenario, group: GroupRun): GroupShown {
  const { frames, state } = play(story, group.keys);
  const { options = [], vote, chosen } = group;
  return {
    phase: phaseOf(group),
    keys: group.keys,
    frames,
    scene: state.scene,
    inside: group.stage === 'reading' ? insideOffers(story, group) : [],
    options,
    ...(vote && { vote: shownVote(vote) }),
    ...(chosen !== undefined && {
      chosen,
      how: howChosen({
        key: chosen,
        options,
        ...(vote && { first: vote.first }),
        ...(vote?.again && { again: vote.again }),
      }),
    }),
    note: group.note,
    view: group.view,
    back: group.back ?? 0,
    known: group.known ?? false,
    decided: group.decided,
  };
}

function cutTo({ scenario, words, ...rest }: ToldCase, seen: readonly GroupShown[]): ToldCase {
  return { scenario: shownScenario(scenario, seen), words: shownWords(words, seen), ...rest };
}
