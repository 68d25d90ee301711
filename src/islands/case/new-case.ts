import { progressStore } from '#browser/progress-store.ts';
import { today } from '#browser/today.ts';
import { aMove, anEnding, aPerson, aPlace, aPost, aScene, emptyDraft, newCode, newId } from '#domain/own-case/blank.ts';
import type { Draft } from '#domain/own-case/draft.ts';
import { writeDocument } from '#domain/progress/change.ts';
import type { Lang } from '#i18n/lookup.ts';
import { ownDrafts } from './own-cases.ts';

/** As many as there are codes that begin with `z`. */
export const MOST_CASES = 36;

/** Keeps a new case on this device under an id of its own, and gives that id; nothing when there is no code left. */
export function keepNew(draft: Draft): string | undefined {
  const all = ownDrafts();
  if (all.length >= MOST_CASES) return undefined;
  const taken = all.map((one) => one.draft.code);
  const code = taken.includes(draft.code) ? newCode(taken) : draft.code;
  const id = freeId(all.map((one) => one.id));
  keep(id, { ...draft, code });
  return id;
}

/** Null throws it away. */
export function keep(id: string, draft: Draft | null): void {
  const value = draft as Readonly<Record<string, unknown>> | null;
  progressStore().update((state) => writeDocument(state, 'case', id, { value, day: today() }));
}

/** One scene, two moves, one ending: the least that is played, all to be written. */
export function emptyCase(lang: Lang): Draft {
  const draft = emptyDraft(lang);
  const [place, person] = [newId(draft, 'places'), newId(draft, 'people')];
  const people = [aPerson(person)];
  const second = newId({ ...draft, people }, 'people');
  return {
    ...draft,
    places: [aPlace(place)],
    people: [...people, { ...aPerson(second), role: 'you' }],
    opening: [aPost(person)],
    scenes: [{ ...aScene(newId(draft, 'scenes')), moves: [aMove('a'), { ...aMove('b'), followed: false }] }],
    endings: [anEnding(newId(draft, 'endings'))],
  };
}

/** Ids of cases made here are drawn, so that two devices that meet do not give the same one to two cases. */
function freeId(taken: readonly string[]): string {
  for (;;) {
    const drawn = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join('');
    const id = `local-${drawn}`;
    if (!taken.includes(id)) return id;
  }
}
