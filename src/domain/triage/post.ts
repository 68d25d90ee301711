/** A post to be sorted: what may be done with it, and on which side of the first decision that stands. */
import type { NetworkKind } from '../scenario/model.ts';

/** In the order of the keys 1 to 4. */
export const answers = ['answer', 'pass', 'leave', 'report'] as const;
export type Answer = (typeof answers)[number];

/** Signal: someone must take it up, oneself or another. Noise: it is left, or reported. */
export type Side = 'taken-up' | 'set-aside';

export interface Post {
  /** Two characters, used in saved progress, for ever. */
  readonly code: string;
  /** Id of its class: `rumeur`. */
  readonly kind: string;
  /** The right one; two when either will do, always on one side. */
  readonly answers: readonly Answer[];
  /** Id of the rule that decides it; none of the sixteen says when to leave a post alone. */
  readonly rule?: string | undefined;
  /** Id of the lesson to go back to. */
  readonly lesson: string;
}

/** A post in the words of one language, as its page and its island show it. */
export interface WrittenPost extends Post {
  readonly network: NetworkKind;
  readonly author: string;
  /** The firm whose page one holds, and its trade. */
  readonly firm: string;
  readonly trade: string;
  readonly text: string;
  /** What checking gave. */
  readonly known?: string | undefined;
  readonly why: string;
}

export const sideOf = (answer: Answer): Side => (answer === 'answer' || answer === 'pass' ? 'taken-up' : 'set-aside');

export const isRight = (post: Post, given: Answer) => post.answers.includes(given);

/** The side of a post is that of its first right answer: the content's check refuses a post with both. */
export const sideOfPost = ({ answers: [first = 'leave'] }: Pick<Post, 'answers'>): Side => sideOf(first);
