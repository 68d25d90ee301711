import { answersFor, CRITERIA, type Criterion, type Light, type Stage, type Wish, wordsAsked } from './criteria.ts';
import type { CoachKey } from './keys.ts';
import type { Span, Weighed } from './recognise.ts';
import { type Shape, shapeOf } from './shape.ts';

/**
 * `seen`: recognised, or ticked by the learner. `unseen`: not recognised, which is not "missing". `look`: something to look
 * at again. `clear`: nothing found against it. `unasked`: this stage does not need it, and it is not there.
 */
export type Status = 'seen' | 'unseen' | 'look' | 'clear' | 'unasked';

export interface Found {
  readonly key: CoachKey;
  readonly evidence: readonly Span[];
}
export interface CriterionReading {
  readonly criterion: Criterion;
  readonly light: Light;
  readonly wish: Wish;
  readonly status: Status;
  /** True when only the learner says so. */
  readonly ticked: boolean;
  readonly found: readonly Found[];
  readonly against: readonly Found[];
}
/** What is worth changing, told by counting. */
export type Remark =
  | 'short'
  | 'long'
  | 'long-sentence'
  | 'exclamations'
  | 'emoji'
  | 'hashtags'
  | 'capitals'
  | 'strung'
  | 'law';
export interface Reading {
  readonly criteria: readonly CriterionReading[];
  readonly shape: Shape;
  readonly remarks: readonly Remark[];
  /** Worth reading aloud: nothing stops it and all that is expected is recognised or ticked. */
  readonly ready: boolean;
  /** Expected here, and neither recognised nor ticked. */
  readonly open: readonly Criterion[];
}

/** What the learner says against or beside what the coach says. */
export interface Answers {
  /** « Oui, c’est là. » */
  readonly ticked: readonly Criterion[];
  /** « Non, ce n’est pas cela. » A refused key is shown no more, but a blocking one still stops the last light. */
  readonly refused: readonly CoachKey[];
}

export const NO_ANSWERS: Answers = { ticked: [], refused: [] };

/** For what must not be there, the last light doubts sooner than the coach speaks (score below the threshold). */
const DOUBT = -0.35;
const DOUBTED: readonly CoachKey[] = ['blame', ...CRITERIA.filter(({ blocks }) => blocks).flatMap(({ no }) => no)];
const LONG_SENTENCE = 28;

/**
 * What the coach makes of a reply at this stage, from what was weighed in it (`recogniser`) and the learner's answers. It
 * reads words, never intentions.
 */
export function readReply(
  text: string,
  lang: 'fr' | 'en',
  stage: Stage,
  weighed: readonly Weighed[],
  answers: Answers = NO_ANSWERS,
): Reading {
  const kept = weighed.filter(({ key, margin }) => margin > 0 && !answers.refused.includes(key));
  const find = (keys: readonly CoachKey[]): Weighed[] => kept.filter(({ key }) => keys.includes(key));
  const criteria = CRITERIA.map((rule): CriterionReading => {
    const wish = rule.wish[stage];
    const found = find(answersFor(rule, stage));
    const against = find(rule.no).filter(({ key }) => !(key === 'vague-moment' && found.length > 0));
    const ticked = found.length === 0 && rule.yes.length > 0 && answers.ticked.includes(rule.criterion);
    return { criterion: rule.criterion, light: rule.light, wish, status: statusOf(), ticked, found, against };
    function statusOf(): Status {
      if (against.length > 0) return 'look';
      if (found.length > 0 || ticked) return 'seen';
      if (rule.yes.length === 0) return 'clear';
      return wish === 'unasked' ? 'unasked' : 'unseen';
    }
  });
  const shape = shapeOf(text, lang);
  const remarks = remarksOn(shape, stage);
  const open = criteria
    .filter(({ wish, status }) => wish === 'expected' && status === 'unseen')
    .map(({ criterion }) => criterion);
  return { criteria, shape, remarks, open, ready: isReady() };

  function isReady(): boolean {
    if (open.length > 0 || criteria.some(({ status }) => status === 'look')) return false;
    if (remarks.some((remark) => remark === 'short' || remark === 'strung' || remark === 'law')) return false;
    return !weighed.some(({ key, margin }) => margin > DOUBT && DOUBTED.includes(key));
  }
}

function remarksOn(shape: Shape, stage: Stage): Remark[] {
  const { from, to } = wordsAsked(stage);
  const remarks: (Remark | false)[] = [
    shape.words < from && 'short',
    shape.words > to && 'long',
    shape.longest > LONG_SENTENCE && 'long-sentence',
    shape.exclamations > 2 && 'exclamations',
    shape.emoji > 1 && 'emoji',
    shape.hashtags > 2 && 'hashtags',
    shape.shouted > 1 && 'capitals',
    shape.strung && 'strung',
    shape.law && 'law',
  ];
  return remarks.filter((remark) => remark !== false);
}
