import { orderOf } from '#domain/quiz/order.ts';
import { KEYS } from './keys.ts';

/** One labelled text: the traits of each of its sentences, and which keys hold somewhere in it. */
export interface Sample {
  readonly sentences: readonly (readonly string[])[];
  /** 1 holds, 0 does not; how much each counts when learning. */
  readonly labels: readonly { readonly holds: 0 | 1; readonly weight: number }[];
}
export interface Learning {
  readonly epochs: number;
  readonly rate: number;
  /** Pulls weights to zero; larger, simpler model. */
  readonly decay: number;
  /** Traits seen in fewer texts are left out. */
  readonly least: number;
  /** Traits that each key may use in the end: those that say most, chosen by a first learning over all. */
  readonly kept: number;
}
export interface Learned {
  readonly names: readonly string[];
  /** One row of weights a trait, one column a key. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

const WIDE = KEYS.length;

/**
 * Logistic regression for every key at once, by AdaGrad. A text holds a key when one of its sentences does, so that the
 * sentence with the highest score is the one that learns. The same samples in the same order give the same weights.
 */
export function train(samples: readonly Sample[], learning: Learning): Learned {
  const { names, counts } = vocabulary(samples, learning.least);
  const first = descend(samples, names, learning);
  const mask = telling(first.weights, counts, learning.kept);
  const useful = names.filter((_, row) => mask.subarray(row * WIDE, (row + 1) * WIDE).some((cell) => cell === 1));
  const allowed = new Uint8Array(useful.length * WIDE);
  const rows = new Map(names.map((name, row) => [name, row]));
  useful.forEach((name, row) => {
    const from = (rows.get(name) ?? 0) * WIDE;
    allowed.set(mask.subarray(from, from + WIDE), row * WIDE);
  });
  return descend(samples, useful, learning, allowed);
}

/** For each key, the cells whose weight times the root of their count is largest. */
function telling(weights: Float32Array, counts: readonly number[], kept: number): Uint8Array {
  const mask = new Uint8Array(weights.length);
  for (let key = 0; key < WIDE; key += 1) {
    const worth = counts.map((count, row) => Math.abs(weights[row * WIDE + key] ?? 0) * Math.sqrt(count));
    const order = counts.map((_, row) => row).sort((one, two) => (worth[two] ?? 0) - (worth[one] ?? 0));
    for (const row of order.slice(0, kept)) mask[row * WIDE + key] = 1;
  }
  return mask;
}

function descend(
  samples: readonly Sample[],
  names: readonly string[],
  learning: Learning,
  allowed?: Uint8Array,
): Learned {
  const ids = new Map(names.map((name, index) => [name, index]));
  const rows = samples.map(({ sentences }) => sentences.map((traits) => traitIds(traits, ids)));
  const weights = new Float32Array(names.length * WIDE);
  const squares = new Float32Array(names.length * WIDE).fill(1e-4);
  const bias = new Float32Array(WIDE).fill(-2);
  const biasSquares = new Float32Array(WIDE).fill(1e-2);
  const scores = new Float64Array(WIDE);
  const best = new Float64Array(WIDE);
  const which = new Int32Array(WIDE);
  const order = samples.map((_, index) => index);
  // The mean of what was reached at the end of each later epoch: steadier than the last one.
  const sum = new Float32Array(weights.length);
  const biasSum = new Float32Array(WIDE);
  const settled = Math.floor(learning.epochs / 3);
  for (let epoch = 0; epoch < learning.epochs; epoch += 1) {
    for (const index of orderOf(order, `epoch ${epoch}`)) {
      const row = rows[index] ?? [];
      const labels = samples[index]?.labels ?? [];
      best.fill(-Infinity);
      row.forEach((list, place) => {
        score(list, weights, bias, scores);
        for (let key = 0; key < WIDE; key += 1)
          if ((scores[key] ?? 0) > (best[key] ?? 0)) {
            best[key] = scores[key] ?? 0;
            which[key] = place;
          }
      });
      for (let key = 0; key < WIDE; key += 1) {
        const label = labels[key];
        const list = row[which[key] ?? 0];
        if (!label || !list || label.weight === 0) continue;
        const error = (1 / (1 + Math.exp(-(best[key] ?? 0))) - label.holds) * label.weight;
        if (Math.abs(error) < 1e-3) continue;
        const scale = 1 / Math.sqrt(list.length || 1);
        biasSquares[key] = (biasSquares[key] ?? 0) + error * error;
        bias[key] = (bias[key] ?? 0) - (learning.rate * error * 0.1) / Math.sqrt(biasSquares[key] ?? 1);
        for (const id of list) {
          const at = id * WIDE + key;
          if (allowed && allowed[at] === 0) continue;
          const slope = error * scale + learning.decay * (weights[at] ?? 0);
          squares[at] = (squares[at] ?? 0) + slope * slope;
          weights[at] = (weights[at] ?? 0) - (learning.rate * slope) / Math.sqrt(squares[at] ?? 1);
        }
      }
    }
    if (epoch >= settled) {
      weights.forEach((each, at) => {
        sum[at] = (sum[at] ?? 0) + each;
      });
      bias.forEach((each, at) => {
        biasSum[at] = (biasSum[at] ?? 0) + each;
      });
    }
  }
  const counted = learning.epochs - settled;
  return { names, weights: sum.map((each) => each / counted), bias: biasSum.map((each) => each / counted) };
}

export function score(list: Int32Array, weights: Float32Array, bias: Float32Array, into: Float64Array): void {
  into.fill(0);
  for (const id of list) {
    const at = id * WIDE;
    for (let key = 0; key < WIDE; key += 1) into[key] = (into[key] ?? 0) + (weights[at + key] ?? 0);
  }
  const scale = 1 / Math.sqrt(list.length || 1);
  for (let key = 0; key < WIDE; key += 1) into[key] = (into[key] ?? 0) * scale + (bias[key] ?? 0);
}

export function traitIds(traits: readonly string[], ids: ReadonlyMap<string, number>): Int32Array {
  return Int32Array.from(
    [...new Set(traits.map((trait) => ids.get(trait)).filter((id) => id !== undefined))].sort((one, two) => one - two),
  );
}

function vocabulary(samples: readonly Sample[], least: number) {
  const counts = new Map<string, number>();
  for (const { sentences } of samples)
    for (const trait of new Set(sentences.flat())) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count >= least)
    .map(([name]) => name)
    .sort();
  return { names, counts: names.map((name) => counts.get(name) ?? 0) };
}
