import { type Counts, LETTERS, share } from '#domain/workshop/vote.ts';
import { counted, fill, type Lang } from '#i18n/lookup.ts';
import type { VoteWords } from './words.ts';

/** `A`, of the first option. */
export const letterOf = (option: number): string => LETTERS[option] ?? '';

/** « A et C », "A and C"; « A ou C », "A or C" where one of them is to be taken. */
export function lettersOf(options: readonly number[], lang: Lang, type: 'conjunction' | 'disjunction' = 'conjunction') {
  return new Intl.ListFormat(lang, { type }).format(options.map(letterOf));
}

/** 0.6 is « 60 % » with a no-break space in French, "60%" in English. */
export function percent(part: number, lang: Lang): string {
  const format = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 });
  return format.format(part).replaceAll('\u202f', '\u00a0');
}

/** « 6 mains · 60 % ». */
export function handsAndShare(counts: Counts, option: number, words: VoteWords, lang: Lang): string {
  return `${counted(words.hands, counts[option] ?? 0, lang)} · ${percent(share(counts, option), lang)}`;
}

/** `A +3, B −2`: what the second vote changed; nothing when it changed nothing. */
export function shiftsOf(changes: Counts, words: VoteWords): string {
  const moved = changes.flatMap((by, option) =>
    by === 0 ? [] : [`${letterOf(option)}\u00a0${by > 0 ? '+' : '−'}${Math.abs(by)}`],
  );
  return moved.length === 0 ? words.unshifted : fill(words.shifted, { shifts: moved.join(', ') });
}
