import type { Count, Kind, Marks } from '#domain/platforms/model.ts';
import type { platforms } from '#i18n/fr/platforms.ts';
import { counted, fill, type Lang } from '#i18n/lookup.ts';

export type PlatformsWords = { [K in keyof typeof platforms]: (typeof platforms)[K] };

/** What the page hands over, in one language. */
export interface PlatformsData {
  readonly reviewed: string;
  readonly marks: Marks;
  /** Names of objectives, audiences and assets. */
  readonly names: Readonly<Record<string, string>>;
  readonly platforms: Readonly<
    Record<
      string,
      { readonly name: string; readonly reason: string; readonly caution: string; readonly closed?: string }
    >
  >;
  readonly always: readonly string[];
  readonly notes: readonly { readonly objective: string; readonly says: string; readonly below?: number }[];
  readonly fields: readonly { readonly id: string; readonly name: string; readonly says?: string }[];
}
export interface Room {
  readonly data: PlatformsData;
  readonly words: PlatformsWords;
  readonly lang: Lang;
}

/** « 2,5 heures », "2.5 hours". */
export const hoursIn = ({ words, lang }: Room, hours: number) => counted(words.hoursCount, hours, lang);

/** « a, b et c ». */
export function listed(names: readonly string[], and: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`;
}

/** A choice that counts, with how much, in words: « Être trouvé près d’ici (beaucoup) ». */
export function countIn({ data, words }: Room, { kind, choice, points }: Count): string {
  const worth = Math.min(3, Math.abs(kind === 'objectives' ? points / 2 : points));
  return `${data.names[choice]} (${words[`worth_${worth as 1 | 2 | 3}`]})`;
}

/** What the choices of one kind say together of a platform. */
export function leanOf(
  counts: readonly Count[],
  kind: Kind,
): { points: number; lean: 'for' | 'little' | 'neither' | 'against' } {
  const points = counts.filter((count) => count.kind === kind).reduce((sum, count) => sum + count.points, 0);
  return { points, lean: points >= 4 ? 'for' : points > 0 ? 'little' : points === 0 ? 'neither' : 'against' };
}

/** « −3 », "2": a real minus sign. */
export const signed = (value: number) => String(value).replace('-', '−');

/** Why a platform that is worth it waits, or is not there, in one sentence. */
export function whyNot(
  room: Room,
  place: { readonly id: string; readonly standing: string; readonly score: number; readonly hours: number },
  { left, listening, held }: { readonly left: number; readonly listening: boolean; readonly held: number },
): string {
  const { data, words } = room;
  if (place.standing === 'closed') return data.platforms[place.id]?.closed ?? '';
  if (place.standing === 'low')
    return fill(words.lowSays, { score: signed(place.score), threshold: data.marks.threshold });
  const needed = hoursIn(room, place.hours);
  if (listening) return fill(words.laterListening, { needed });
  if (held >= data.marks.most && place.hours <= left) return fill(words.laterMost, { most: held });
  return fill(words.laterHours, { needed, left: hoursIn(room, left) });
}
