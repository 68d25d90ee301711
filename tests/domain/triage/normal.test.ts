import { describe, expect, it } from 'vitest';
import { below, density, quantile } from '#domain/triage/normal.ts';

describe('the normal distribution', () => {
  it.each([
    [0.5, 0],
    [0.8413447461, 1],
    [0.975, 1.9599639845],
    [0.99, 2.326347874],
    [0.3, -0.5244005127],
    [0.02, -2.0537489106],
    [0.001, -3.0902323062],
  ])('has %f of itself below %f, as printed tables say', (p, z) => {
    expect(quantile(p)).toBeCloseTo(z, 8);
    expect(below(z)).toBeCloseTo(p, 6);
  });

  it('is symmetrical, and has no finite place for nothing or for everything', () => {
    for (const p of [0.0001, 0.01, 0.0242, 0.0243, 0.2, 0.49]) expect(quantile(1 - p)).toBeCloseTo(-quantile(p), 10);
    expect(quantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(quantile(1)).toBe(Number.POSITIVE_INFINITY);
  });

  it('comes back from a quantile to its share', () => {
    for (let p = 0.005; p < 1; p += 0.005) expect(below(quantile(p))).toBeCloseTo(p, 6);
    expect(density(0)).toBeCloseTo(0.39894, 5);
  });
});
