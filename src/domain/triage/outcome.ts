/** What a draw gives to look at: class by class, what was answered; and what to read again. */
import { type Answer, answers, isRight, type Post } from './post.ts';

export interface Row {
  readonly kind: string;
  /** How many times each answer was given to posts of this class. */
  readonly given: Readonly<Record<Answer, number>>;
  readonly right: number;
  readonly total: number;
}
/** A lesson or a rule, and how many posts that were answered otherwise send back to it. */
export interface Again {
  readonly id: string;
  readonly count: number;
}
type Given = (code: string) => Answer | undefined;

/** One row for each class that has an answer, in the order of `kinds`. */
export function rows(posts: readonly Post[], given: Given, kinds: readonly string[]): Row[] {
  return kinds.flatMap((kind) => {
    const answered = posts.flatMap((post) => {
      const answer = post.kind === kind ? given(post.code) : undefined;
      return answer ? [{ post, answer }] : [];
    });
    if (answered.length === 0) return [];
    const times = (one: Answer) => answered.filter(({ answer }) => answer === one).length;
    return [
      {
        kind,
        given: Object.fromEntries(answers.map((one) => [one, times(one)])) as Record<Answer, number>,
        right: answered.filter(({ post, answer }) => isRight(post, answer)).length,
        total: answered.length,
      },
    ];
  });
}

/** Lessons, then rules, of the posts answered otherwise than right: the most frequent first, then in the order met. */
export function toReadAgain(
  posts: readonly Post[],
  given: Given,
): { readonly lessons: readonly Again[]; readonly rules: readonly Again[] } {
  const missed = posts.filter((post) => {
    const answer = given(post.code);
    return answer !== undefined && !isRight(post, answer);
  });
  return {
    lessons: counted(missed.map(({ lesson }) => lesson)),
    rules: counted(missed.flatMap(({ rule }) => rule ?? [])),
  };
}

function counted(ids: readonly string[]): Again[] {
  return [...new Set(ids)]
    .map((id) => ({ id, count: ids.filter((one) => one === id).length }))
    .sort((a, b) => b.count - a.count);
}
