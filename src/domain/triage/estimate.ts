/**
 * How well posts to be taken up are told from posts to be set aside, apart from any lean to one side (signal detection theory).
 * A person who takes everything up finds every signal and tells nothing apart: a share of right answers would not show it.
 */

import { density, quantile } from './normal.ts';
import { type Answer, type Post, sideOf, sideOfPost } from './post.ts';

/** Posts of each side that were answered, and how many of them were taken up. */
export interface Tally {
  readonly signals: number;
  readonly hits: number;
  readonly noises: number;
  readonly falseAlarms: number;
}
/** A value and its 95 % interval. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}
export interface Estimate {
  /** d': 0 when the two sides are not told apart; about 1 is fair, 2 good. In standard deviations. */
  readonly discrimination: Interval;
  /** Criterion c: below 0 one takes too much up, above 0 one sets too much aside. Same unit. */
  readonly lean: Interval;
}

export function tally(posts: readonly Post[], given: (code: string) => Answer | undefined): Tally {
  const answered = posts.flatMap((post) => {
    const answer = given(post.code);
    return answer ? [{ signal: sideOfPost(post) === 'taken-up', taken: sideOf(answer) === 'taken-up' }] : [];
  });
  const count = (signal: boolean, taken?: boolean) =>
    answered.filter((one) => one.signal === signal && (taken === undefined || one.taken === taken)).length;
  return { signals: count(true), hits: count(true, true), noises: count(false), falseAlarms: count(false, true) };
}

/**
 * With the log-linear correction, half an answer added to each cell (Hautus, Behavior Research Methods 27, 1995), so that a
 * rate is never 0 nor 1: H = (hits + 0.5) / (signals + 1), F likewise; d' = z(H) - z(F), c = -(z(H) + z(F)) / 2.
 * Variance of d' after Gourevitch and Galanter (Psychometrika 32, 1967), on the corrected rates:
 * H(1 - H) / (signals × φ(zH)²) + F(1 - F) / (noises × φ(zF)²); that of c is a quarter of it. An approximation for large
 * counts: a test says how often the interval holds the true value with counts like ours. Undefined without both sides.
 */
export function estimate({ signals, hits, noises, falseAlarms }: Tally): Estimate | undefined {
  if (signals === 0 || noises === 0) return undefined;
  const found = (hits + 0.5) / (signals + 1);
  const alarmed = (falseAlarms + 0.5) / (noises + 1);
  const [zFound, zAlarmed] = [quantile(found), quantile(alarmed)];
  const error = Math.sqrt(variance(found, zFound, signals) + variance(alarmed, zAlarmed, noises));
  return {
    discrimination: interval(zFound - zAlarmed, error),
    lean: interval(-(zFound + zAlarmed) / 2, error / 2),
  };
}

const variance = (rate: number, z: number, count: number) => (rate * (1 - rate)) / (count * density(z) ** 2);

function interval(value: number, error: number): Interval {
  const half = quantile(0.975) * error;
  return { value, low: value - half, high: value + half };
}
