/** What is looked up in a dictionary: a word without the small ones that an apostrophe ties to it. */
import type { Lang } from './model.ts';

/** Addresses, accounts and keywords are not spelled, nor words half hidden by an asterisk, nor the name of a `{blank}`. */
const notWords =
  /\{[a-z]+\}|https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+|[@#][\p{L}\d_]+|\p{L}+\*[\p{L}*]*|[\p{L}\d-]+\.(?:fr|com|org|net|eu|example)\b/gu;
const tied = /[\p{L}\d]+(?:[’'\-‑][\p{L}\d]+)*/gu;
/** Before a vowel or an h; before a capital too, for names said letter by letter (« d’X »). */
const elision =
  /^(?:[cdjlmnstCDJLMNST]|[qQ]u|[jJ]usqu|[lL]orsqu|[pP]uisqu|[qQ]uoiqu|[pP]resqu)’(?=[aeiouyhàâäéèêëîïôöûüœ]|\p{Lu})/u;
const ending = /’(?:s|d|ll|m|ve|re)$/i;

export interface FoundWord {
  readonly word: string;
  readonly at: number;
}

/** Words with a figure in them (47B2, 2e) are left out. */
export function wordsOf(text: string, lang: Lang): readonly FoundWord[] {
  return [...text.replace(notWords, (found) => '_'.repeat(found.length)).matchAll(tied)]
    .filter(([found]) => !/\d/.test(found))
    .map((match) => ({ word: bare(match[0].replace(/'/g, '’').replace(/‑/g, '-'), lang), at: match.index }));
}

/** The parts of a compound: it is known when each of them is. */
export function partsOf(word: string, lang: Lang): readonly string[] {
  return word.split('-').map((part) => bare(part, lang));
}

function bare(word: string, lang: Lang): string {
  return word.replace(lang === 'fr' ? elision : ending, '');
}
