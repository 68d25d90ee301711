import { here } from '#browser/moment.ts';
import type { Moment, Window } from '#domain/crisis/model.ts';
import type { Rhythm } from '#domain/crisis/rhythm.ts';
import { hour } from '#domain/scenario/time.ts';
import type { crisis } from '#i18n/fr/crisis.ts';
import { counted, fill, type Lang } from '#i18n/lookup.ts';

export type CrisisWords = typeof crisis;
type Both = Readonly<Record<Lang, string>>;

export interface StatementData {
  readonly id: string;
  readonly name: string;
  readonly cautions: readonly string[];
  readonly parts: Readonly<Record<Lang, readonly { readonly says: string; readonly when?: string }[]>>;
}
export interface BlankData {
  readonly kind: 'hour' | 'words';
  readonly label: Both;
  readonly hint?: Both;
  /** Where the company's file has it, as `evangelist.name`. */
  readonly company?: string;
  readonly caution?: string;
}
/** What the page hands over: lists in its language, texts in both. */
export interface CrisisData {
  readonly windows: readonly Window[];
  /** The line of the first message: the rhythm starts from the moment it was ticked. */
  readonly first: string;
  readonly rhythm: Rhythm;
  readonly blanks: Readonly<Record<string, BlankData>>;
  readonly ifs: Readonly<Record<string, string>>;
  readonly statements: readonly StatementData[];
  readonly endings: readonly StatementData[];
  readonly ready: {
    readonly pages: readonly { readonly id: string; readonly says: string }[];
    readonly publics: readonly string[];
  };
}
export interface Room {
  readonly data: CrisisData;
  readonly words: CrisisWords;
  readonly lang: Lang;
}

/** « 12 minutes », « 2 h 05 ». */
export function timeIn({ words, lang }: Room, minutes: number): string {
  if (minutes < 60) return counted(words.minutes, minutes, lang);
  return fill(words.hoursAnd, {
    hours: Math.floor(minutes / 60),
    minutes: String(minutes % 60).padStart(2, '0'),
  }).replaceAll(' ', '\u00a0');
}

/** « 9 h 10 », where the reader is. */
export const hourIn = ({ lang }: Room, at: Moment) => hour(here(at).minute, lang);

/** « à 9 h 10 »; with its day when it is not that of `now`. */
export function whenIn(room: Room, at: Moment, now: Moment): string {
  const [{ day }, { day: today }] = [here(at), here(now)];
  if (day === today) return fill(room.words.at, { hour: hourIn(room, at) });
  return fill(room.words.onDay, { day: dayIn(day, room.lang), hour: hourIn(room, at) });
}

/** « 9 h 10 »; with its day before it when it is not that of the beginning. */
export function stampIn(room: Room, at: Moment, startedAt: Moment): string {
  const { day } = here(at);
  return day === here(startedAt).day ? hourIn(room, at) : `${dayIn(day, room.lang)}, ${hourIn(room, at)}`;
}

/** `2026-11-25` is « mercredi 25 novembre ». */
export function dayIn(day: string, lang: Lang): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', options).format(new Date(`${day}T00:00:00Z`));
}

/** « a, b et c ». */
export function listed(names: readonly string[], and: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`;
}
