/** The hunspell dictionaries of French and of British English, opened once when a text is checked. */
import NSpell from 'nspell';
import type { Lang } from './model.ts';

export interface Dictionary {
  correct(word: string): boolean;
  suggest(word: string): readonly string[];
}
const files = { fr: () => import('dictionary-fr'), en: () => import('dictionary-en-gb') };

export async function openDictionary(lang: Lang): Promise<Dictionary> {
  const { aff, dic } = (await files[lang]()).default;
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const spell = new NSpell(lang === 'fr' ? lightened(text(aff)) : text(aff), text(dic));
  return {
    correct: (word) => spell.correct(plain(word)),
    suggest: (word) => spell.suggest(plain(word)).map((other) => other.replaceAll("'", '’')),
  };
}

/**
 * French rules without what is done here at less cost. Their prefixes are elisions (l’, d’, qu’), which
 * `spelling-forms.ts` reads: nspell writes every form out, and holds 450,000 of them instead of 3,000,000. Their
 * conversions are `plain`: nspell applies all 42 to each of the thousands of words it tries for a suggestion.
 */
function lightened(rules: string): string {
  return rules.replace(/^(?:PFX|ICONV) .*\n/gm, '');
}

function plain(word: string): string {
  return word.normalize('NFC').replaceAll('’', "'");
}
