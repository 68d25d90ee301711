/** Everything of ours that this device holds, for the page that lists it. */

import { settingsKey } from './settings.ts';
import { folder, nameKey, place, prefix, sharedKey } from './spaces.ts';
import { shelf, type Where } from './storage.ts';

export type What = 'settings' | 'shared' | 'name' | 'progress' | 'aside' | 'otherSpace' | 'unknown';
export interface Kept {
  readonly key: string;
  readonly what: What;
  readonly where: Where;
  readonly bytes: number;
}

export function kept(learner?: string): Kept[] {
  const own = folder(place(learner).space);
  const shelves = [shelf('browser'), shelf('tab')].filter(
    (one, index, all) => index === 0 || one.where !== all[0]?.where,
  );
  return shelves.flatMap((one) =>
    one.keys(prefix).map((key) => ({
      ...{ key, what: whatIs(key, own), where: one.where },
      bytes: new TextEncoder().encode(one.get(key) ?? '').length,
    })),
  );
}

function whatIs(key: string, own: string): What {
  if (key === settingsKey) return 'settings';
  if (key === sharedKey) return 'shared';
  if (key === nameKey) return 'name';
  if (key === `${own}progress`) return 'progress';
  if (key === `${own}aside`) return 'aside';
  return /\/(progress|aside)$/.test(key) ? 'otherSpace' : 'unknown';
}
