import type { Id, Lang, Scenario, Words } from './model.ts';
import { referenceFaults } from './reference-faults.ts';
import { roadFaults } from './road-faults.ts';
import { wordFaults } from './word-faults.ts';

/** A fault of a scenario, told to its author: where it is, and what to do about it. */
export interface Fault {
  /** `S0xx`, permanent: documentation and tests name it. */
  readonly code: string;
  /** Dotted, as in the file: `scenes.premier-mot.moves.a.to`. */
  readonly path: string;
  readonly fr: string;
  readonly en: string;
}

export type AddFault = (code: string, path: string, fr: string, en: string) => void;

/** What the rest of the course has, when it is known: references to it are then checked too. */
export interface Course {
  readonly rules?: readonly Id[];
  readonly lessons?: readonly Id[];
}

/**
 * Every fault of a scenario and of its words. Roads are explored only when all references hold, for a wrong one would
 * make everything behind it unreachable.
 */
export function faults(
  story: Scenario,
  words: Readonly<Partial<Record<Lang, Words>>>,
  course: Course = {},
  budget?: number,
): readonly Fault[] {
  const wrong = referenceFaults(story, course);
  return [...wrong, ...(wrong.length === 0 ? roadFaults(story, budget) : []), ...wordFaults(story, words)];
}
