import type { Choice } from '#domain/platforms/model.ts';
import { fill } from '#i18n/lookup.ts';
import { hoursIn, listed, type Room } from './words.ts';

/** The result in one sentence, for whoever does not see it change; nothing while something is missing. */
export function said(room: Room, choice: Choice | undefined): string {
  if (choice === undefined) return '';
  const { words, data } = room;
  if (choice.listening) return fill(words.listening, { hours: hoursIn(room, data.marks.listening) });
  const names = choice.places.flatMap(({ id, standing }) =>
    standing === 'active' ? [data.platforms[id]?.name ?? id] : [],
  );
  return `${words.active}${room.lang === 'fr' ? '\u00a0:' : ':'} ${listed(names, words.and)}.`;
}
