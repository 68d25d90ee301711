import { type Mark, type Marks, markOf } from '#domain/workshop/observation.ts';
import { fill } from '#i18n/lookup.ts';
import type { ObserveWords } from './Observe.tsx';

interface BehaviourProps {
  readonly behaviour: { readonly id: string; readonly text: string };
  readonly marks: Marks;
  readonly words: ObserveWords;
  /** Id of what is said once of all notes. */
  readonly noted: string;
  readonly mark: (change: Partial<Mark>) => void;
}

/** One behaviour: two tallies, no occasion, and the words heard. What cannot be pressed stays, so that focus is not lost. */
export function Behaviour({ behaviour: { id, text }, marks, words, noted, mark }: BehaviourProps) {
  const now = markOf(marks, id);
  const tallied = now.seen + now.missed > 0;
  const tallies = [
    ['seen', words.seen, words.addSeen, words.lessSeen],
    ['missed', words.missed, words.addMissed, words.lessMissed],
  ] as const;
  return (
    <div className="observe-one" data-marked={tallied || now.none || now.note.trim() !== '' || undefined}>
      <p className="observe-text">{text}</p>
      <div className="observe-tallies">
        {tallies.map(([which, label, add, less]) => (
          <span className="observe-tally" key={which}>
            <button
              type="button"
              aria-label={fill(add, { behaviour: text, count: now[which] })}
              onClick={() => mark({ [which]: now[which] + 1, none: false })}
            >
              {label} <b>{now[which]}</b>
            </button>
            <button
              type="button"
              aria-label={fill(less, { behaviour: text })}
              aria-disabled={now[which] === 0}
              onClick={() => now[which] > 0 && mark({ [which]: now[which] - 1 })}
            >
              −
            </button>
          </span>
        ))}
        <button
          type="button"
          className="observe-none"
          aria-label={fill(words.noneOf, { behaviour: text })}
          aria-pressed={now.none}
          aria-disabled={tallied}
          onClick={() => !tallied && mark({ none: !now.none })}
        >
          {words.none}
        </button>
      </div>
      <label className="observe-note">
        <span>{words.note}</span>
        <textarea
          rows={1}
          maxLength={2000}
          value={now.note}
          aria-label={fill(words.noteOf, { behaviour: text })}
          aria-describedby={noted}
          onChange={(event) => mark({ note: event.currentTarget.value })}
        />
      </label>
    </div>
  );
}
