import { describe, expect, it } from 'vitest';
import { type Estimate, estimate, type Tally, tally } from '#domain/triage/estimate.ts';
import { below } from '#domain/triage/normal.ts';
import { type Answer, answers, type Post, sideOf } from '#domain/triage/post.ts';

const of = (hits: number, signals: number, falseAlarms: number, noises: number): Tally => ({
  hits,
  signals,
  falseAlarms,
  noises,
});
const post = (code: string, ...right: Answer[]): Post => ({ code, kind: 'question', answers: right, lesson: 'une' });

describe('how well posts are told apart', () => {
  it('finds by hand 15 of 18 signals and 4 false alarms of 18', () => {
    // H = 15.5 / 19 = 0.81579, z = 0.89949; F = 4.5 / 19 = 0.23684, z = -0.71644.
    // var = 0.15028 / (18 × 0.26620²) + 0.18075 / (18 × 0.30863²) = 0.11782 + 0.10542 = 0.22323, error 0.47247.
    const { discrimination, lean } = estimate(of(15, 18, 4, 18)) as Estimate;
    expect(discrimination.value).toBeCloseTo(1.61593, 4);
    expect(lean.value).toBeCloseTo(-0.09147, 4);
    expect(discrimination.high - discrimination.value).toBeCloseTo(1.95996 * 0.47246, 3);
    expect(lean.value - lean.low).toBeCloseTo((1.95996 * 0.47246) / 2, 3);
  });

  it('agrees with the example of the statpsych package: 82 of 100 and 46 of 100', () => {
    const { discrimination, lean } = estimate(of(82, 100, 46, 100)) as Estimate;
    expect(discrimination.value).toBeCloseTo(1.00279, 4);
    expect(lean.value).toBeCloseTo(-0.40196, 4);
  });

  it('stays finite for someone who was never wrong', () => {
    const { discrimination, lean } = estimate(of(36, 36, 0, 36)) as Estimate;
    expect(discrimination.value).toBeCloseTo(4.42225, 4);
    expect(lean.value).toBeCloseTo(0, 10);
    expect(Number.isFinite(discrimination.high)).toBe(true);
  });

  it('says nothing when posts of one side only were answered', () => {
    expect(estimate(of(3, 9, 0, 0))).toBeUndefined();
    expect(estimate(of(0, 0, 3, 9))).toBeUndefined();
  });

  it.each(answers)('a robot that always answers "%s" tells nothing apart, and leans all one way', (always) => {
    for (const [signals, noises] of [
      [36, 36],
      [9, 9],
      [20, 16],
    ] as const) {
      const posts = [
        ...Array.from({ length: signals }, (_, at) => post(`s${at}`, 'answer')),
        ...Array.from({ length: noises }, (_, at) => post(`n${at}`, 'leave')),
      ];
      const { discrimination, lean } = estimate(tally(posts, () => always)) as Estimate;
      expect(Math.abs(discrimination.value)).toBeLessThan(0.15);
      expect(discrimination.low).toBeLessThan(0);
      expect(discrimination.high).toBeGreaterThan(0);
      expect(sideOf(always) === 'taken-up' ? lean.high : -lean.low).toBeLessThan(0);
    }
  });

  it('counts answering and passing on as taking up, whichever was right', () => {
    const posts = [
      post('aa', 'pass'),
      post('bb', 'answer'),
      post('cc', 'report'),
      post('dd', 'leave'),
      post('ee', 'leave'),
    ];
    const given: Record<string, Answer> = { aa: 'answer', bb: 'leave', cc: 'leave', dd: 'pass' };
    expect(tally(posts, (code) => given[code])).toEqual(of(1, 2, 1, 2));
  });

  /** Exact: every table that could come, weighed by its chance, for someone whose true d' and c are known. */
  function coverage(count: number, d: number, c: number): readonly [number, number] {
    const [found, alarmed] = [below(d / 2 - c), below(-d / 2 - c)];
    const chances = (p: number) => {
      let all = [1];
      for (let n = 0; n < count; n += 1)
        all = [...all, 0].map((weight, at) => weight * (1 - p) + (all[at - 1] ?? 0) * p);
      return all;
    };
    const [hits, alarms] = [chances(found), chances(alarmed)];
    const covered = [0, 0];
    hits.forEach((chance, h) => {
      alarms.forEach((other, f) => {
        const { discrimination, lean } = estimate(of(h, count, f, count)) as Estimate;
        if (discrimination.low < d && d < discrimination.high) covered[0] = (covered[0] ?? 0) + chance * other;
        if (lean.low < c && c < lean.high) covered[1] = (covered[1] ?? 0) + chance * other;
      });
    });
    return covered as unknown as readonly [number, number];
  }

  it('holds the true value at least 94 times out of 100, from thirty answers to seventy-two', () => {
    for (const count of [15, 18, 27, 36])
      for (const d of [0, 0.5, 1, 2, 3])
        for (const c of [-0.5, 0, 0.5])
          for (const share of coverage(count, d, c)) expect(share, `${count}, d' ${d}, c ${c}`).toBeGreaterThan(0.94);
  });
});
