import { type Counted, counted, fill, type Lang } from '#i18n/lookup.ts';

export interface LengthWords {
  readonly minutes: Counted;
  readonly wholeHours: Counted;
  /** « {hours} h {minutes} ». */
  readonly hours: string;
}

/** « 90 minutes », « 3 heures », « 3 h 30 »: in hours from two hours on. */
export function lengthSaid(minutes: number, words: LengthWords, lang: Lang): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (minutes < 120) return counted(words.minutes, minutes, lang);
  if (rest === 0) return counted(words.wholeHours, hours, lang);
  return fill(words.hours, { hours, minutes: String(rest).padStart(2, '0') });
}
