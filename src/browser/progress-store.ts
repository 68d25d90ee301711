import { erase, gather } from '#domain/progress/change.ts';
import { type Refused, readFile, writeFile } from '#domain/progress/exchange.ts';
import { merge } from '#domain/progress/merge.ts';
import { parse } from '#domain/progress/parse.ts';
import { nothing, type Progress } from '#domain/progress/state.ts';
import { folder, place, sharedKey } from './spaces.ts';
import type { Shelf, Trouble, Where } from './storage.ts';

export interface Health {
  readonly where: Where;
  /** Why what is done now is not kept: refused, no room, or a later version of the course wrote here. */
  readonly trouble?: Trouble | 'newer' | undefined;
  /** What was kept could not be read: it was put aside, whole, and a new state begun. */
  readonly aside: boolean;
}
export interface ProgressStore {
  state(): Progress;
  health(): Health;
  /** Takes in what other tabs wrote, applies the change, and saves. The change is in `state()` even when it cannot be kept. */
  update(change: (state: Progress) => Progress): void;
  /** Calls back after each change, of this page or of another. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Erases some kinds, or everything, and what was put aside. Returns how to take it back. */
  erase(kinds?: readonly string[]): () => void;
  /** The file to carry elsewhere. */
  export(): string;
  /** Adds what a file holds; undefined when it was taken in. */
  import(text: string): Refused | undefined;
}

const stores = new Map<string, ProgressStore>();

/** The progress of this learner, one for the whole page, so that its islands agree. */
export function progressStore(learner?: string): ProgressStore {
  const known = stores.get(learner ?? '');
  if (known) return known;
  const store = openProgress(learner);
  stores.set(learner ?? '', store);
  return store;
}

/** A store of its own, which knows of others through the browser alone, as another tab would. */
export function openProgress(learner?: string): ProgressStore {
  const listeners = new Set<() => void>();
  let at: { shelf: Shelf; key: string } | undefined;
  let state = nothing;
  let trouble: Health['trouble'];
  let aside = false;

  /** Whose progress it is, and where it is kept, may have changed since the last call, in this tab or another. */
  function locate() {
    const { shelf, space } = place(learner);
    const key = `${folder(space)}progress`;
    if (at?.key !== key || at.shelf.where !== shelf.where) {
      state = nothing;
      aside = false;
    }
    at = { shelf, key };
    return at;
  }

  /** Joins what is kept to what this page knows. Answers false when nothing may be written over it. */
  function take(): boolean {
    const { shelf, key } = locate();
    trouble = shelf.where === 'page' ? 'blocked' : undefined;
    const text = shelf.get(key);
    if (text === undefined) trouble = 'blocked';
    if (text == null) return text === null;
    const read = parse(text);
    if ('state' in read) state = merge(state, read.state);
    else if (read.fault === 'newer') trouble = 'newer';
    if ('state' in read ? read.dropped === 0 : read.fault === 'newer') return trouble !== 'newer';
    aside = true;
    const failed = shelf.set(asideKey(key), text);
    trouble = failed ?? trouble;
    return !failed;
  }

  function update(change: (state: Progress) => Progress) {
    const free = take();
    state = change(state);
    const { shelf, key } = locate();
    if (free) trouble = shelf.set(key, JSON.stringify(state)) ?? trouble;
    for (const listener of listeners) listener();
  }

  function refresh() {
    take();
    for (const listener of listeners) listener();
  }
  window.addEventListener('storage', (event) => {
    if (event.key === null || event.key === at?.key || event.key === sharedKey) refresh();
  });
  // A page that comes back from the back-forward cache heard nothing meanwhile.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) refresh();
  });
  take();

  return {
    state: () => state,
    health: () => ({ where: at?.shelf.where ?? 'page', trouble, aside }),
    update,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    erase(kinds) {
      take();
      const { shelf, key } = locate();
      const before = state;
      const put = shelf.get(asideKey(key));
      update((now) => erase(now, kinds));
      if (!kinds) shelf.remove(asideKey(key));
      aside = kinds ? aside : false;
      return () => {
        if (put && !kinds) shelf.set(asideKey(key), put);
        update((now) => gather(now, before));
      };
    },
    export: () => writeFile(state, new Date().toISOString()),
    import(text) {
      const file = readFile(text);
      if ('refused' in file) return file.refused;
      update((now) => gather(now, file.state));
      return undefined;
    },
  };
}

const asideKey = (key: string) => key.replace(/progress$/, 'aside');
