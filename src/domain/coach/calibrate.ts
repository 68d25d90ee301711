/** A score (log-odds, before any threshold) of a text where a key holds or not. */
export interface Scored {
  readonly score: number;
  readonly holds: boolean;
}
/** The probability that the key holds, as `slope * (score - mean) / spread + shift` in log-odds. */
export interface Scale {
  readonly mean: number;
  readonly spread: number;
  readonly slope: number;
  readonly shift: number;
}

const STEPS = 400;
const RATE = 0.02;
/** A few dozen texts say little: the slope is held near this, and the shift near zero. */
const USUAL_SLOPE = 1.5;
const HOLD_SLOPE = 0.5;
const HOLD_SHIFT = 0.1;

/** Platt's scaling (1999), held near a usual slope, by plain gradient descent. */
export function scaleOf(scored: readonly Scored[]): Scale {
  const count = Math.max(1, scored.length);
  const mean = scored.reduce((sum, { score }) => sum + score, 0) / count;
  const spread = Math.sqrt(scored.reduce((sum, { score }) => sum + (score - mean) ** 2, 0) / count) || 1;
  let slope = USUAL_SLOPE;
  let shift = 0;
  for (let step = 0; step < STEPS; step += 1) {
    let bySlope = HOLD_SLOPE * (slope - USUAL_SLOPE);
    let byShift = HOLD_SHIFT * shift;
    for (const { score, holds } of scored) {
      const place = (score - mean) / spread;
      const error = 1 / (1 + Math.exp(-(slope * place + shift))) - (holds ? 1 : 0);
      bySlope += error * place;
      byShift += error;
    }
    slope -= RATE * bySlope;
    shift -= RATE * byShift;
  }
  return { mean, spread, slope: Math.max(slope, 0.1), shift };
}

export const oddsOf = ({ mean, spread, slope, shift }: Scale, score: number) =>
  (slope * (score - mean)) / spread + shift;
/** The score at which the odds reach a value. */
export const scoreAt = ({ mean, spread, slope, shift }: Scale, odds: number) =>
  ((odds - shift) * spread) / slope + mean;

/** The odds above which this share (0 to 1) of the texts where nothing holds is left alone, over all keys together. */
export function cutAt(odds: readonly number[], specificity: number): number {
  const sorted = [...odds].sort((one, two) => two - one);
  return sorted[Math.floor(sorted.length * (1 - specificity))] ?? 0;
}
