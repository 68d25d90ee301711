/** The standard normal distribution, both ways. */

const CENTRE_UP = [
  -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1,
  2.506628277459239,
];
const CENTRE_DOWN = [
  -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1, -1.328068155288572e1, 1,
];
const TAIL_UP = [
  -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const TAIL_DOWN = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1];
const TAIL = 0.02425;

const horner = (coefficients: readonly number[], x: number) => coefficients.reduce((sum, one) => sum * x + one, 0);

/**
 * z such that a share `p` of the distribution lies below it. `p` strictly between 0 and 1, else ±Infinity. Rational
 * approximation of P. J. Acklam (2003): relative error under 1.15e-9.
 */
export function quantile(p: number): number {
  if (p <= 0) return Number.NEGATIVE_INFINITY;
  if (p >= 1) return Number.POSITIVE_INFINITY;
  if (p > 1 - TAIL) return -quantile(1 - p);
  if (p < TAIL) {
    const q = Math.sqrt(-2 * Math.log(p));
    return horner(TAIL_UP, q) / horner(TAIL_DOWN, q);
  }
  const q = p - 0.5;
  return (q * horner(CENTRE_UP, q * q)) / horner(CENTRE_DOWN, q * q);
}

export const density = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** Share of the distribution below `z`: Abramowitz and Stegun 26.2.17, absolute error under 7.5e-8. */
export function below(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    density(z) * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z < 0 ? tail : 1 - tail;
}
