/**
 * French and English typography, for every text that people read, whatever file it comes from.
 * U+00A0 is the only no-break space used: the narrow one (U+202F) is in neither of our fonts.
 */
const NB = '\u00a0';

/** Marks which a no-break space precedes in French, where the author already typed a space or a bracket asks for one. */
const BEFORE_MARK = /[ \u00a0\u202f]+([;:?!»%€°])/g;
const UNITS =
  'min|h|ans?|mois|jours?|heures?|minutes?|secondes?|euros?|mots?|personnes?|kg|km|cm|m|kB|M|k€|millions?|milliards?|points?|étoiles?|abonnés?|membres';

/** Straight marks become typographic ones; spaces that must not break do not. Idempotent. */
export function fixFr(text: string): string {
  return text
    .replace(/(\p{L})'(?=[\p{L}«])/gu, '$1’')
    .replace(/"([^"\n]*)"/g, '« $1 »')
    .replace(/«[ \u00a0\u202f]*/g, `«${NB}`)
    .replace(/[ \u00a0\u202f]*»/g, `${NB}»`)
    .replace(BEFORE_MARK, `${NB}$1`)
    .replace(/(\d)[ \u202f](?=\d{3}(?!\d))/g, `$1${NB}`)
    .replace(/(\d)[ \u202f](h)[ \u202f](\d{2})\b/g, `$1${NB}$2${NB}$3`)
    .replace(new RegExp(`(\\d)[ \\u202f](?=(?:${UNITS})(?![\\p{L}]))`, 'gu'), `$1${NB}`)
    .replace(/\b(M|Mme|MM|Dr|art|n°|nº)(\.?) (?=[\p{Lu}\d])/gu, `$1$2${NB}`)
    .replace(/(?<=[\s\u00a0«(]|^)([–—]) /g, `$1${NB}`)
    .replace(/\.\.\./g, '…');
}

/** Curly quotes and apostrophes; a time does not part from its "am" or "pm". Idempotent. */
export function fixEn(text: string): string {
  return text
    .replace(/"([^"\n]*)"/g, '“$1”')
    .replace(/(?<=[\p{L}\d”])'|'(?=\d0s\b)/gu, '’')
    .replace(/(\d) (am|pm|min|°C|%|kB)\b/g, `$1${NB}$2`)
    .replace(/\.\.\./g, '…');
}

export const fix = { fr: fixFr, en: fixEn } as const;

/** Applies a language's typography to every string of a plain value; keys are left alone. */
export function fixDeep<T>(value: T, lang: 'fr' | 'en'): T {
  if (typeof value === 'string') return fix[lang](value) as T;
  if (Array.isArray(value)) return value.map((item) => fixDeep(item, lang)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fixDeep(item, lang)])) as T;
}
