import type { Decided } from '#domain/workshop/room-run.ts';
import { type Counts, share, total } from '#domain/workshop/vote.ts';
import { counted, type Lang } from '#i18n/lookup.ts';
import { letterOf, percent } from './phrases.ts';
import type { RoomWords } from './words.ts';

interface VotedProps {
  readonly decided: Decided | undefined;
  readonly words: RoomWords;
  readonly lang: Lang;
}

/** How the room voted on a decision, in figures: both votes when there were two. */
export function Voted({ decided, words, lang }: VotedProps) {
  const { first, again } = decided ?? {};
  if (first === undefined || total(first) + total(again ?? []) === 0)
    return <p className="sim-small">{words.lapsedVote}</p>;
  const taken = decided?.options.indexOf(decided.key) ?? -1;
  const figures = (counts: Counts) =>
    counts.map((_, option) => (
      <span key={letterOf(option)} data-taken={option === taken || undefined}>
        {letterOf(option)} {percent(share(counts, option), lang)}
      </span>
    ));
  return (
    <dl className="room-voted">
      <div>
        <dt>{again ? words.firstVote : words.roomVoted}</dt>
        <dd>
          {figures(first)} <span>{counted(words.hands, total(first), lang)}</span>
        </dd>
      </div>
      {again && (
        <div>
          <dt>{words.secondVote}</dt>
          <dd>
            {figures(again)} <span>{counted(words.hands, total(again), lang)}</span>
          </dd>
        </div>
      )}
    </dl>
  );
}
