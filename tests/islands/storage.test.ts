// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eraseProgress, exportProgress, importProgress } from '#browser/progress-carry.ts';
import { openProgress } from '#browser/progress-store.ts';
import { folder, hash, isShared, nameKey, setLearnerName, setShared, sharedKey, spaceOf } from '#browser/spaces.ts';
import { shelf } from '#browser/storage.ts';
import { today } from '#browser/today.ts';
import { answer, markLesson } from '#domain/progress/change.ts';
import { nothing, type Progress, quizRecord } from '#domain/progress/state.ts';

const key = 'porte-voix/default/progress';
const given = { letters: 'a', confidence: 'sure', right: true } as const;
const answered = (item: string) => (state: Progress) => answer(state, item, given);
const stored = (at = key): Progress => JSON.parse(localStorage.getItem(at) ?? 'null');
const quota = () => new DOMException('full', 'QuotaExceededError');

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => vi.restoreAllMocks());

/** Makes one method of every storage throw at its nth call, or at each one. */
function failing(method: 'getItem' | 'setItem', nth: number | 'always', error = new Error('no')) {
  const real = Storage.prototype[method];
  let calls = 0;
  vi.spyOn(Storage.prototype, method).mockImplementation(function (this: Storage, ...args: [string, string]) {
    calls += 1;
    if (nth === 'always' || calls === nth) throw error;
    return (real as (...all: string[]) => never).apply(this, args);
  });
}

describe('storage', () => {
  it('falls back to the tab, then keeps nothing, when the browser refuses it, and says where it is', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(shelf('browser').where).toBe('tab');
    vi.spyOn(window, 'sessionStorage', 'get').mockReturnValue(null as never);
    const last = shelf('browser');
    expect([last.where, last.set('porte-voix/x', '1'), last.get('porte-voix/x'), last.keys('porte-voix/')]).toEqual([
      'page',
      'blocked',
      null,
      [],
    ]);
  });

  it('tells full from blocked, and nothing kept from nothing readable', () => {
    const one = shelf('browser');
    expect(one.get('porte-voix/x')).toBeNull();
    failing('setItem', 'always', quota());
    expect(one.set('porte-voix/x', '1')).toBe('full');
    vi.restoreAllMocks();
    failing('setItem', 'always');
    failing('getItem', 'always');
    expect(one.set('porte-voix/x', '1')).toBe('blocked');
    expect(one.get('porte-voix/x')).toBeUndefined();
  });
});

