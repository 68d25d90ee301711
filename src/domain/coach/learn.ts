import { type CoachKey, KEYS } from './keys.ts';
import { type Model, pack, type Ready, unpack } from './model.ts';
import { marginsOf, traitsOf } from './recognise.ts';
import type { Tongue } from './tongue.ts';
import { type Learned, type Sample, train } from './train.ts';

/** A text of the corpus: the key its author aimed at, whether it holds there, and the other keys that hold too. */
export interface Example {
  readonly key: CoachKey;
  readonly holds: boolean;
  readonly also: readonly CoachKey[];
  readonly text: string;
  /** The customer's post, where the text answers one. */
  readonly post?: string;
}

/** Chosen by cross-validation on the corpus alone, in wide steps. */
const LEARNING = { epochs: 12, rate: 0.3, decay: 1e-3, least: 2, kept: 400 };
/** The key that the author aimed at is sure; the others were noted in passing. */
const AIMED = 1;
const NOTED = 0.6;
const UNNOTED = 0.3;
const FOLDS = 5;
/** Neighbouring lines often say one thing and its opposite: they are learnt or tried together. */
const TOGETHER = 12;
/** Weights smaller than this change nothing that one could see, and weigh in the page. */
const SMALLEST = 0.02;

export function sampleOf(example: Example, tongue: Tongue): Sample {
  const complaint = example.post === undefined ? undefined : { post: example.post };
  const labels = KEYS.map((key): Sample['labels'][number] => {
    if (key === example.key) return { holds: example.holds ? 1 : 0, weight: AIMED };
    // Whether a text speaks of the situation is only known where there is one.
    if (key === 'situation' && example.post === undefined) return { holds: 0, weight: 0 };
    return example.also.includes(key) ? { holds: 1, weight: NOTED } : { holds: 0, weight: UNNOTED };
  });
  return { sentences: traitsOf(example.text, tongue, complaint).map((found) => found.map(({ name }) => name)), labels };
}

/**
 * Weights from the whole corpus. Thresholds from texts not learnt: each fifth is judged by the other four, and the
 * threshold of a key leaves alone this share of the texts where it does not hold (`specificity`, 0 to 1).
 */
export function learn(examples: readonly Example[], tongue: Tongue, specificity: number): Model {
  const samples = examples.map((example) => sampleOf(example, tongue));
  const wrong = KEYS.map((): number[] => []);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const kept = (index: number) => Math.floor(index / TOGETHER) % FOLDS === fold;
    const judge = readyOf(
      train(
        samples.filter((_, index) => !kept(index)),
        LEARNING,
      ),
    );
    examples.forEach((example, index) => {
      if (!kept(index) || example.holds) return;
      const column = KEYS.indexOf(example.key);
      const complaint = example.post === undefined ? undefined : { post: example.post };
      wrong[column]?.push(marginsOf(example.text, tongue, judge, complaint)[column] ?? 0);
    });
  }
  const threshold = wrong.map((margins) => {
    const sorted = [...margins].sort((one, two) => two - one);
    return sorted[Math.floor(sorted.length * (1 - specificity))] ?? 0;
  });
  return pack(tongue.lang, train(samples, LEARNING), threshold, SMALLEST);
}

function readyOf(learned: Learned): Ready {
  return unpack(
    pack(
      'fr',
      learned,
      KEYS.map(() => 0),
      SMALLEST,
    ),
  );
}
