import type { Code } from '../scenario/codes.ts';
import { type Exploration, exploring } from '../scenario/explore.ts';
import type { Fault } from '../scenario/faults.ts';
import { habitFaults, type Objections } from '../scenario/habit-faults.ts';
import { lengthFaults } from '../scenario/length-faults.ts';
import type { Id, Scenario, Words } from '../scenario/model.ts';
import { referenceFaults } from '../scenario/reference-faults.ts';
import { roadFaults } from '../scenario/road-faults.ts';
import { wordFaults } from '../scenario/word-faults.ts';
import type { Draft } from './draft.ts';
import { type Missing, missing } from './missing.ts';
import { isPlayable, scenarioOf } from './scenario.ts';

/** What the linter of the course says of a draft, beside what the draft lacks. */
export interface Checked {
  readonly faults: readonly Fault[];
  readonly missing: readonly Missing[];
  /** Null where the roads could not be tried. */
  readonly explored: Exploration | null;
  readonly scenario: Scenario;
  readonly words: Words;
}
export interface CourseAround {
  readonly rules: readonly Id[];
  readonly lessons: readonly Id[];
  readonly objections?: Objections;
}

/** States, then games: less than the build tries, and said when it is not all. */
const BUDGET = 6000;
const GAMES = 300;

/** Faults that take nothing away from the roads: the story can be tried all the same. */
const HARMLESS: readonly Code[] = [
  'conditional-last-ending',
  'no-lesson',
  'no-learner',
  'no-consequence',
  'hour-outside',
  'scene-gone-at-once',
];

/** In short steps, so that a page goes on answering while it is checked. A fault that only says what is missing is left out. */
export function* checking(draft: Draft, around: CourseAround): Generator<undefined, Checked, void> {
  const { scenario, words } = scenarioOf(draft);
  const lacks = missing(draft);
  const known = { rules: ['', ...around.rules], lessons: around.lessons };
  const all = { [draft.lang]: words };
  const wrong = referenceFaults(scenario, known);
  const isSound = isPlayable(draft) && wrong.every(({ code }) => HARMLESS.includes(code));
  const explored = isSound ? yield* exploring(scenario, BUDGET, GAMES) : null;
  const found = [
    ...wrong,
    ...(explored ? roadFaults(scenario, explored) : []),
    ...habitFaults(scenario, all, around.objections),
    ...wordFaults(scenario, all),
    ...lengthFaults(scenario, all),
  ];
  const isTold = ({ path }: Fault) => lacks.some((one) => one.path === path);
  return { faults: found.filter((fault) => !isTold(fault)), missing: lacks, explored, scenario, words };
}

/** The whole check at once, for tests and for a moment when nothing else is asked. */
export function checked(draft: Draft, around: CourseAround): Checked {
  const steps = checking(draft, around);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
