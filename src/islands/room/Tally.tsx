import type { ShownVote } from '#domain/workshop/shown-vote.ts';
import { type Counts, share } from '#domain/workshop/vote.ts';
import type { Lang } from '#i18n/lookup.ts';
import { handsAndShare } from './phrases.ts';
import type { VoteWords } from './words.ts';

interface TallyProps {
  readonly option: number;
  readonly vote: ShownVote;
  readonly words: VoteWords;
  readonly lang: Lang;
}

/** The hands of one option: a bar and its figures; two of them once there was a second vote, the first one hatched. */
export function Tally({ option, vote: { first, again }, words, lang }: TallyProps) {
  if (first === undefined) return null;
  const votes: readonly (readonly [string | undefined, Counts])[] =
    again === undefined
      ? [[undefined, first]]
      : [
          [words.first, first],
          [words.second, again],
        ];
  return (
    <span className="vote-tally" data-votes={votes.length}>
      {votes.map(([name, counts]) => (
        <span key={name ?? ''} className="vote-bar" data-before={name === words.first || undefined}>
          {name && <span className="vote-when">{name}</span>}{' '}
          <span className="vote-track" aria-hidden="true">
            <span style={{ inlineSize: `${share(counts, option) * 100}%` }} />
          </span>{' '}
          <span className="vote-figures">{handsAndShare(counts, option, words, lang)}</span>{' '}
        </span>
      ))}
    </span>
  );
}
