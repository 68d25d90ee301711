import { describe, expect, it } from 'vitest';
import { estimate, type Tally } from '#domain/triage/estimate.ts';
import { enough, reading } from '#domain/triage/reading.ts';

const read = (hits: number, signals: number, falseAlarms: number, noises: number) => {
  const counts: Tally = { hits, signals, falseAlarms, noises };
  return reading(counts, estimate(counts));
};

describe('what is said of an estimate', () => {
  it('is nothing under thirty answers, however good, and how many are missing', () => {
    expect(read(9, 9, 0, 9)).toEqual({ kind: 'too-few', missing: 12 });
    expect(read(15, 15, 0, 14)).toEqual({ kind: 'too-few', missing: enough - 29 });
    expect(read(15, 15, 0, 15).kind).toBe('read');
  });

  it('is nothing when one side was never met', () => {
    expect(read(20, 36, 0, 0)).toEqual({ kind: 'one-sided' });
  });

  it.each([
    ['chance', 20, 18],
    ['little', 25, 14],
    ['fairly', 30, 8],
    ['well', 34, 3],
  ])('is "%s" for %i of 36 signals and %i false alarms of 36', (discerns, hits, falseAlarms) => {
    expect(read(hits, 36, falseAlarms, 36)).toMatchObject({ kind: 'read', discerns });
  });

  it('names a lean only when the whole interval leans', () => {
    expect(read(34, 36, 20, 36)).toMatchObject({ leans: 'takes-up' });
    expect(read(16, 36, 2, 36)).toMatchObject({ leans: 'sets-aside' });
    expect(read(30, 36, 8, 36)).toMatchObject({ leans: 'neither' });
  });

  it('turns into times out of a hundred, between bounds, and never promises all or nothing', () => {
    const one = read(30, 36, 8, 36);
    if (one.kind !== 'read') throw new Error('unread');
    const { value, low, high } = one.outOf100;
    // d' = z(30.5/37) - z(8.5/37) = 0.9291 + 0.7393 = 1.668; Φ(1.668 / √2) = 0.881.
    expect(value).toBe(88);
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
    const perfect = read(36, 36, 0, 36);
    expect(perfect).toMatchObject({ outOf100: { value: 99, high: 99 } });
    const reversed = read(0, 36, 36, 36);
    expect(reversed).toMatchObject({ discerns: 'chance', outOf100: { value: 1 } });
  });
});
