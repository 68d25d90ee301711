/** What only the page of the learner's data does: erase, take away, bring back. Lessons do not load it. */
import { erase, gather } from '#domain/progress/change.ts';
import { type Refused, readFile, writeFile } from '#domain/progress/exchange.ts';
import { asideKey, type ProgressStore } from './progress-store.ts';

/** Erases everything, and what was put aside. Returns how to take it back. */
export function eraseProgress(store: ProgressStore): () => void {
  store.update((state) => state);
  const before = store.state();
  const { shelf, key } = store.at();
  const aside = shelf.get(asideKey(key));
  store.update((state) => erase(state));
  shelf.remove(asideKey(key));
  return () => {
    if (aside) shelf.set(asideKey(key), aside);
    store.update((state) => gather(state, before));
  };
}

/** The file to carry elsewhere. */
export function exportProgress(store: ProgressStore): string {
  return writeFile(store.state(), new Date().toISOString());
}

/** Adds what a file holds. Undefined when it was taken in, otherwise why nothing was. */
export function importProgress(store: ProgressStore, text: string): Refused | undefined {
  const file = readFile(text);
  if ('refused' in file) return file.refused;
  store.update((state) => gather(state, file.state));
  return undefined;
}
