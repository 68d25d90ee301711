import type { Option, Question } from './question.ts';

export interface Marked extends Option {
  readonly chosen: boolean;
}
export interface Grade {
  /** True when the letters chosen are the right ones, all of them, and no other. */
  readonly right: boolean;
  /** Letters chosen that the question has, sorted: what is saved. */
  readonly letters: string;
  /** Every option: those chosen first, then the right ones that were not, then the others. */
  readonly feedback: readonly Marked[];
}

/** Grades letters against a question. Letters that the question does not have (an option since retired) are ignored. */
export function grade(question: Question, letters: Iterable<string>): Grade {
  const chosen = new Set(letters);
  const marked = question.options.map((option) => ({ ...option, chosen: chosen.has(option.letter) }));
  const picked = marked.filter((option) => option.chosen);
  return {
    right: picked.length > 0 && marked.every((option) => option.chosen === option.right),
    letters: picked
      .map((option) => option.letter)
      .sort()
      .join(''),
    feedback: [
      ...picked,
      ...marked.filter((option) => !option.chosen && option.right),
      ...marked.filter((option) => !option.chosen && !option.right),
    ],
  };
}
