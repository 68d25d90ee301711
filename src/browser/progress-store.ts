import { merge } from '#domain/progress/merge.ts';
import { parse } from '#domain/progress/parse.ts';
import { nothing, type Progress } from '#domain/progress/state.ts';
import { folder, place, sharedKey } from './spaces.ts';
import type { Shelf, Trouble, Where } from './storage.ts';

export interface Health {
  readonly where: Where;
  /** Why what is done now is not kept: refused, no room, or a later version of the course wrote here. */
  readonly trouble?: Trouble | 'newer' | undefined;
  /** What was kept could not be read: it is put aside, whole, and a new state was begun. */
  readonly aside: boolean;
}
export interface ProgressStore {
  state(): Progress;
  health(): Health;
  /** Takes in what other tabs wrote, applies the change, and saves. The change is in `state()` even when it cannot be kept. */
  update(change: (state: Progress) => Progress): void;
  /** Calls back after each change, of this page or of another. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Where it is kept; what could not be read is beside it, under `asideKey`. */
  at(): { readonly shelf: Shelf; readonly key: string };
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
  let kept: { shelf: Shelf; key: string } | undefined;
  let state = nothing;
  let trouble: Health['trouble'];

  /** Whose progress it is, and where it is kept, may have changed since the last call, in this tab or another. */
  function locate() {
    const { shelf, space } = place(learner);
    const key = `${folder(space)}progress`;
    if (kept?.key !== key || kept.shelf.where !== shelf.where) state = nothing;
    kept = { shelf, key };
    return kept;
  }

  /** Joins what is kept to what this page knows. Answers false when nothing may be written over it. */
  function take(): boolean {
    const { shelf, key } = locate();
    const text = shelf.get(key);
    trouble = text === undefined || shelf.where === 'page' ? 'blocked' : undefined;
    if (text == null) return text === null;
    const read = parse(text);
    if ('state' in read) state = merge(state, read.state);
    else if (read.fault === 'newer') trouble = 'newer';
    if ('state' in read ? read.dropped === 0 : read.fault === 'newer') return trouble !== 'newer';
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
    if (event.key === null || event.key === kept?.key || event.key === sharedKey) refresh();
  });
  // A page that comes back from the back-forward cache heard nothing meanwhile.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) refresh();
  });
  take();

  return {
    state: () => state,
    health() {
      const { shelf, key } = locate();
      return { where: shelf.where, trouble, aside: shelf.get(asideKey(key)) != null };
    },
    update,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    at: locate,
  };
}

export const asideKey = (key: string) => key.replace(/progress$/, 'aside');
