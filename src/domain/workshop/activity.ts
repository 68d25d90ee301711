import type { Step } from './kit.ts';

export type Place = 'opening' | 'middle' | 'closing' | 'pause';

/** How long an activity lasts, in whole minutes. */
export interface Limits {
  readonly usual: number;
  readonly least: number;
  readonly most: number;
}
/** An activity outside any workshop: what the builder chooses from, and what a workshop composed on the device names. */
export interface Activity extends Omit<Step, 'minutes'> {
  readonly place: Place;
  readonly minutes: Limits;
  /** Whether the builder proposes it. */
  readonly builder: boolean;
  /** One sentence, for whoever composes. */
  readonly summary: string;
  readonly material: readonly string[];
  /** What the room sees, each slide in a few words. */
  readonly shown: readonly string[];
  /** How to do it without a screen. */
  readonly paper: string;
  /** Ids of the lessons it works on. */
  readonly lessons: readonly string[];
  /** Ids of handouts. */
  readonly prints: readonly string[];
}

/** An activity as a step of a workshop. */
export function stepOf(activity: Activity, minutes: number): Step {
  const { id, title, does, notes, questions, risks, slides } = activity;
  return { id, title, minutes, does, notes, questions, risks, slides };
}
