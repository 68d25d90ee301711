// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { eraseProgress } from '#browser/progress-carry.ts';
import { type Marks, markProgress, startMarks } from '#browser/progress-marks.ts';
import { openProgress, progressStore } from '#browser/progress-store.ts';
import { answer, erase, finish } from '#domain/progress/change.ts';
import { lastPlace, lessonRecord } from '#domain/progress/state.ts';

const given = { letters: 'a', confidence: 'sure', right: false } as const;
const marks: Marks = {
  modules: [{ id: 'un', lessons: ['l1', 'l2'], scenarios: ['s1'] }],
  lessons: [
    { id: 'l1', items: ['q1'], title: 'Première', href: './l1/' },
    { id: 'l2', items: ['q2', 'q3'], title: 'Coût : $& $1', href: './l2/' },
  ],
  cases: [{ id: 's1', title: 'Chauffage', href: './s1/' }],
  words: { done: 'terminé' },
};
const page = `<ol><li data-module-state="un"></li></ol>
  <a data-lesson-state="l1">Première</a><a data-lesson-state="l2">Deuxième</a><a data-case-state="s1">Chauffage</a>
  <a data-continue href="./l1/" data-continue-words="Continuer : {title}" data-continue-done="Tout est fait">Commencer</a>
  <button type="button" data-mark-done="l1" data-mark="Marquer" data-unmark="Ne plus compter">Marquer</button>`;
const find = (selector: string) => document.querySelector(selector) as HTMLElement & HTMLAnchorElement;
const state = (selector: string) => find(selector).dataset.state;

beforeEach(() => {
  progressStore().update((now) => erase(now));
  localStorage.clear();
  document.body.innerHTML = page;
});

describe('the marks of progress on a page', () => {
  it('leave a new learner the page as it was written, with where to begin', () => {
    markProgress(document, marks, openProgress());
    expect([
      find('[data-continue]').textContent,
      state('[data-lesson-state=l1]'),
      state('[data-module-state]'),
    ]).toEqual(['Commencer', 'next', undefined]);
  });

  it('follow each answer: done, where to go on, begun; said in words as well', () => {
    const store = openProgress();
    const stop = markProgress(document, marks, store);
    store.update((now) => answer(now, 'q1', given));
    expect([state('[data-lesson-state=l1]'), state('[data-lesson-state=l2]'), state('[data-module-state]')]).toEqual([
      'done',
      'next',
      'started',
    ]);
    expect(find('[data-lesson-state=l1]').textContent).toBe('Première (terminé)');
    expect([find('[data-continue]').textContent, find('[data-continue]').getAttribute('href')]).toEqual([
      'Continuer : Coût : $& $1',
      './l2/',
    ]);
    for (const item of ['q2', 'q3']) store.update((now) => answer(now, item, given));
    expect(find('[data-continue]').getAttribute('href')).toBe('./s1/');
    store.update((now) => finish(now, 's1', { keys: 'a', print: '0000', ending: 'tenu' }));
    expect([find('[data-continue]').textContent, state('[data-module-state]'), state('[data-case-state=s1]')]).toEqual([
      'Tout est fait',
      'done',
      'done',
    ]);
    expect(find('[data-lesson-state=l1]').textContent).toBe('Première (terminé)');
    stop();
    eraseProgress(store);
    expect(state('[data-case-state=s1]')).toBe('done');
  });

  it('let a lesson be marked by hand and back, until its questions are answered', () => {
    const store = openProgress();
    markProgress(document, marks, store);
    const button = find('[data-mark-done]');
    button.click();
    expect([state('[data-lesson-state=l1]'), button.textContent]).toEqual(['done', 'Ne plus compter']);
    button.click();
    expect([lessonRecord(store.state(), 'l1')?.done, button.textContent, button.hidden]).toEqual([
      false,
      'Marquer',
      false,
    ]);
    store.update((now) => answer(now, 'q1', given));
    expect(button.hidden).toBe(true);
  });

  it('remember the lesson that is open, from the data that the page carries', () => {
    document.documentElement.lang = 'fr';
    document.body.insertAdjacentHTML(
      'beforeend',
      `<script type="application/json" id="progress-data">${JSON.stringify({ ...marks, here: 'l2' })}</script>`,
    );
    startMarks();
    expect(lastPlace(openProgress().state())).toMatchObject({ page: 'lesson/l2', lang: 'fr' });
    expect(find('[data-continue]').getAttribute('href')).toBe('./l2/');
  });

  it('do nothing on a page without them', () => {
    startMarks();
    expect(localStorage.length).toBe(0);
  });
});
