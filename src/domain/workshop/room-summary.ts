import { debrief, isDecision } from '../scenario/debrief.ts';
import type { Frame, Id, Minute, MoveWords, Scenario, Words } from '../scenario/model.ts';
import { play } from '../scenario/play.ts';
import { howChosen } from './drive.ts';
import type { Decided, GroupStanding, How, RoomRun } from './room-run.ts';
import { type Agreement, agreement } from './vote.ts';

/** What a room did with a case, in plain data and in the words of one language, for a report. */
export interface RoomSummary {
  readonly case: Id;
  readonly title: string;
  readonly parted?: 'groups' | 'again';
  readonly runs: readonly RunSummary[];
}
export interface RunSummary {
  /** The list of keys, playable in the simulator. */
  readonly keys: string;
  /** How it ended; nothing while it goes on. */
  readonly ending?: { readonly id: Id; readonly title: string; readonly text: string };
  readonly decisions: readonly DecisionSummary[];
  /** Whom the room had asked, in order. */
  readonly asked: readonly string[];
  /** What was never known. */
  readonly unknown: readonly string[];
}
export interface DecisionSummary {
  /** Minute of the story. */
  readonly at: Minute;
  readonly question: string;
  /** In the order of the letters A to D, with the hands of each vote; empty when nobody voted. */
  readonly options: readonly { readonly text: string; readonly first: number; readonly again?: number }[];
  readonly first?: Agreement;
  readonly again?: Agreement;
  /** Position among the options; -1 when it was none of them. */
  readonly option: number;
  readonly chosen: string;
  /** `lapsed`: the moment went by without a decision. */
  readonly how: How | 'lapsed';
  readonly why: string;
  readonly rule?: { readonly id: Id; readonly name: string; readonly followed: boolean };
}

interface Told {
  readonly scenario: Scenario;
  readonly words: Words;
  readonly rules: Readonly<Record<Id, { readonly name: string }>>;
}

export function summaryOf(run: RoomRun, told: Told): RoomSummary {
  return {
    case: run.case,
    title: told.words.title,
    ...(run.parted && { parted: run.parted }),
    runs: run.groups.map((group) => runOf(group, told)),
  };
}

function runOf({ keys, decided }: GroupStanding, told: Told): RunSummary {
  const { scenario, words } = told;
  const { frames, state } = play(scenario, keys);
  const ending = state.end === null ? undefined : words.endings[state.end];
  return {
    keys,
    ...(state.end !== null && {
      ending: { id: state.end, title: ending?.title ?? state.end, text: ending?.text ?? '' },
    }),
    decisions: frames.flatMap((frame, index) =>
      isDecision(frame)
        ? [
            decisionOf(
              frame,
              decided.find((each) => each.frame === index),
              told,
            ),
          ]
        : [],
    ),
    asked: frames.flatMap(({ key }) => words.asks[key]?.who ?? []),
    unknown: state.end === null ? [] : debrief(scenario, keys).unknown.flatMap(({ fact }) => words.facts[fact] ?? []),
  };
}

function decisionOf(frame: Frame, decided: Decided | undefined, { scenario, words, rules }: Told): DecisionSummary {
  const scene = words.scenes[frame.scene ?? ''];
  const { first, again, options = [] } = decided ?? {};
  const lapsed = frame.rule === undefined;
  return {
    at: lapsed ? (scenario.scenes.find(({ id }) => id === frame.scene)?.opens ?? frame.from) : frame.from,
    question: scene?.ask ?? '',
    options: options.map((key, option) => ({
      text: textOf(scene?.moves[key]),
      first: first?.[option] ?? 0,
      ...(again && { again: again[option] ?? 0 }),
    })),
    ...(first && { first: agreement(first) }),
    ...(again && { again: agreement(again) }),
    option: options.indexOf(frame.key),
    chosen: textOf(scene?.moves[frame.key]),
    how: lapsed ? 'lapsed' : howChosen(decided ?? { key: frame.key, options: [] }),
    why: scene?.moves[frame.key]?.why ?? '',
    ...(frame.rule && { rule: { ...frame.rule, name: rules[frame.rule.id]?.name ?? frame.rule.id } }),
  };
}

const textOf = (move: MoveWords | undefined) => move?.label ?? move?.say ?? '';
