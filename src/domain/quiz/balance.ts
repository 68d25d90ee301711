/**
 * Whether a set of questions gives its answers away: by the length of the right option, or by its place on the screen.
 * Each count is set against what chance alone would give.
 */

/** One question with a single right answer: the length of each option as it is shown, and the place of the right one. */
export interface Measured {
  readonly lengths: readonly number[];
  readonly right: number;
}
export interface Count {
  readonly found: number;
  readonly total: number;
  /** What chance gives on average. */
  readonly expected: number;
  /** Central interval that chance leaves one time in twenty at most. */
  readonly low: number;
  readonly high: number;
}
export interface Places {
  /** How many right answers stand first, second, third… on the screen. */
  readonly found: readonly number[];
  readonly expected: readonly number[];
  readonly chiSquare: number;
  /** Chance of a spread at least this uneven. */
  readonly p: number;
}

export const withinChance = ({ found, low, high }: Count) => found >= low && found <= high;

/** Questions whose right option is strictly the longest, or the shortest. */
export function extremes(questions: readonly Measured[], which: 'longest' | 'shortest'): Count {
  const sign = which === 'longest' ? 1 : -1;
  const found = questions.filter(({ lengths, right }) =>
    lengths.every((length, at) => at === right || sign * ((lengths[right] ?? 0) - length) > 0),
  ).length;
  const chances = questions.map(({ lengths }) => 1 / lengths.length);
  const expected = chances.reduce((sum, chance) => sum + chance, 0);
  return { found, total: questions.length, expected, ...interval(chances) };
}

export function places(questions: readonly Measured[]): Places {
  const width = Math.max(0, ...questions.map(({ lengths }) => lengths.length));
  const found = Array.from({ length: width }, (_, at) => questions.filter(({ right }) => right === at).length);
  const expected = Array.from({ length: width }, (_, at) =>
    questions.reduce((sum, { lengths }) => sum + (at < lengths.length ? 1 / lengths.length : 0), 0),
  );
  const chiSquare = found.reduce((sum, count, at) => {
    const due = expected[at] ?? 0;
    return due === 0 ? sum : sum + (count - due) ** 2 / due;
  }, 0);
  return { found, expected, chiSquare, p: chiSquareTail(chiSquare, width - 1) };
}

/** 95 % of a sum of independent trials, each with its own chance: the exact distribution, one trial after another. */
function interval(chances: readonly number[]): { low: number; high: number } {
  let distribution = [1];
  for (const chance of chances) {
    const next = Array.from({ length: distribution.length + 1 }, () => 0);
    distribution.forEach((weight, count) => {
      next[count] = (next[count] ?? 0) + weight * (1 - chance);
      next[count + 1] = (next[count + 1] ?? 0) + weight * chance;
    });
    distribution = next;
  }
  const quantile = (share: number) => {
    let sum = 0;
    return distribution.findIndex((weight) => {
      sum += weight;
      return sum >= share;
    });
  };
  return { low: Math.max(0, quantile(0.025)), high: quantile(0.975) };
}

/**
 * Chance that a chi-square with `degrees` degrees of freedom is at least `value`: Abramowitz and Stegun 26.4.4 and 26.4.5,
 * with 7.1.26 for the error function (error under 2e-7). Degrees below 1 give 1.
 */
export function chiSquareTail(value: number, degrees: number): number {
  if (degrees < 1 || value <= 0) return 1;
  const half = value / 2;
  let tail = degrees % 2 === 0 ? Math.exp(-half) : erfc(Math.sqrt(half));
  let term = degrees % 2 === 0 ? Math.exp(-half) * half : Math.exp(-half) * Math.sqrt(half / Math.PI) * 2;
  for (let reached = degrees % 2 === 0 ? 2 : 1; reached < degrees; reached += 2) {
    tail += term;
    term *= half / (reached / 2 + 1);
  }
  return tail;
}

function erfc(x: number): number {
  const t = 1 / (1 + 0.3275911 * x);
  const poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return poly * Math.exp(-x * x);
}
