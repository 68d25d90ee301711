/**
 * A workshop as the presenter runs it: steps with their minutes, and for each what the room sees, in order. Nothing of the
 * course is copied here: a lesson's idea, a post, a question are named, and read where they already are.
 */
export type Slide =
  /** A title and a few lines, for the room alone. */
  | { readonly kind: 'words'; readonly title: string; readonly lines: readonly string[] }
  /** A part of a lesson, as the lesson shows it: one of its ideas by id, its two replies, or its card. */
  | { readonly kind: 'idea'; readonly lesson: string; readonly idea: string }
  | { readonly kind: 'models'; readonly lesson: string }
  | { readonly kind: 'card'; readonly lesson: string }
  /** The opening of a case, to be read in silence. */
  | { readonly kind: 'opening'; readonly case: string }
  /** A case played by the room: votes, consequences, debrief. */
  | { readonly kind: 'case'; readonly case: string }
  /** Posts to be sorted, by code, one at a time, with a vote on the four answers. */
  | { readonly kind: 'sort'; readonly posts: readonly string[] }
  /** Questions of the course, one at a time, with a vote on their options. */
  | { readonly kind: 'questions'; readonly items: readonly string[] }
  /** A post to answer in writing, with what is known. */
  | { readonly kind: 'write'; readonly exercise: string }
  /** A question to the room, two to four answers, none of them right. */
  | { readonly kind: 'vote'; readonly question: string; readonly options: readonly string[] };

export interface Risk {
  readonly when: string;
  readonly then: string;
}
export interface Step {
  /** Id of the activity; a kit holds it once. */
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  /** What the room is asked to do. */
  readonly does: string;
  /** For the presenter alone. */
  readonly notes: readonly string[];
  readonly questions: readonly string[];
  readonly risks: readonly Risk[];
  readonly slides: readonly Slide[];
}
export interface Kit {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly Step[];
}

/** Of the whole workshop. */
export const minutesOf = (kit: Kit) => kit.steps.reduce((sum, step) => sum + step.minutes, 0);
