/** How words are compared, never how they are shown: lower case, no accents, « œ » as "oe". */
export function fold(text: string): string {
  return text.toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae').normalize('NFD').replace(/\p{M}/gu, '');
}

/** The folded words of a text. Apostrophes and hyphens part words: « l’entreprise » is "l" and "entreprise". */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
