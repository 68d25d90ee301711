/** Every word of the interface, by language, with its typography applied. Read at build time only. */
import { en } from './en.ts';
import { fr } from './fr.ts';
import { fixDeep } from './french.ts';
import type { Lang } from './lookup.ts';

export type Words = typeof fr;
const words: Readonly<Record<Lang, Words>> = { fr: fixDeep(fr, 'fr'), en: fixDeep(en as Words, 'en') };

export function wordsIn(lang: Lang): Words {
  return words[lang];
}
