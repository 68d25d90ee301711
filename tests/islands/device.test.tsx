// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eraseProgress } from '#browser/progress-carry.ts';
import { progressStore } from '#browser/progress-store.ts';
import { settings, settingsKey } from '#browser/settings.ts';
import { folder, isShared, setLearnerName, setShared, sharedKey, spaceOf } from '#browser/spaces.ts';
import { answer, finish, markLesson } from '#domain/progress/change.ts';
import { writeFile } from '#domain/progress/exchange.ts';
import { nothing } from '#domain/progress/state.ts';
import { device as words } from '#i18n/fr/device.ts';
import { Device } from '#islands/device/Device.tsx';

const given = { letters: 'a', confidence: 'sure', right: true } as const;
const key = 'porte-voix/default/progress';
const show = () => render(<Device words={words} lang="fr" />);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const items = () => Object.keys(progressStore().state().records);
const part = (title: string) => within(screen.getByRole('region', { name: title }));

beforeEach(() => {
  setShared(false);
  eraseProgress(progressStore());
  localStorage.clear();
  sessionStorage.clear();
  delete document.documentElement.dataset.theme;
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('what stays on this device', () => {
  it('says on the page itself, before any script, that nothing is sent', () => {
    expect(renderToString(<Device words={words} lang="fr" />)).toContain(words.sentNone.slice(0, 40));
  });

  it('lists each key with its reason, its size and where it is, and those of others without opening them', () => {
    progressStore().update((state) => markLesson(answer(state, 'un', given), 'deux', true));
    progressStore().update((state) => finish(state, 'chauffage', { keys: 'a', print: '0000', ending: 'tenu' }));
    localStorage.setItem(settingsKey, '{}');
    localStorage.setItem(`${folder(spaceOf('someone', ''))}progress`, 'é');
    localStorage.setItem('porte-voix/later', '1');
    localStorage.setItem('another-site', '1');
    show();
    const rows = part(words.keptTitle)
      .getAllByRole('listitem')
      .map((row) => row.textContent ?? '');
    expect(rows).toHaveLength(4);
    expect(rows.find((row) => row.includes(key))).toContain(words.progress);
    expect(rows.find((row) => row.includes(settingsKey))).toContain(`2 octets, ${words.whereBrowser}`);
    expect(rows.find((row) => row.includes('/l-'))).toContain(words.otherSpace);
    expect(rows.find((row) => row.includes('later'))).toContain(words.unknown);
    expect(screen.getByText('1 question répondue, 1 leçon marquée comme faite, 1 situation jouée.')).toBeTruthy();
  });

  it('lists the pages kept for a workshop, apart from what was written, and erases them', async () => {
    const held = new Map([['porte-voix-workshop-1', 3]]);
    vi.stubGlobal('caches', {
      keys: async () => [...held.keys(), 'of-another-site'],
      open: async (name: string) => ({ keys: async () => Array.from({ length: held.get(name) ?? 0 }) }),
      delete: async (name: string) => held.delete(name),
    });
    show();
    expect(await screen.findByText(`3 fichiers, ${words.whereBrowser}`)).toBeTruthy();
    await press(words.erasePages);
    expect(await screen.findByText(words.pagesErased)).toBeTruthy();
    expect(held.size).toBe(0);
    expect(screen.queryByText(words.pages)).toBeNull();
    vi.unstubAllGlobals();
  });

  it.each([
    ['full', words.troubleFull, () => new DOMException('full', 'QuotaExceededError')],
    ['blocked', words.troubleBlocked, () => new Error('no')],
  ])('says clearly that storage is %s', (_, said, error) => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw error();
    });
    progressStore().update((state) => answer(state, 'un', given));
    show();
    expect(screen.getByText(said)).toBeTruthy();
  });

  it('says clearly that a later version wrote here, and does not erase it', async () => {
    localStorage.setItem(key, '{"v":2}');
    progressStore().update((state) => state);
    show();
    expect(screen.getByText(words.troubleNewer)).toBeTruthy();
    await press(words.erase);
    await press(words.eraseYes);
    expect(screen.getByText(words.eraseNewer)).toBeTruthy();
    expect(localStorage.getItem(key)).toBe('{"v":2}');
  });

  it('says that a damaged value was put aside, and lists it', () => {
    localStorage.setItem(key, '{"v":1,"ep');
    progressStore().update((state) => state);
    show();
    expect(screen.getByText(words.aside)).toBeTruthy();
    expect(screen.getByText(words.asideKey)).toBeTruthy();
  });
});

