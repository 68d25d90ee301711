import { cutAt, oddsOf, type Scored, scaleOf, scoreAt } from './calibrate.ts';
import { type CoachKey, KEYS } from './keys.ts';
import { type FrameWeights, type Model, pack, unpack } from './model.ts';
import { marginsOf, traitsOf } from './recognise.ts';
import type { Tongue } from './tongue.ts';
import { type Sample, train } from './train.ts';

/** A text of the corpus: the key its author aimed at, whether it holds there, and the other keys that hold too. */
export interface Example {
  readonly key: CoachKey;
  readonly holds: boolean;
  readonly also: readonly CoachKey[];
  readonly text: string;
  /** The customer's post, where the text answers one. */
  readonly post?: string;
}

/** Chosen in wide steps on sentences that were not learnt. */
const LEARNING = { epochs: 12, rate: 0.3, decay: 1e-4, least: 2, kept: 2000 };
const FRAMES: FrameWeights = { yes: 2, both: -0.5, no: -1.5, none: -0.3 };
/** The key that the author aimed at is sure; the others were noted in passing. */
const AIMED = 1;
const NOTED = 0.6;
const UNNOTED = 0.3;
/** Weights smaller than this change nothing that one could see, and weigh in the page. */
const SMALLEST = 0.2;

export function sampleOf(example: Example, tongue: Tongue): Sample {
  const labels = KEYS.map((key): Sample['labels'][number] => {
    if (key === example.key) return { holds: example.holds ? 1 : 0, weight: AIMED };
    // Whether a text speaks of the situation is only known where there is one.
    if (key === 'situation' && example.post === undefined) return { holds: 0, weight: 0 };
    return example.also.includes(key) ? { holds: 1, weight: NOTED } : { holds: 0, weight: UNNOTED };
  });
  const found = traitsOf(example.text, tongue, complaintOf(example));
  return { sentences: found.map((traits) => traits.map(({ name }) => name)), labels };
}

/** The others are judged a part at a time, by what was learnt from the corpus and their other parts. */
const PARTS = 4;

/**
 * Weights from the corpus and from `others`, texts by another hand. Thresholds from the others alone, each judged by a
 * model that had not seen it: scores of each key are brought to one scale, then cut where `specificity` (0 to 1) of what
 * does not hold is left alone.
 */
export function learn(
  examples: readonly Example[],
  others: readonly Example[],
  tongue: Tongue,
  specificity: number,
): Model {
  const known = examples.map((example) => sampleOf(example, tongue));
  const fresh = others.map((example) => sampleOf(example, tongue));
  const bare = (samples: readonly Sample[], threshold: readonly number[]) =>
    pack(tongue.lang, train(samples, LEARNING), threshold, FRAMES, SMALLEST);
  const none = KEYS.map(() => 0);
  const scored = KEYS.map((): Scored[] => []);
  for (let part = 0; part < PARTS; part += 1) {
    const seen = fresh.filter((_, index) => index % PARTS !== part);
    const judge = unpack(bare([...known, ...seen], none));
    others.forEach((example, index) => {
      if (index % PARTS !== part) return;
      const column = KEYS.indexOf(example.key);
      const margins = marginsOf(example.text, tongue, judge, complaintOf(example));
      scored[column]?.push({ score: margins[column] ?? 0, holds: example.holds });
    });
  }
  const scales = scored.map(scaleOf);
  const odds = scored.flatMap((each, column) => {
    const scale = scales[column];
    return scale ? each.filter(({ holds }) => !holds).map(({ score }) => oddsOf(scale, score)) : [];
  });
  const cut = cutAt(odds, specificity);
  return bare(
    [...known, ...fresh],
    scales.map((scale) => scoreAt(scale, cut)),
  );
}

const complaintOf = ({ post }: Example) => (post === undefined ? undefined : { post });
