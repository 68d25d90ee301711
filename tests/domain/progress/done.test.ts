import { describe, expect, it } from 'vitest';
import { answer, finish, hold, markLesson, visit } from '#domain/progress/change.ts';
import { caseState, lessonState, next, steps, tally } from '#domain/progress/done.ts';
import { nothing, type Progress } from '#domain/progress/state.ts';

const outline = {
  modules: [
    { id: 'un', lessons: ['l1', 'l2'] },
    { id: 'deux', lessons: ['l3'], scenarios: ['s1'] },
  ],
  lessons: [
    { id: 'l1', items: ['q1', 'q2'] },
    { id: 'l2', items: [] },
    { id: 'l3', items: ['q3'] },
  ],
};
const wrong = { letters: 'a', confidence: 'guess', right: false } as const;
const lesson = (state: Progress, index: number) => lessonState(state, outline.lessons[index] ?? { id: '', items: [] });

describe('a lesson is done', () => {
  it('when each of its questions is answered, right or wrong', () => {
    const one = answer(nothing, 'q1', wrong);
    expect(lesson(nothing, 0)).toBe('new');
    expect(lesson(one, 0)).toBe('started');
    expect(lesson(answer(one, 'q2', wrong), 0)).toBe('answered');
  });

  it('or when it is marked by hand, which can be taken back', () => {
    const marked = markLesson(nothing, 'l2', true);
    expect(lesson(marked, 1)).toBe('marked');
    expect(lesson(markLesson(marked, 'l2', false), 1)).toBe('new');
  });

  it('but never by having no question', () => {
    expect(lesson(nothing, 1)).toBe('new');
  });
});

describe('a scenario is done', () => {
  it('when an ending was reached, and stays so while it is played again', () => {
    const playing = hold(nothing, 's1', { keys: 'a', print: '0000' });
    expect(caseState(playing, 's1')).toBe('started');
    const done = finish(playing, 's1', { keys: 'ab', print: '0000', ending: 'tenu' });
    expect(caseState(done, 's1')).toBe('done');
    expect(caseState(hold(done, 's1', { keys: 'b', print: '0000' }), 's1')).toBe('done');
  });
});

describe('the path', () => {
  it('counts lessons and scenarios of each module and of the whole', () => {
    const state = finish(markLesson(nothing, 'l2', true), 's1', { keys: 'a', print: '0000', ending: 'tenu' });
    expect(tally(state, outline, steps(outline))).toEqual({ done: 2, total: 4 });
  });

  it('goes on at the lesson that was left open, then at the next one not done, then at what was skipped', () => {
    const third = visit(nothing, 'lesson/l3', 'fr');
    expect(next(nothing, outline)?.id).toBe('l1');
    expect(next(third, outline)?.id).toBe('l3');
    const done = answer(third, 'q3', wrong);
    expect(next(done, outline)).toEqual({ kind: 'scenario', id: 's1' });
    const played = finish(done, 's1', { keys: 'a', print: '0000', ending: 'tenu' });
    expect(next(played, outline)?.id).toBe('l1');
    const all = ['l1', 'l2'].reduce((state, id) => markLesson(state, id, true), played);
    expect(next(all, outline)).toBeUndefined();
  });
});
