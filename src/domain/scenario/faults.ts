import type { Code } from './codes.ts';
import { type Exploration, explore } from './explore.ts';
import { habitFaults, type Objections } from './habit-faults.ts';
import { lengthFaults } from './length-faults.ts';
import type { Id, Lang, Scenario, Words } from './model.ts';
import { referenceFaults } from './reference-faults.ts';
import { roadFaults } from './road-faults.ts';
import { wordFaults } from './word-faults.ts';

/** A fault of a scenario, told to its author: where it is, and what to do about it. */
export interface Fault {
  /** Permanent: documentation and tests name it. */
  readonly code: Code;
  /** Dotted, as in the file: `scenes.premier-mot.moves.a.to`. */
  readonly path: string;
  /** The language whose words are at fault; without it, the graph is. */
  readonly lang?: Lang;
  readonly fr: string;
  readonly en: string;
}

export type AddFault = (code: Code, path: string, fr: string, en: string) => void;

/** What is known beside the scenario; what is left out is not checked, but for the exploration, which is then made. */
export interface Beside {
  readonly rules?: readonly Id[];
  readonly lessons?: readonly Id[];
  /** What the coach would object to in a text; acts alone are read without it. */
  readonly objections?: Objections;
  readonly explore?: (story: Scenario) => Exploration;
}

/**
 * Every fault of a scenario and of its words. Roads are explored only when all references hold, for a wrong one would
 * make everything behind it unreachable.
 */
export function faults(
  story: Scenario,
  words: Readonly<Partial<Record<Lang, Words>>>,
  beside: Beside = {},
): readonly Fault[] {
  const wrong = referenceFaults(story, beside);
  return [
    ...wrong,
    ...(wrong.length === 0 ? roadFaults(story, (beside.explore ?? explore)(story)) : []),
    ...habitFaults(story, words, beside.objections),
    ...wordFaults(story, words),
    ...lengthFaults(story, words),
  ];
}
