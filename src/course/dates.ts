import type { Lang } from './model.ts';

/** `2026-11-23` is « 23 novembre 2026 », "23 November 2026". */
export function shortDate(date: string, lang: Lang): string {
  const format = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`)).replaceAll(' ', '\u00a0');
}
