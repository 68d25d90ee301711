/**
 * How far a story travels, minute by minute. It illustrates what the course says of propagation and does not predict
 * anything: no study gives these numbers for a company's page. Each parameter says where its direction comes from.
 * Deterministic; what has been seen is never unseen, so both counts only grow.
 */
export const SPREAD = {
  /** Minutes for which the first post had been up when the story opens: the learner discovers it, like everyone. [HYP] */
  headStart: 10,
  /** Share of the people still to reach who see it in a minute. [HYP] */
  seenPerMinute: 0.012,
  /** Share of those who see it and pass it on, at middle heat. [HYP] */
  sharesPerView: 0.012,
  /** People that one share may reach. [HYP] */
  peoplePerShare: 30,
  /** Anger makes people share (Herhausen 2019): from half as much in a cold crowd to four tenths more in a hot one. [HYP] values */
  cold: 0.5,
  hot: 1.4,
  /** An answer that acknowledges, standing in the thread, slows sharing (Herhausen 2019). [HYP] value */
  acknowledged: 0.5,
  /** What was deleted comes back as a capture (Nestlé 2010). [HYP] value */
  deleted: 1.4,
} as const;

/** What holds from a minute on, until the next condition. */
export interface Condition {
  readonly at: number;
  /** People who may see it without anybody sharing. */
  readonly audience: number;
  /** 0 to 100. */
  readonly heat: number;
  readonly acknowledged: boolean;
  readonly deleted: boolean;
}
export interface Reach {
  readonly at: number;
  readonly seen: number;
  readonly shares: number;
}

/** The two counts at each minute from `from` to `until`, both included. Conditions come in order of time. */
export function spread(conditions: readonly Condition[], from: number, until: number): readonly Reach[] {
  const series: Reach[] = [{ at: from, seen: 0, shares: 0 }];
  let seen = 0;
  let shares = 0;
  let index = 0;
  for (let at = from + 1; at <= until; at += 1) {
    while ((conditions[index + 1]?.at ?? Infinity) < at) index += 1;
    const now = conditions[index];
    if (now !== undefined) {
      const people = now.audience + shares * SPREAD.peoplePerShare;
      const views = Math.max(0, people - seen) * SPREAD.seenPerMinute;
      seen += views;
      shares += views * sharing(now);
    }
    series.push({ at, seen: Math.round(seen), shares: Math.round(shares) });
  }
  return series;
}

/** Share of viewers who pass the story on. */
function sharing({ heat, acknowledged, deleted }: Condition): number {
  const warmth = SPREAD.cold + ((SPREAD.hot - SPREAD.cold) * heat) / 100;
  return SPREAD.sharesPerView * warmth * (acknowledged ? SPREAD.acknowledged : 1) * (deleted ? SPREAD.deleted : 1);
}
