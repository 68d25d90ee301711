import type { Lang, Minute } from './model.ts';

const DAY = 1440;
const WEEK = 7 * DAY;
const NB = '\u00a0';

const DAYS = {
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const satisfies Record<Lang, readonly string[]>;

/** `ven 16:40`, `vendredi 16:40`, `fri 16:40`: the shape that files use. */
export const MOMENT = /^(\p{L}{3,9}) ([01]?\d|2[0-3]):([0-5]\d)$/u;

/**
 * The minute that a file's moment means. A moment earlier than the start of the story is one of the following week
 * (a story that starts on a Friday closes on "lun 12:00"). Null when it is not a moment.
 */
export function minuteOf(text: string, starts: Minute = 0): Minute | null {
  const found = MOMENT.exec(text.trim());
  if (found === null) return null;
  const [, name = '', hours, minutes] = found;
  const day = dayIndex(name.toLowerCase());
  if (day < 0) return null;
  const minute = day * DAY + Number(hours) * 60 + Number(minutes);
  return minute < starts ? minute + WEEK : minute;
}

/** The inverse, for messages to an author: `ven 16:40`, `fri 16:40`. */
export function momentOf(minute: Minute, lang: Lang): string {
  const inDay = minute % DAY;
  const clock = `${Math.floor(inDay / 60)}:${String(inDay % 60).padStart(2, '0')}`;
  return `${dayName(minute, lang).slice(0, 3).toLowerCase()} ${clock.padStart(5, '0')}`;
}

/** `vendredi`, `Friday`. */
export function dayName(minute: Minute, lang: Lang): string {
  return DAYS[lang][Math.floor(minute / DAY) % 7] ?? '';
}

/** `17 h 15`, `9 h`; `5.15 pm`, `9 am`. */
export function hour(minute: Minute, lang: Lang): string {
  const inDay = minute % DAY;
  const hours = Math.floor(inDay / 60);
  const rest = inDay % 60;
  if (lang === 'fr') return rest === 0 ? `${hours}${NB}h` : `${hours}${NB}h${NB}${String(rest).padStart(2, '0')}`;
  const clock = rest === 0 ? `${hours % 12 || 12}` : `${hours % 12 || 12}.${String(rest).padStart(2, '0')}`;
  return `${clock}${NB}${hours < 12 ? 'am' : 'pm'}`;
}

/** Several days of story, for screens: `vendredi, 17 h 15`. */
export function dayAndHour(minute: Minute, lang: Lang): string {
  return `${dayName(minute, lang)}, ${hour(minute, lang)}`;
}

function dayIndex(name: string): number {
  const same = (day: string) => day.toLowerCase() === name || day.slice(0, 3).toLowerCase() === name;
  const french = DAYS.fr.findIndex(same);
  return french >= 0 ? french : DAYS.en.findIndex(same);
}
