/** Minutes of a path or a module: its lessons', computed from their text, and its scenarios', announced by each. */
import { counted, fill } from '#i18n/lookup.ts';
import { wordsIn } from '#i18n/words.ts';
import type { Case, Lang, Lesson } from './model.ts';

export function minutesOf(lessons: readonly Lesson[], cases: readonly Case[]): number {
  const sum = (all: readonly { readonly minutes: number }[]) => all.reduce((total, { minutes }) => total + minutes, 0);
  return sum(lessons) + sum(cases.map(({ scenario }) => scenario));
}

/** « 45 min », « 1 h 05 ». */
export function duration(minutes: number, lang: Lang): string {
  const { site } = wordsIn(lang);
  if (minutes < 60) return counted(site.minutes, minutes, lang).replaceAll(' ', '\u00a0');
  const parts = { hours: Math.floor(minutes / 60), minutes: String(minutes % 60).padStart(2, '0') };
  return fill(site.hours, parts).replaceAll(' ', '\u00a0');
}
