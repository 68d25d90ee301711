/** Words of the interface: each area is a file of `fr/` (the source of the keys) and its twin of `en/`. */
export type Lang = 'fr' | 'en';

/** A counted word. French says « 0 point » and English "0 points": `Intl.PluralRules` knows. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

/** Replaces each `{name}` by its value; a name without a value is left as written, so that a test sees it. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The right form for a count, with `{count}` written as the language writes numbers, or in letters when given. */
export function counted(words: Counted, count: number, lang: Lang, letters: readonly string[] = []): string {
  const form = new Intl.PluralRules(lang).select(count) === 'one' ? words.one : words.other;
  return fill(form, { count: letters[count] ?? number(count, lang) });
}

/** 2300 is « 2 300 » with a no-break space in French, "2,300" in English. */
export function number(value: number, lang: Lang): string {
  return new Intl.NumberFormat(lang).format(value).replaceAll('\u202f', '\u00a0');
}

/** `2026-11-23` is « 23 novembre 2026 », "23 November 2026". */
export function longDate(day: string, lang: Lang): string {
  const format = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`)).replaceAll(' ', '\u00a0');
}

/** Splits the « français / English » messages of the schemas; a message in one language serves for both. */
export function bilingual(message: string): { fr: string; en: string } {
  const [fr = message, en = fr] = message.split(' / ');
  return { fr, en };
}
