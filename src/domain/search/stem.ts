export type Lang = 'fr' | 'en';

const FRENCH =
  /(?:issaient|issent|issons|issez|eraient|erions|erons|eront|erait|erais|erez|erai|eras|era|aient|antes|ante|ants|entes|ente|ions|ion|ant|iez|ees|ent|ons|on|ait|ais|ee|er|ez|es|re|ir|e)$/;
const ENGLISH = /(?:ings|ing|ed|es|ers|er|e)$/;
const SHORTEST = 4;

/**
 * The part of a folded word that its forms share: « supprimé », « supprimez » and « supprimer » give "supprim".
 * Rough on purpose: it finds a word in the list of synonyms and offers the index one more spelling to try.
 */
export function stem(word: string, lang: Lang): string {
  const singular = word.length > SHORTEST ? singularOf(word, lang) : word;
  const cut = singular.replace(lang === 'fr' ? FRENCH : ENGLISH, '');
  const root = cut.length >= SHORTEST ? cut : singular;
  return root.replace(/([lnt])\1$/, '$1');
}

function singularOf(word: string, lang: Lang): string {
  if (lang === 'en') return word.replace(/i(?:es|ed)$/, 'y').replace(/(?<!s)s$/, '');
  return word.replace(/(?<!e)aux$/, 'al').replace(/(?<!s|on)[sx]$/, '');
}
