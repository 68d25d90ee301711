import { describe, expect, it } from 'vitest';
import { cutAt, oddsOf, scaleOf, scoreAt } from '#domain/coach/calibrate.ts';

describe('how sure the coach must be', () => {
  const scored = [-3, -2, -1, 0, 1, 2, 3, 4].map((score) => ({ score, holds: score > 0 }));

  it('puts the scores of every key on one scale, where even odds part what holds from what does not', () => {
    const scale = scaleOf(scored);
    expect(oddsOf(scale, -3)).toBeLessThan(0);
    expect(oddsOf(scale, 4)).toBeGreaterThan(0);
    expect(oddsOf(scale, scoreAt(scale, 0.7))).toBeCloseTo(0.7, 10);
  });

  it('keeps a usual slope when it has nothing to learn from', () => {
    expect(scaleOf([])).toEqual({ mean: 0, spread: 1, slope: 1.5, shift: 0 });
  });

  it('cuts so that the wanted share of what does not hold is left alone', () => {
    const odds = Array.from({ length: 100 }, (_, index) => index);
    expect(odds.filter((each) => each <= cutAt(odds, 0.95))).toHaveLength(95);
  });
});
