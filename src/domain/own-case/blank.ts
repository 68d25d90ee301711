import type { Lang } from '../scenario/model.ts';
import {
  type Draft,
  type DraftAsk,
  type DraftEnding,
  type DraftEvent,
  type DraftFact,
  type DraftList,
  type DraftMove,
  type DraftPerson,
  type DraftPlace,
  type DraftPost,
  type DraftPromise,
  type DraftScene,
  NO_CONDITION,
  START_GAUGES,
} from './draft.ts';

/** Things as they are added: nothing written in them yet, and ids that nothing else bears. */

/** The first part of an id, until the thing has a name. */
const STEMS: Readonly<Record<DraftList, Readonly<Record<Lang, string>>>> = {
  places: { fr: 'lieu', en: 'place' },
  people: { fr: 'personne', en: 'person' },
  facts: { fr: 'fait', en: 'fact' },
  asks: { fr: '', en: '' },
  promises: { fr: 'promesse', en: 'promise' },
  events: { fr: 'evenement', en: 'event' },
  scenes: { fr: 'scene', en: 'scene' },
  endings: { fr: 'fin', en: 'ending' },
};

export function emptyDraft(lang: Lang, code = 'z1'): Draft {
  return {
    ...{
      v: 1,
      lang,
      file: '',
      code,
      title: '',
      summary: '',
      fiction: '',
      you: '',
      hours: '',
      lessons: [],
      minutes: 10,
    },
    ...{ starts: '', closes: '', gauges: START_GAUGES, opening: [], facts: [], asks: [], promises: [], events: [] },
    ...{ places: [], people: [], scenes: [], endings: [], fictional: [] },
  };
}

/** `scene-3` where one and two are taken. */
export function newId(draft: Draft, list: DraftList): string {
  const stem = STEMS[list][draft.lang];
  const taken = new Set([...draft.people, ...draft.places, ...draft[list]].map(({ id }) => id));
  let count = 1;
  while (taken.has(`${stem}-${count}`)) count += 1;
  return `${stem}-${count}`;
}

/** The first letter that is free, or undefined past the last one. */
export function newLetter(taken: readonly { readonly id: string }[], letters = 'abcdefghijklmnopqrstuvwxyz') {
  return [...letters].find((letter) => !taken.some(({ id }) => id === letter));
}

/** Whether an id was given by us and waits for a name. */
export function isUnnamed(list: DraftList, id: string): boolean {
  return Object.values(STEMS[list]).some((stem) => new RegExp(`^${stem}-\\d+$`).test(id));
}

export const aPlace = (id: string): DraftPlace => ({ id, network: 'page', name: '', members: null, mine: true });
export const aPerson = (id: string): DraftPerson => ({ id, name: '', who: '', role: 'outside' });
export const aPost = (by = ''): DraftPost => ({ by, text: '', place: '', reactions: null, spreads: false });
export const aFact = (id: string): DraftFact => ({ id, text: '', worth: 'useful' });
export const anAsk = (id: string): DraftAsk => ({ id, who: '', minutes: 5, tells: [] });
export const aPromise = (id: string): DraftPromise => ({ id, text: '', by: '', to: '' });
export const anEvent = (id: string): DraftEvent => ({
  ...{ id, trigger: 'hour', at: '', silence: null, when: NO_CONDITION, does: [], audience: null, shows: [], to: '' },
});
export const aScene = (id: string): DraftScene => ({ id, opens: '', shows: [], ask: '', moves: [], lapses: '' });
export const aMove = (id: string): DraftMove => ({
  ...{ id, kind: 'reply', place: '', answers: '', minutes: 3, when: NO_CONDITION, say: '', label: '', does: [] },
  ...{ promises: [], keeps: [], shows: [], why: '', rule: '', followed: true, to: '' },
});
export const anEnding = (id: string): DraftEnding => ({ id, rank: 'fair', when: NO_CONDITION, title: '', text: '' });

/** Codes of a company's own cases, first to last: `z1` … `z9`, `za` … `zz`, `z0`. */
export function newCode(taken: readonly string[]): string {
  const free = [...'123456789abcdefghijklmnopqrstuvwxyz0'].map((last) => `z${last}`);
  return free.find((code) => !taken.includes(code)) ?? 'z0';
}
