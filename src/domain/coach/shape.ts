import type { Lang } from '#domain/scenario/model.ts';
import { isFunctionWord } from '#domain/search/function-words.ts';
import { sentences } from './scope.ts';
import { tokens } from './tokens.ts';

/** What can be counted without understanding anything. */
export interface Shape {
  readonly words: number;
  /** Words of the longest sentence. */
  readonly longest: number;
  readonly exclamations: number;
  readonly emoji: number;
  readonly hashtags: number;
  /** Words written in capitals from end to end, of four letters or more. */
  readonly shouted: number;
  /** Speaks of lawyers, courts or defamation, whatever it says of them. */
  readonly law: boolean;
  /** Reads as a list of words more than as sentences. */
  readonly strung: boolean;
}

/** Words that a person in trouble hears as a threat, even when none is meant. */
const LAW: Readonly<Record<Lang, RegExp>> = {
  fr: /^(?:avocate?s?|juristes?|juridiques?|judiciaires?|tribuna(?:l|ux)|huissiers?|diffam\w*|calomni\w*|poursuites?|penal\w*|prejudice|demeure)$/,
  en: /^(?:lawyers?|solicitors?|barristers?|attorneys?|legal(?:ly)?|courts?|defam\w*|libel\w*|slander\w*|sue|suing|prosecut\w*|damages|litigation)$/,
};
/** Running French and English have at least this share of small words; a list of keywords has fewer. */
const SMALL_WORDS = 0.3;
/** Full words in a row, without one small word between them. */
const RUN = 6;
/** A text shorter than this has no shape to speak of. */
const SHORT = 8;

export function shapeOf(text: string, lang: Lang): Shape {
  const all = tokens(text, lang);
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,:-]*/gu) ?? [];
  const lengths = sentences(all, lang, text).map(({ said }) => new Set(said.map(({ token }) => token.start)).size);
  let run = 0;
  let longestRun = 0;
  let small = 0;
  let told = 0;
  for (const { kind, form } of all) {
    // A new sentence begins a new run.
    if (/^(?:[.!?…]|\.{2,})$/.test(form)) run = 0;
    if (kind === 'sign' || kind === 'emoji') continue;
    told += 1;
    const light = kind === 'word' && isFunctionWord(form, lang);
    if (light) small += 1;
    run = light ? 0 : run + 1;
    longestRun = Math.max(longestRun, run);
  }
  return {
    words: words.length,
    longest: Math.max(0, ...lengths),
    exclamations: (text.match(/!/g) ?? []).length,
    emoji: all.filter(({ kind }) => kind === 'emoji').length,
    hashtags: (text.match(/(?<![\p{L}\p{N}])#\p{L}/gu) ?? []).length,
    shouted: (text.match(/(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu) ?? []).length,
    law: all.some(({ kind, form }) => kind === 'word' && LAW[lang].test(form)),
    strung: told >= SHORT && (small / told < SMALL_WORDS || longestRun >= RUN),
  };
}
