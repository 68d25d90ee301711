import { KEYS } from './keys.ts';
import type { Learned } from './train.ts';

/** What the coach has learnt for one language, as kept in a file: small whole numbers, and the traits they belong to. */
export interface Model {
  readonly lang: 'fr' | 'en';
  /** Value of one unit of a weight. */
  readonly step: number;
  /** For each key, in the order of `KEYS`: where a sentence starts from, and the score above which the key is said. */
  readonly bias: readonly number[];
  readonly threshold: readonly number[];
  /** What a turn of phrase adds to the score, by what the frames of the key say. */
  readonly frames: FrameWeights;
  /** One line a trait: its name, a tab, then a letter for the key and a whole number, as many times as needed. */
  readonly traits: string;
}

/** `none` counts only for keys that have frames. */
export interface FrameWeights {
  readonly yes: number;
  readonly both: number;
  readonly no: number;
  readonly none: number;
}

export interface Ready {
  readonly frames: FrameWeights;
  readonly bias: readonly number[];
  readonly threshold: readonly number[];
  readonly weights: ReadonlyMap<string, Float32Array>;
}

const LETTER = 97;
const HIGHEST = 12;

/** Weights as whole numbers from -12 to 12, which judge as well as finer ones; those under `smallest`, and those that would round to zero, are left out. */
export function pack(
  lang: 'fr' | 'en',
  learned: Learned,
  threshold: readonly number[],
  frames: FrameWeights,
  smallest: number,
): Model {
  const wide = KEYS.length;
  const step = learned.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / HIGHEST;
  const lines = learned.names.flatMap((name, row) => {
    const cells = KEYS.flatMap((_, key) => {
      const weight = learned.weights[row * wide + key] ?? 0;
      const units = Math.round(weight / step);
      return Math.abs(weight) < smallest || units === 0 ? [] : [`${String.fromCharCode(LETTER + key)}${units}`];
    });
    return cells.length === 0 ? [] : [`${name}\t${cells.join('')}`];
  });
  return {
    ...{ lang, step, frames },
    bias: [...learned.bias].map(rounded),
    threshold: threshold.map(rounded),
    traits: lines.join('\n'),
  };
}

export function unpack(model: Model): Ready {
  const weights = new Map<string, Float32Array>();
  for (const line of model.traits.split('\n')) {
    const [name = '', cells = ''] = line.split('\t');
    const row = new Float32Array(KEYS.length);
    for (const [, letter = 'a', units] of cells.matchAll(/([a-z])(-?\d+)/g))
      row[letter.charCodeAt(0) - LETTER] = Number(units) * model.step;
    weights.set(name, row);
  }
  return { frames: model.frames, bias: model.bias, threshold: model.threshold, weights };
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;
