import { type Mark, type Marks, markOf } from '#domain/workshop/observation.ts';
import { fill, type Lang } from '#i18n/lookup.ts';
import type { ObserveWords } from './Observe.tsx';

interface BehaviourProps {
  readonly behaviour: { readonly id: string; readonly text: string };
  readonly marks: Marks;
  readonly words: ObserveWords;
  readonly lang: Lang;
  readonly mark: (change: Partial<Mark>) => void;
}

/** One behaviour: two tallies, no occasion, and the words heard. */
export function Behaviour({ behaviour: { id, text }, marks, words, mark }: BehaviourProps) {
  const now = markOf(marks, id);
  const tallies = [
    ['seen', words.seen, words.addSeen, words.lessSeen],
    ['missed', words.missed, words.addMissed, words.lessMissed],
  ] as const;
  return (
    <div className="observe-one" data-marked={now.seen + now.missed > 0 || undefined}>
      <p id={`observe-b-${id}`} className="observe-text">
        {text}
      </p>
      <div className="observe-tallies">
        {tallies.map(([which, label, add, less]) => (
          <span className="observe-tally" key={which}>
            <button
              type="button"
              aria-label={`${fill(add, { behaviour: text })} (${now[which]})`}
              onClick={() => mark({ [which]: now[which] + 1, none: false })}
            >
              {label} <b>{now[which]}</b>
            </button>
            {now[which] > 0 && (
              <button
                type="button"
                aria-label={fill(less, { behaviour: text })}
                onClick={() => mark({ [which]: now[which] - 1 })}
              >
                −
              </button>
            )}
          </span>
        ))}
        <button
          type="button"
          className="observe-none"
          aria-label={fill(words.noneOf, { behaviour: text })}
          aria-pressed={now.none}
          onClick={() => mark(now.none ? { none: false } : { none: true, seen: 0, missed: 0 })}
        >
          {words.none}
        </button>
      </div>
      <label className="observe-note">
        <span>{words.note}</span>
        <textarea
          rows={2}
          maxLength={2000}
          value={now.note}
          aria-label={fill(words.noteOf, { behaviour: text })}
          aria-describedby={`observe-n-${id}`}
          onChange={(event) => mark({ note: event.currentTarget.value })}
        />
        <small id={`observe-n-${id}`}>{words.noNames}</small>
      </label>
    </div>
  );
}