describe('spaces', () => {
  it('are of the learner, then of the name, then by default, and never collide', () => {
    expect(spaceOf(undefined, ' ')).toBe('default');
    expect(spaceOf(undefined, 'Zoé ')).toBe(spaceOf(undefined, 'zoe\u0301'));
    expect(spaceOf('zoé', '')).not.toBe(spaceOf(undefined, 'zoé'));
    const ids = Array.from({ length: 20_000 }, (_, index) => hash(`learner-${index}`));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.join('')).toMatch(/^[a-z\d]+$/);
  });

  it('exchange nothing between two LMS learners of one browser', () => {
    const [a, b] = [openProgress('employee-a'), openProgress('employee-b')];
    a.update(answered('un'));
    b.update(answered('deux'));
    a.update(answered('trois'));
    expect(Object.keys(openProgress('employee-a').state().records)).toEqual(['quiz/un', 'quiz/trois']);
    expect(Object.keys(openProgress('employee-b').state().records)).toEqual(['quiz/deux']);
    expect(openProgress().state()).toEqual(nothing);
    expect(Object.keys(localStorage).join()).not.toContain('employee');
  });

  it('move into the tab when the computer is shared, leave nothing in the browser, and come back', () => {
    const store = openProgress();
    store.update(answered('un'));
    expect(setShared(true)).toBe(true);
    expect(Object.keys(localStorage)).toEqual([sharedKey]);
    store.update(answered('deux'));
    expect(Object.keys(store.state().records)).toEqual(['quiz/un', 'quiz/deux']);
    expect(store.health().where).toBe('tab');
    expect(Object.keys(localStorage)).toEqual([sharedKey]);
    expect(setShared(false)).toBe(true);
    expect([isShared(), Object.keys(stored().records), sessionStorage.length]).toEqual([
      false,
      ['quiz/un', 'quiz/deux'],
      0,
    ]);
  });

  it('keep apart two people who follow one another in a shared tab, each under their name', () => {
    setShared(true);
    const store = openProgress();
    setLearnerName('Nadia');
    store.update(answered('un'));
    setLearnerName('Karim');
    store.update(answered('deux'));
    expect(Object.keys(store.state().records)).toEqual(['quiz/deux']);
    setLearnerName('nadia');
    expect(Object.keys(openProgress().state().records)).toEqual(['quiz/un']);
    expect(sessionStorage.getItem(nameKey)).toBe('nadia');
  });

  it('do not pour a tab into someone else’s progress when the computer is no longer shared', () => {
    setShared(true);
    openProgress().update(answered('un'));
    localStorage.setItem(key, JSON.stringify(answered('deux')(nothing)));
    expect(setShared(false)).toBe(false);
    expect(isShared()).toBe(true);
    expect(Object.keys(stored().records)).toEqual(['quiz/deux']);
    expect(Object.keys(openProgress().state().records)).toEqual(['quiz/un']);
  });

  it('do not change place because reading failed once', () => {
    setShared(true);
    setLearnerName('Nadia');
    const store = openProgress();
    for (let nth = 1; nth <= 8; nth += 1) {
      failing('getItem', nth);
      store.update(answered(`q${nth}`));
      vi.restoreAllMocks();
    }
    store.update(answered('last'));
    expect(Object.keys(store.state().records)).toHaveLength(9);
    expect([Object.keys(localStorage), Object.keys(sessionStorage).length]).toEqual([[sharedKey], 2]);
  });

  it('stay where they are when the move fails half-way', () => {
    openProgress().update(answered('un'));
    localStorage.setItem(`${folder('default')}aside`, 'damaged');
    failing('setItem', 3, quota());
    expect(setShared(true)).toBe(false);
    expect([isShared(), Object.keys(stored().records), sessionStorage.length]).toEqual([false, ['quiz/un'], 0]);
  });
});

