/**
 * A real post, and what to do with it now: five questions in plain words. Danger comes first, then whether it is true; the
 * tone is never asked. Nothing of the post itself is read.
 */
export interface Answers {
  /** Somebody may be hurt; somebody is attacked (threat, hatred, private data shown); no. */
  readonly danger: 'harm' | 'attack' | 'no';
  /** `question`: they ask something; `opinion`: a taste, a joke, thanks, nothing that could be checked. */
  readonly true: 'yes' | 'unknown' | 'no' | 'question' | 'opinion';
  readonly ours: 'yes' | 'part' | 'no';
  /** Who has the facts. */
  readonly knows: 'me' | 'other' | 'nobody';
  readonly speaks: 'me' | 'other';
}
export type Question = keyof Answers;
export const questions = {
  danger: ['harm', 'attack', 'no'],
  true: ['yes', 'unknown', 'no', 'question', 'opinion'],
  ours: ['yes', 'part', 'no'],
  knows: ['me', 'other', 'nobody'],
  speaks: ['me', 'other'],
} as const satisfies { readonly [Q in Question]: readonly Answers[Q][] };

export type Act = 'answer' | 'pass' | 'leave' | 'report';
/** Why, and what to do, by the name of its words. */
export type Reason =
  | 'harm'
  | 'attack'
  | 'attackWithFact'
  | 'opinion'
  | 'question'
  | 'unknown'
  | 'false'
  | 'trueOurs'
  | 'truePart'
  | 'trueNotOurs'
  | 'notMine';
export type Step =
  | 'emergency'
  | 'call'
  | 'firstHour'
  | 'capture'
  | 'notAlone'
  | 'reportIt'
  | 'ask'
  | 'find'
  | 'hold'
  | 'write'
  | 'explainOnce'
  | 'orient'
  | 'nothing';
export interface Card {
  readonly act: Act;
  readonly urgent: boolean;
  readonly reason: Reason;
  readonly steps: readonly Step[];
  /** Whether a holding text is of use. */
  readonly hold: boolean;
}

export function cardOf(answers: Answers): Card {
  const { danger, true: is, ours, speaks } = answers;
  if (danger === 'harm')
    return { act: 'pass', urgent: true, reason: 'harm', steps: ['emergency', 'call', 'firstHour'], hold: false };
  if (danger === 'attack') {
    const evidence = ['capture', 'notAlone', 'reportIt'] as const;
    if (is === 'opinion' || ours === 'no')
      return { act: 'report', urgent: true, reason: 'attack', steps: [...evidence, 'call'], hold: false };
    return { act: 'pass', urgent: true, reason: 'attackWithFact', steps: [...evidence, 'call', 'hold'], hold: true };
  }
  if (is === 'opinion') return { act: 'leave', urgent: false, reason: 'opinion', steps: ['nothing'], hold: false };
  if (speaks === 'other')
    return { act: 'pass', urgent: false, reason: 'notMine', steps: ['capture', 'call', ...facts(answers)], hold: true };
  if (is === 'unknown') {
    const check = facts({ ...answers, knows: answers.knows === 'me' ? 'other' : answers.knows });
    return { act: 'answer', urgent: false, reason: 'unknown', steps: ['hold', ...check], hold: true };
  }
  if (is === 'no') return { act: 'answer', urgent: false, reason: 'false', steps: ['explainOnce'], hold: false };
  if (ours === 'no')
    return { act: 'answer', urgent: false, reason: 'trueNotOurs', steps: ['orient', ...facts(answers)], hold: false };
  const reason = is === 'question' ? 'question' : ours === 'yes' ? 'trueOurs' : 'truePart';
  const known = answers.knows === 'me';
  const steps: Step[] = known ? ['write'] : ['hold', ...facts(answers), 'write'];
  return { act: 'answer', urgent: false, reason, steps, hold: !known };
}

/** Whom to ask, before writing anything that must be true. */
const facts = ({ knows }: Answers): Step[] => (knows === 'other' ? ['ask'] : knows === 'nobody' ? ['find'] : []);
