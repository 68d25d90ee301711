/** An estimate in words that a person understands: which sentence to say, never a mark. */
import type { Estimate, Interval, Tally } from './estimate.ts';
import { below } from './normal.ts';

/** [HYP] Fewer first answers than this say nothing that the next draw could not contradict. */
export const enough = 30;

/** `chance`: cannot be told from chance. [HYP] Below 1 a little, below 2 fairly, else well. */
export type Discerns = 'chance' | 'little' | 'fairly' | 'well';
export type Leans = 'takes-up' | 'sets-aside' | 'neither';
export type Reading =
  /** `missing`: how many more answers are needed. */
  | { readonly kind: 'too-few'; readonly missing: number }
  /** Answers to posts of one side alone say nothing of the other. */
  | { readonly kind: 'one-sided' }
  | {
      readonly kind: 'read';
      readonly discerns: Discerns;
      readonly leans: Leans;
      /** Of two posts, one to take up and one to set aside, how many times out of 100 the right one would be pointed out. */
      readonly outOf100: Interval;
    };

/** A statement is made only when the whole 95 % interval makes it. */
export function reading({ signals, noises }: Tally, estimate: Estimate | undefined): Reading {
  const missing = enough - signals - noises;
  if (missing > 0) return { kind: 'too-few', missing };
  if (!estimate) return { kind: 'one-sided' };
  const { discrimination, lean } = estimate;
  return {
    kind: 'read',
    discerns: discerns(discrimination),
    leans: lean.high < 0 ? 'takes-up' : lean.low > 0 ? 'sets-aside' : 'neither',
    outOf100: { value: pairs(discrimination.value), low: pairs(discrimination.low), high: pairs(discrimination.high) },
  };
}

function discerns({ value, low }: Interval): Discerns {
  if (low <= 0) return 'chance';
  return value < 1 ? 'little' : value < 2 ? 'fairly' : 'well';
}

/** Share of right choices between two posts, Φ(d' / √2) (Macmillan and Creelman, 2005), out of 100, never 0 nor 100. */
const pairs = (discrimination: number) =>
  Math.min(99, Math.max(1, Math.round(100 * below(discrimination / Math.SQRT2))));
