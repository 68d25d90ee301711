/** What a room did with the posts of the triage drill, all its first answers taken together. */
import { estimate, type Tally, tally } from '../triage/estimate.ts';
import { type Answer, answers, isRight, type Post } from '../triage/post.ts';
import { reading } from '../triage/reading.ts';
import type { Contribution } from './contribution.ts';
import { worth } from './divided.ts';

/**
 * The counts of each person added up, then read as one (`estimate`). That is the group's, not the mean of its members: people
 * who lean to opposite sides blur one another. Answers of one person go together, so the true interval is a little wider.
 */
export function pooled(posts: readonly Post[], contributions: readonly Contribution[]) {
  const counts = contributions.map(({ posts: given }) => tally(posts, (code) => given[code]));
  const sum = counts.reduce<Tally>(
    (all, one) => ({
      signals: all.signals + one.signals,
      hits: all.hits + one.hits,
      noises: all.noises + one.noises,
      falseAlarms: all.falseAlarms + one.falseAlarms,
    }),
    { signals: 0, hits: 0, noises: 0, falseAlarms: 0 },
  );
  const estimated = estimate(sum);
  return { tally: sum, estimate: estimated, reading: reading(sum, estimated) };
}

export interface PostCount<P extends Post> {
  readonly post: P;
  readonly total: number;
  /** In the order of the four answers. */
  readonly given: readonly { readonly answer: Answer; readonly right: boolean; readonly count: number }[];
  readonly worth: number;
}

/** One for each post that somebody sorted, in the order of `posts`. */
export function countPosts<P extends Post>(
  posts: readonly P[],
  contributions: readonly Contribution[],
): readonly PostCount<P>[] {
  return posts.flatMap((post) => {
    const all = contributions.flatMap(({ posts: given }) => given[post.code] ?? []);
    if (all.length === 0) return [];
    const given = answers.map((answer) => ({
      ...{ answer, right: isRight(post, answer) },
      count: all.filter((one) => one === answer).length,
    }));
    return [{ post, total: all.length, given, worth: worth(given.map(({ count }) => count)) }];
  });
}
