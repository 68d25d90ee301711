import { describe, expect, it } from 'vitest';
import { type Condition, spread } from '#domain/spread/spread.ts';

const calm: Condition = { at: 0, audience: 6000, heat: 50, acknowledged: false, deleted: false };
const reachOf = (minutes: number, change: Partial<Condition> = {}) => {
  const last = spread([{ ...calm, ...change }], 0, minutes).at(-1);
  return { seen: last?.seen ?? 0, shares: last?.shares ?? 0 };
};

describe('the reach of a story', () => {
  it('starts from nothing and only grows', () => {
    const series = spread([calm, { ...calm, at: 30, acknowledged: true, heat: 0, audience: 400 }], 0, 300);
    expect(series[0]).toEqual({ at: 0, seen: 0, shares: 0 });
    for (const [index, { seen, shares }] of series.entries()) {
      expect(seen).toBeGreaterThanOrEqual(series[index - 1]?.seen ?? 0);
      expect(shares).toBeGreaterThanOrEqual(series[index - 1]?.shares ?? 0);
    }
  });

  it('is shared less under an answer that acknowledges, more in a hot crowd and after a deletion', () => {
    const plain = reachOf(120).shares;
    expect(reachOf(120, { acknowledged: true }).shares).toBeLessThan(plain);
    expect(reachOf(120, { heat: 90 }).shares).toBeGreaterThan(plain);
    expect(reachOf(120, { deleted: true }).shares).toBeGreaterThan(plain);
  });

  it('grows with the people who may see it', () => {
    expect(reachOf(60, { audience: 400 }).seen).toBeLessThan(400);
    expect(reachOf(60).seen).toBeGreaterThan(2000);
  });

  it('stays finite over a long weekend in the worst conditions', () => {
    const worst = reachOf(4000, { heat: 100, deleted: true });
    expect(worst.seen).toBeLessThan(60_000);
    expect(worst.seen).toBeGreaterThan(6000);
  });

  it('changes at the minute after its conditions do', () => {
    const changed = spread([calm, { ...calm, at: 10, audience: 60_000 }], 0, 20);
    const steady = spread([calm], 0, 20);
    expect(changed.slice(0, 11)).toEqual(steady.slice(0, 11));
    expect(changed[11]?.seen).toBeGreaterThan(steady[11]?.seen ?? 0);
  });

  it('with no minute to run gives its beginning', () => {
    expect(spread([calm], 5, 5)).toEqual([{ at: 5, seen: 0, shares: 0 }]);
    expect(spread([], 0, 3).at(-1)).toEqual({ at: 3, seen: 0, shares: 0 });
  });
});
