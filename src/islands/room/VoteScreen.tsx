import type { ShownVote } from '#domain/workshop/shown-vote.ts';
import type { Lang } from '#i18n/lookup.ts';
import { Fallen } from './Fallen.tsx';
import { letterOf } from './phrases.ts';
import './room.css';
import { Tally } from './Tally.tsx';
import type { VoteWords } from './words.ts';

/** Characters of all options from which they are set smaller, a step each. */
const LONG = [360, 800, 1200] as const;

export interface VoteScreenProps {
  readonly options: readonly string[];
  /** As `shownVote` gives it: without a count while the vote is open. */
  readonly value: ShownVote;
  /** What the room has taken, once it has. */
  readonly chosen?: number;
  readonly words: VoteWords;
  readonly lang: Lang;
}

/** The room's side of a vote: the options, large; then how the hands fall, readable without colours. */
export function VoteScreen({ options, value, chosen, words, lang }: VoteScreenProps) {
  const counted = value.first !== undefined;
  const { length } = options.join('');
  const long = LONG.filter((from) => length >= from).length;
  return (
    <div className="vote-screen" data-counted={counted || undefined} data-long={long}>
      <ol className="vote-options">
        {options.map((option, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an option is its letter.
          <li key={index} data-chosen={chosen === index || undefined}>
            <span className="vote-letter">{letterOf(index)}</span>{' '}
            <div>
              {chosen === index && <p className="vote-taken">{words.chosen}</p>}
              <p className="vote-what">{option}</p>
            </div>
            <Tally option={index} vote={value} words={words} lang={lang} />
          </li>
        ))}
      </ol>
      {counted ? (
        <Fallen vote={value} words={words} lang={lang} />
      ) : (
        <p className="vote-now">{value.phase === 'again' ? words.voteAgainNow : words.voteNow}</p>
      )}
    </div>
  );
}