describe('the progress store', () => {
  it('keeps every answer of two tabs that write 200 times each', () => {
    const tabs = [openProgress(), openProgress()];
    for (let time = 0; time < 200; time += 1) {
      for (const [index, tab] of tabs.entries()) tab.update(answered(`q${index}-${time}`));
    }
    expect(Object.keys(stored().records)).toHaveLength(400);
    expect(quizRecord(openProgress().state(), 'q0-0')?.count).toBe(1);
  });

  it('loses nothing when storage throws at its nth call, whichever it is', () => {
    for (const method of ['getItem', 'setItem'] as const) {
      for (let nth = 1; nth <= 12; nth += 1) {
        localStorage.clear();
        openProgress().update(answered('kept'));
        failing(method, nth);
        const store = openProgress();
        for (const item of ['un', 'deux', 'trois']) store.update(answered(item));
        vi.restoreAllMocks();
        store.update(answered('last'));
        expect(Object.keys(stored().records).sort(), `${method} ${nth}`).toEqual([
          'quiz/deux',
          'quiz/kept',
          'quiz/last',
          'quiz/trois',
          'quiz/un',
        ]);
        expect(store.health().trouble).toBeUndefined();
      }
    }
  });

  it('goes on without keeping when storage is full or blocked, says it, and keeps it all once there is room', () => {
    const store = openProgress();
    failing('setItem', 'always', quota());
    store.update(answered('un'));
    expect([store.health().trouble, Object.keys(store.state().records)]).toEqual(['full', ['quiz/un']]);
    vi.restoreAllMocks();
    failing('setItem', 'always');
    store.update(answered('deux'));
    expect(store.health().trouble).toBe('blocked');
    vi.restoreAllMocks();
    store.update(answered('trois'));
    expect(Object.keys(stored().records)).toEqual(['quiz/un', 'quiz/deux', 'quiz/trois']);
  });

  it('works for the page where nothing can be kept, and says so', () => {
    vi.spyOn(window, 'localStorage', 'get').mockReturnValue(null as never);
    vi.spyOn(window, 'sessionStorage', 'get').mockReturnValue(null as never);
    const store = openProgress('somebody');
    store.update(answered('un'));
    expect([store.health().where, store.health().trouble, Object.keys(store.state().records)]).toEqual([
      'page',
      'blocked',
      ['quiz/un'],
    ]);
  });

  it('puts aside, whole, a value cut at any byte, and begins anew', () => {
    const text = JSON.stringify(markLesson(answered('un')(nothing), 'deux', true));
    for (let end = 0; end < text.length; end += 1) {
      localStorage.clear();
      localStorage.setItem(key, text.slice(0, end));
      const store = openProgress();
      expect(store.health().aside).toBe(true);
      store.update(answered('trois'));
      expect(localStorage.getItem('porte-voix/default/aside')).toBe(text.slice(0, end));
      expect(Object.keys(stored().records)).toEqual(['quiz/trois']);
    }
  });

  it('does not write over what it could neither read nor put aside', () => {
    localStorage.setItem(key, 'null');
    failing('setItem', 'always', quota());
    const store = openProgress();
    store.update(answered('un'));
    vi.restoreAllMocks();
    expect(localStorage.getItem(key)).toBe('null');
    expect(store.health()).toMatchObject({ trouble: 'full', aside: false });
  });

  it('keeps the sound records of a value of which one is damaged', () => {
    const state = answered('un')(nothing);
    const text = JSON.stringify({ ...state, records: { ...state.records, 'quiz/deux': 7 } });
    localStorage.setItem(key, text);
    const store = openProgress();
    store.update(answered('trois'));
    expect(Object.keys(stored().records)).toEqual(['quiz/un', 'quiz/trois']);
    expect(localStorage.getItem('porte-voix/default/aside')).toBe(text);
  });

  it('never writes over what a later version wrote, even when it comes while the page is open', () => {
    const later = '{"v":2,"everything":"else"}';
    const store = openProgress();
    store.update(answered('un'));
    localStorage.setItem(key, later);
    store.update(answered('deux'));
    eraseProgress(store);
    expect(localStorage.getItem(key)).toBe(later);
    expect(localStorage.getItem('porte-voix/default/aside')).toBeNull();
    expect(store.health().trouble).toBe('newer');
  });

  it('hears of what another tab wrote, and of an erasure, and stops when asked', () => {
    const store = openProgress();
    const other = openProgress();
    const heard = vi.fn();
    const stop = store.subscribe(heard);
    other.update(answered('un'));
    window.dispatchEvent(new StorageEvent('storage', { key }));
    expect(quizRecord(store.state(), 'un')?.count).toBe(1);
    eraseProgress(other);
    window.dispatchEvent(new StorageEvent('storage', { key }));
    expect(store.state().records).toEqual({});
    expect(heard).toHaveBeenCalledTimes(2);
    stop();
    store.update(answered('deux'));
    expect(heard).toHaveBeenCalledTimes(2);
    expect(Object.keys(stored().records)).toEqual(['quiz/deux']);
  });

  it('erases what was put aside too, and takes the whole back', () => {
    localStorage.setItem('porte-voix/default/aside', 'damaged');
    const store = openProgress();
    store.update(answered('un'));
    const undo = eraseProgress(store);
    expect([stored().records, localStorage.getItem('porte-voix/default/aside')]).toEqual([{}, null]);
    undo();
    expect([Object.keys(stored().records), localStorage.getItem('porte-voix/default/aside')]).toEqual([
      ['quiz/un'],
      'damaged',
    ]);
  });

  it('imports its own file after an erasure, and changes nothing when it refuses one', () => {
    const store = openProgress();
    store.update(answered('un'));
    const file = exportProgress(store);
    expect(JSON.parse(file)).toMatchObject({
      product: 'porte-voix',
      v: 1,
      exported: expect.stringMatching(/^\d{4}-.*Z$/),
    });
    eraseProgress(store);
    expect(importProgress(store, '<html>')).toBe('not-json');
    expect(stored().records).toEqual({});
    expect(importProgress(store, file)).toBeUndefined();
    expect(Object.keys(stored().records)).toEqual(['quiz/un']);
  });
});

describe('today', () => {
  it('is the day of the learner’s calendar, in any century', () => {
    expect([today(new Date(1999, 11, 31, 23, 59)), today(new Date(2099, 0, 1))]).toEqual(['1999-12-31', '2099-01-01']);
  });
});
