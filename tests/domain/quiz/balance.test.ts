import { describe, expect, it } from 'vitest';
import { chiSquareTail, extremes, type Measured, places, withinChance } from '#domain/quiz/balance.ts';

const four = (right: number, lengths = [40, 50, 60, 70]): Measured => ({ lengths, right });
const many = (count: number, right: (at: number) => number) =>
  Array.from({ length: count }, (_, at) => four(right(at)));

describe('a set of questions', () => {
  it('gives its answers away when the right option is nearly always the longest', () => {
    const count = extremes(
      many(20, () => 3),
      'longest',
    );
    expect(count).toMatchObject({ found: 20, total: 20, expected: 5 });
    expect(withinChance(count)).toBe(false);
    expect(
      withinChance(
        extremes(
          many(20, () => 3),
          'shortest',
        ),
      ),
    ).toBe(false);
  });

  it('gives nothing away when length falls as chance would have it', () => {
    const spread = many(20, (at) => at % 4);
    expect(withinChance(extremes(spread, 'longest'))).toBe(true);
    expect(withinChance(extremes(spread, 'shortest'))).toBe(true);
  });

  it('does not count as longest an option that another equals', () => {
    expect(extremes([four(3, [40, 50, 70, 70])], 'longest').found).toBe(0);
  });

  it('has the interval of the binomial law when all questions have four options', () => {
    // 20 trials at 1/4: P(X ≤ 1) = 0.0243 and P(X ≤ 9) = 0.9861 (tables), so 2 to 9 leaves under 2.5 % on each side.
    const { low, high } = extremes(
      many(20, () => 0),
      'longest',
    );
    expect([low, high]).toEqual([2, 9]);
  });

  it('counts a question of three options for what it is', () => {
    const { expected } = extremes([four(0), four(0, [1, 2, 3])], 'longest');
    expect(expected).toBeCloseTo(1 / 4 + 1 / 3);
  });

  it('shows when the right answer always stands in one place', () => {
    expect(places(many(40, (at) => at % 4)).p).toBeCloseTo(1);
    expect(places(many(40, () => 2)).p).toBeLessThan(0.001);
    expect(places(many(40, () => 2)).found).toEqual([0, 0, 40, 0]);
  });

  it('is measured with the chi-square of the tables', () => {
    // Critical values at 5 %: 3.841 (1), 5.991 (2), 7.815 (3), 9.488 (4).
    for (const [value, degrees] of [
      [3.841, 1],
      [5.991, 2],
      [7.815, 3],
      [9.488, 4],
    ] as const)
      expect(chiSquareTail(value, degrees), `${degrees}`).toBeCloseTo(0.05, 4);
    expect(chiSquareTail(0, 3)).toBe(1);
  });
});
