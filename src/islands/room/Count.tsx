import { MOST, type VoteAct } from '#domain/workshop/vote.ts';
import { fill } from '#i18n/lookup.ts';
import { letterOf } from './phrases.ts';
import type { VoteWords } from './words.ts';

interface CountProps {
  readonly option: number;
  readonly count: number;
  readonly act: (act: VoteAct) => void;
  readonly words: VoteWords;
}

/** Hands for one option: one more, one less, or the number typed. */
export function Count({ option, count, act, words }: CountProps) {
  const letter = letterOf(option);
  return (
    <span className="vote-count">
      <button
        type="button"
        className="button-quiet"
        aria-label={fill(words.oneLess, { letter })}
        disabled={count === 0}
        onClick={() => act({ do: 'take', option })}
      >
        −
      </button>
      <input
        inputMode="numeric"
        autoComplete="off"
        aria-label={fill(words.handsFor, { letter })}
        value={String(count)}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => act({ do: 'count', option, count: numberIn(event.currentTarget.value) })}
      />
      <button
        type="button"
        className="button-quiet"
        aria-label={fill(words.oneMore, { letter })}
        aria-keyshortcuts={String(option + 1)}
        onClick={() => act({ do: 'add', option })}
      >
        +
      </button>
    </span>
  );
}

/** Digits alone; none is no hand. */
function numberIn(text: string): number {
  return Math.min(Number(text.replace(/\D/g, '').slice(0, 6)), MOST);
}
