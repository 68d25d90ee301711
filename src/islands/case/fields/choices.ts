import type { Draft } from '#domain/own-case/draft.ts';
import { lines } from '#domain/scenario/lines.ts';
import { dayAndHour, minuteOf } from '#domain/scenario/time.ts';
import type { OwnCaseWords } from '../own-case-data.ts';
import type { Choice } from './ChoiceFields.tsx';

/** What the selects of the form offer: things of the draft by their words, or by their kind and number. */

export function peopleChoices({ people }: Draft, words: OwnCaseWords): readonly Choice[] {
  return people.map(({ id, name }, index) => ({ value: id, name: name.trim() || `${words.person} ${index + 1}` }));
}
export function placeChoices({ places }: Draft, words: OwnCaseWords): readonly Choice[] {
  return places.map(({ id, name }, index) => ({ value: id, name: name.trim() || `${words.place} ${index + 1}` }));
}
/** A person, or a place for what everybody there sees happen. */
export function voiceChoices(draft: Draft, words: OwnCaseWords): readonly Choice[] {
  return [{ value: '', name: words.noOne }, ...peopleChoices(draft, words), ...placeChoices(draft, words)];
}
export function sceneChoices({ scenes, lang }: Draft, words: OwnCaseWords): readonly Choice[] {
  return scenes.map(({ id, ask, opens }, index) => {
    const minute = minuteOf(opens);
    const when = minute === null ? '' : ` (${dayAndHour(minute, lang)})`;
    return { value: id, name: `${words.scene} ${index + 1}${when} ${short(ask)}`.trim() };
  });
}
export function factChoices({ facts }: Draft, words: OwnCaseWords): readonly Choice[] {
  return facts.map(({ id, text }, index) => ({ value: id, name: short(text) || `${words.fact} ${index + 1}` }));
}
export function promiseChoices({ promises }: Draft, words: OwnCaseWords): readonly Choice[] {
  return promises.map(({ id, text }, index) => ({ value: id, name: short(text) || `${words.promise} ${index + 1}` }));
}

/** Enough to know it again. */
export function short(text: string, most = 60): string {
  return lines(text.trim(), most, 1)[0] ?? '';
}
