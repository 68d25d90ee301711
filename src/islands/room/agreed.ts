import { type Argument, agreement, argument, type Counts, leaders, share } from '#domain/workshop/vote.ts';
import { fill, type Lang } from '#i18n/lookup.ts';
import { lettersOf, percent } from './phrases.ts';
import type { VoteWords } from './words.ts';

/** How a closed vote falls, in a sentence. */
export function fallsSo(counts: Counts, words: VoteWords, lang: Lang): string {
  switch (agreement(counts)) {
    case 'none':
      return words.noHands;
    case 'split':
      return words.splitSays;
    case 'unified': {
      const first = leaders(counts);
      return fill(words.unifiedOn, {
        letters: lettersOf(first, lang),
        share: percent(share(counts, first[0] ?? 0), lang),
      });
    }
  }
}

/** Who is asked to argue for what; nothing in a room that agrees. */
export function arguedSo(counts: Counts, words: VoteWords, lang: Lang): string | undefined {
  const asked: Argument | undefined = argument(counts);
  if (asked === undefined) return undefined;
  const tie = asked.those.length > 1;
  return fill(tie ? words.argueTie : words.argueOne, {
    those: lettersOf(asked.those, lang),
    defend: lettersOf(asked.defend, lang, 'disjunction'),
  });
}