describe('erasing', () => {
  it('asks in words, gives the focus to what took the place of the button, and can be undone', async () => {
    progressStore().update((state) => answer(state, 'un', given));
    show();
    await press(words.erase);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: words.eraseNo }));
    await press(words.eraseNo);
    expect(items()).toEqual(['quiz/un']);
    await press(words.erase);
    await press(words.eraseYes);
    expect(screen.getByText(words.erased)).toBeTruthy();
    expect(items()).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: words.undo }));
    await press(words.undo);
    expect(items()).toEqual(['quiz/un']);
    expect(screen.getByText(words.undone)).toBeTruthy();
  });
});

describe('carrying progress', () => {
  const choose = (text: string) =>
    userEvent.upload(screen.getByLabelText(words.import), new File([text], 'p.json', { type: 'application/json' }));

  it('exports a file that the browser makes by itself, named by the day', async () => {
    const made: Blob[] = [];
    URL.createObjectURL = (blob) => {
      made.push(blob as Blob);
      return 'blob:here';
    };
    URL.revokeObjectURL = () => {};
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    progressStore().update((state) => answer(state, 'un', given));
    show();
    await press(words.export);
    expect(names).toEqual([expect.stringMatching(/^porte-voix-progression-\d{4}-\d\d-\d\d\.json$/)]);
    expect(made[0]?.size).toBeGreaterThan(100);
  });

  it('imports a file on top of what is there', async () => {
    progressStore().update((state) => answer(state, 'un', given));
    show();
    await choose(writeFile(answer(nothing, 'deux', given), '2026-11-23T10:00:00.000Z'));
    expect(await screen.findByText(words.imported)).toBeTruthy();
    expect(items()).toEqual(['quiz/un', 'quiz/deux']);
  });

  it.each([
    ['', words.refusedEmpty],
    ['x'.repeat(1_000_001), words.refusedTooLarge],
    ['<!doctype html>', words.refusedNotJson],
    ['{"product":"autre"}', words.refusedOther],
    ['{"product":"porte-voix","v":2}', words.refusedNewer],
    ['{"product":"porte-voix","v":1,"state":[]}', words.refusedDamaged],
  ])('refuses %.30s with its reason', async (text, said) => {
    progressStore().update((state) => answer(state, 'un', given));
    show();
    await choose(text);
    expect(await screen.findByText(said)).toBeTruthy();
    expect(items()).toEqual(['quiz/un']);
  });
});

describe('a shared computer', () => {
  it('keeps progress in the tab, under a name if one is given', async () => {
    progressStore().update((state) => answer(state, 'un', given));
    show();
    await userEvent.click(screen.getByLabelText(words.sharedSwitch));
    expect([isShared(), Object.keys(localStorage), items()]).toEqual([true, [sharedKey], ['quiz/un']]);
    await userEvent.type(screen.getByLabelText(words.nameLabel), 'Nadia');
    await press(words.nameUse);
    expect(screen.getByText('Vous êtes dans l’espace « Nadia ».')).toBeTruthy();
    expect(items()).toEqual([]);
    expect(part(words.keptTitle).getAllByText(new RegExp(words.whereTab)).length).toBeGreaterThan(1);
    setLearnerName('');
    await userEvent.click(screen.getByLabelText(words.sharedSwitch));
    expect([isShared(), items()]).toEqual([false, ['quiz/un']]);
  });

  it('says so when the browser does not allow it', async () => {
    show();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('no');
    });
    await userEvent.click(screen.getByLabelText(words.sharedSwitch));
    expect(screen.getByText(words.sharedFailed)).toBeTruthy();
    expect(isShared()).toBe(false);
  });
});

describe('settings', () => {
  it('turn single keys off and on, and choose the theme at once, without touching each other', async () => {
    show();
    await userEvent.click(screen.getByLabelText(words.keysSwitch));
    await userEvent.click(screen.getByLabelText(words.themeDark));
    expect(settings()).toEqual({ keys: false, theme: 'dark' });
    expect(document.documentElement.dataset.theme).toBe('dark');
    await userEvent.click(screen.getByLabelText(words.themeSystem));
    expect(settings()).toEqual({ keys: false });
    expect(document.documentElement.dataset.theme).toBeUndefined();
  });

  it('survive a damaged value', () => {
    for (const text of ['', '7', 'null', '[1', '"dark"']) {
      localStorage.setItem(settingsKey, text);
      expect(() => settings().theme).not.toThrow();
    }
  });
});
