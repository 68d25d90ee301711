import type { ShownVote } from '#domain/workshop/shown-vote.ts';
import { shift } from '#domain/workshop/vote.ts';
import type { Lang } from '#i18n/lookup.ts';
import { arguedSo, fallsSo } from './agreed.ts';
import { shiftsOf } from './phrases.ts';
import type { VoteWords } from './words.ts';

/** How a closed vote falls: agreed or split, what is argued next, what the second vote changed. Nothing while it is open. */
export function Fallen({ vote, words, lang }: { vote: ShownVote; words: VoteWords; lang: Lang }) {
  const { phase, first, again } = vote;
  if (first === undefined) return null;
  const argued = phase === 'argue' ? arguedSo(first, words, lang) : undefined;
  return (
    <div className="vote-fallen">
      <p>
        <strong>{fallsSo(again ?? first, words, lang)}</strong> {again && shiftsOf(shift(first, again).options, words)}
      </p>
      {argued && (
        <p className="vote-argue">
          {argued} {words.argueThen}
        </p>
      )}
    </div>
  );
}
