import { describe, expect, it } from 'vitest';
import { type Answers, cardOf, questions } from '#domain/crisis/real-post.ts';

const all: readonly Answers[] = questions.danger.flatMap((danger) =>
  questions.true.flatMap((is) =>
    questions.ours.flatMap((ours) =>
      questions.knows.flatMap((knows) => questions.speaks.map((speaks) => ({ danger, true: is, ours, knows, speaks }))),
    ),
  ),
);
const base: Answers = { danger: 'no', true: 'yes', ours: 'yes', knows: 'me', speaks: 'me' };
const card = (answers: Partial<Answers>) => cardOf({ ...base, ...answers });

describe('a real post, five answers', () => {
  it('always gives one card with something to do', () => {
    expect(all).toHaveLength(270);
    for (const answers of all) expect(cardOf(answers).steps.length).toBeGreaterThan(0);
  });
  it('passes danger on at once, whatever else is answered', () => {
    for (const answers of all.filter(({ danger }) => danger === 'harm'))
      expect(cardOf(answers)).toMatchObject({ act: 'pass', urgent: true, steps: ['emergency', 'call', 'firstHour'] });
  });
  it('never leaves an attack alone, nor lets anybody face it alone', () => {
    for (const answers of all.filter(({ danger }) => danger === 'attack')) {
      const { act, steps } = cardOf(answers);
      expect(['report', 'pass']).toContain(act);
      expect(steps).toEqual(expect.arrayContaining(['capture', 'notAlone', 'reportIt', 'call']));
    }
  });
  it('hears a fact inside an attack: rude may be true', () => {
    expect(card({ danger: 'attack', true: 'unknown' }).act).toBe('pass');
    expect(card({ danger: 'attack', true: 'opinion' }).act).toBe('report');
  });
  it('lets only those write who may speak', () => {
    for (const answers of all.filter(({ speaks, danger }) => speaks === 'other' && danger === 'no'))
      expect(['pass', 'leave']).toContain(cardOf(answers).act);
  });
  it('writes nothing definite before the fact is known', () => {
    for (const answers of all.filter((one) => one.danger === 'no' && one.true === 'unknown' && one.speaks === 'me'))
      expect(cardOf(answers)).toMatchObject({ act: 'answer', hold: true, reason: 'unknown' });
    expect(card({ knows: 'nobody' })).toMatchObject({ act: 'answer', hold: true, steps: ['hold', 'find', 'write'] });
  });
  it('answers what is true and ours when one knows and may', () => {
    expect(card({})).toEqual({ act: 'answer', urgent: false, reason: 'trueOurs', steps: ['write'], hold: false });
  });
  it('explains a falsehood once, and leaves a taste alone', () => {
    expect(card({ true: 'no' })).toMatchObject({ act: 'answer', steps: ['explainOnce'] });
    expect(card({ true: 'opinion' })).toMatchObject({ act: 'leave', steps: ['nothing'] });
  });
});
