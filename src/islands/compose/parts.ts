/** What the pieces of the builder share: its words, its activities, and how it says things. */
import type { Activity } from '#domain/workshop/activity.ts';
import type { compose } from '#i18n/fr/compose.ts';
import { counted, type Lang } from '#i18n/lookup.ts';
import { lengthSaid } from './lengths.ts';

export type ComposeWords = typeof compose;
export interface Speech {
  readonly words: ComposeWords;
  readonly lang: Lang;
  /** « 12 minutes »: of a step. */
  minutes(count: number): string;
  /** « 3 h 30 »: of a workshop. */
  length(minutes: number): string;
}
export const speechIn = (words: ComposeWords, lang: Lang): Speech => ({
  words,
  lang,
  minutes: (count) => counted(words.minutes, count, lang),
  length: (minutes) => lengthSaid(minutes, words, lang),
});

export type Activities = ReadonlyMap<string, Activity>;
/** Titles and addresses of handouts, by id. */
export type Handouts = Readonly<Record<string, { readonly title: string; readonly href: string }>>;
export interface Topics {
  readonly title: string;
  readonly lessons: readonly { readonly id: string; readonly title: string }[];
}
