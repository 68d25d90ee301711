import { describe, expect, it } from 'vitest';
import { answer } from '#domain/progress/change.ts';
import { nothing, type Progress } from '#domain/progress/state.ts';
import { due } from '#domain/review/due.ts';

const lessons = [
  { id: 'l1', items: ['q1', 'q2'], parallel: 'z1' },
  { id: 'l2', items: ['q3'], parallel: 'z2' },
];
const given = (state: Progress, item: string, day: string | undefined, right = true) =>
  answer(state, item, { letters: 'a', confidence: 'sure', right, ...(day && { day }) });
const items = (state: Progress, today: string) => due(state, lessons, today).map(({ item }) => item);

describe('what is due for review', () => {
  const monday = given(given(nothing, 'q1', '2026-11-02'), 'q2', '2026-11-02');

  it('is nothing on the day itself, nor the day after', () => {
    expect(items(monday, '2026-11-02')).toEqual([]);
    expect(items(monday, '2026-11-03')).toEqual([]);
  });

  it('is what was answered two days before, then seven', () => {
    expect(items(monday, '2026-11-04')).toEqual(['q1', 'q2']);
    const again = given(given(monday, 'q1', '2026-11-04'), 'q2', '2026-11-05');
    expect(items(again, '2026-11-06')).toEqual([]);
    expect(items(again, '2026-11-09')).toEqual(['q1', 'q2']);
  });

  it('is not asked twice for a gap that was missed: one answer catches up', () => {
    expect(items(monday, '2026-11-12')).toEqual(['q1', 'q2']);
    expect(items(given(monday, 'q1', '2026-11-12'), '2026-11-12')).toEqual(['q2']);
  });

  it('is another question, not seen in the lesson, three weeks after', () => {
    expect(due(monday, lessons, '2026-11-23')).toEqual([{ lesson: 'l1', item: 'z1', gap: 21, late: 0 }]);
    const checked = given(given(given(monday, 'z1', '2026-11-23'), 'q1', '2026-11-10'), 'q2', '2026-11-10');
    expect(items(checked, '2026-12-30')).toEqual([]);
  });

  it('waits for the lesson to be answered whole before that other question', () => {
    expect(items(given(nothing, 'q1', '2026-11-02'), '2026-12-30')).toEqual(['q1']);
  });

  it('puts wrong answers first, one lesson after the other, three at most', () => {
    const both = given(given(monday, 'q1', '2026-11-02'), 'q3', '2026-11-02', false);
    expect(items(both, '2026-11-04')).toEqual(['q3', 'q1', 'q2']);
    const wide = Array.from({ length: 6 }, (_, at) => ({ id: `m${at}`, items: [`i${at}`] }));
    const all = wide.reduce((state, { items: [item = ''] }) => given(state, item, '2026-11-02'), nothing);
    expect(due(all, wide, '2026-11-10')).toHaveLength(3);
    const two = given(given(all, 'i0', '2026-11-10'), 'i1', '2026-11-10');
    expect(due(two, wide, '2026-11-10')).toHaveLength(1);
    expect(due(given(two, 'i2', '2026-11-10'), wide, '2026-11-10')).toEqual([]);
    expect(due(given(two, 'i2', '2026-11-10'), wide, '2026-11-11')).toHaveLength(3);
  });

  it('is nothing for an answer without a day, or with a clock gone back', () => {
    expect(items(given(given(nothing, 'q1', undefined), 'q2', undefined), '2026-11-10')).toEqual([]);
    expect(items(monday, '1999-01-01')).toEqual([]);
    expect(items(monday, 'pas une date')).toEqual([]);
  });
});
