/** Figures that do not flatter: the median and the worst, never the mean. */

/** Numbers as people type them, apart by spaces, line feeds or semicolons; « 12,5 » is one number. Anything else is left out. */
export function numbersIn(text: string): number[] {
  return text
    .split(/[\s;/]+|,(?!\d)/)
    .filter((word) => /^\d+([.,]\d+)?$/.test(word))
    .map((word) => Number(word.replace(',', '.')));
}

/** The middle value, or half way between the two middle ones; undefined when there is none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((one, two) => one - two);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle];
  const low = sorted.length % 2 === 0 ? sorted[middle - 1] : high;
  return high === undefined || low === undefined ? undefined : (low + high) / 2;
}

export interface PromiseReading {
  /** How many delays there are, and how many are within the promise. */
  readonly count: number;
  readonly held: number;
  readonly median: number;
  readonly worst: number;
  /** Nine times out of ten at least: a working mark. */
  readonly keeps: boolean;
  /** The shortest promise that these delays would have kept nine times out of ten. */
  readonly tenable: number;
}

/** A promise and the delays that were really met, in the same unit. Undefined without a promise or without delays. */
export function readPromise(promise: number | undefined, delays: readonly number[]): PromiseReading | undefined {
  const middle = median(delays);
  if (promise === undefined || middle === undefined) return undefined;
  const sorted = [...delays].sort((one, two) => one - two);
  const held = delays.filter((delay) => delay <= promise).length;
  const tenable = sorted[Math.ceil(sorted.length * 0.9) - 1] ?? middle;
  const count = delays.length;
  return { count, held, median: middle, worst: sorted.at(-1) ?? middle, keeps: held >= count * 0.9, tenable };
}
