import type { Speech } from '#domain/document/written.ts';
import { isDay } from '#domain/export/appointment.ts';
import type { document } from '#i18n/fr/document.ts';
import { type Lang, number } from '#i18n/lookup.ts';

export type DocumentWords = typeof document;

/** How a document says its values in a language; what is no day, hour or month is said as it was written. */
export function speechIn(words: DocumentWords, lang: Lang): Speech {
  const say = (day: string, style: Intl.DateTimeFormatOptions) =>
    isDay(day)
      ? new Intl.DateTimeFormat(lang === 'fr' ? 'fr' : 'en-GB', { ...style, timeZone: 'UTC' }).format(
          new Date(`${day}T00:00:00Z`),
        )
      : day;
  return {
    colon: lang === 'fr' ? '\u00a0: ' : ': ',
    yes: words.yes,
    median: words.median,
    worst: words.worst,
    example: words.example,
    number: (value) => number(value, lang),
    date: (day) => say(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    day: (day) => say(day, { weekday: 'short', day: 'numeric', month: 'short' }),
    time: (time) => hourIn(time, lang),
    month: (month) => (isDay(`${month}-01`) ? say(`${month}-01`, { month: 'long', year: 'numeric' }) : month),
  };
}

/** 14:30 is « 14 h 30 » in French, "2.30 pm" in English. */
function hourIn(time: string, lang: Lang): string {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) return time;
  const hour = Number(hours);
  if (lang === 'fr') return `${hour}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`;
  return `${hour % 12 || 12}${minutes === '00' ? '' : `.${minutes}`}\u00a0${hour < 12 ? 'am' : 'pm'}`;
}
