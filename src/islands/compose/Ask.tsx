import { useState } from 'react';
import { type Draft, LENGTHS, LONGEST, SHORTEST } from '#domain/workshop/draft.ts';
import { fill } from '#i18n/lookup.ts';
import type { Speech, Topics } from './parts.ts';

interface AskProps {
  readonly draft: Draft;
  readonly speech: Speech;
  readonly topics: readonly Topics[];
  change(draft: Draft): void;
  propose(): void;
}

/** What one has and what one wants: time, lessons, people, a screen or none. */
export function Ask({ draft, speech, topics, change, propose }: AskProps) {
  const { words } = speech;
  const [other, setOther] = useState(!(LENGTHS as readonly number[]).includes(draft.total));
  const toggle = (id: string) =>
    change({
      ...draft,
      lessons: draft.lessons.includes(id) ? draft.lessons.filter((one) => one !== id) : [...draft.lessons, id],
    });
  return (
    <section className="compose-ask no-print" aria-labelledby="ask">
      <h2 id="ask">{words.askTitle}</h2>
      <fieldset className="compose-choices">
        <legend>{words.time}</legend>
        {LENGTHS.map((minutes) => (
          <label key={minutes}>
            <input
              type="radio"
              name="total"
              checked={!other && draft.total === minutes}
              onChange={() => {
                setOther(false);
                change({ ...draft, total: minutes });
              }}
            />
            <span>{speech.length(minutes)}</span>
          </label>
        ))}
        <label>
          <input type="radio" name="total" checked={other} onChange={() => setOther(true)} />
          <span>{words.otherTime}</span>
        </label>
        {other && (
          <Whole
            label={fill(words.otherMinutes, { from: SHORTEST, to: LONGEST })}
            value={draft.total}
            from={SHORTEST}
            to={LONGEST}
            change={(total) => change({ ...draft, total })}
          />
        )}
      </fieldset>
      <fieldset className="compose-topics">
        <legend>{words.topics}</legend>
        <p className="soft small">{words.topicsWhy}</p>
        {topics.map(({ title, lessons }) => (
          <div key={title}>
            <p className="compose-module">{title}</p>
            {lessons.map((lesson) => (
              <label key={lesson.id}>
                <input type="checkbox" checked={draft.lessons.includes(lesson.id)} onChange={() => toggle(lesson.id)} />
                <span>{lesson.title}</span>
              </label>
            ))}
          </div>
        ))}
      </fieldset>
      <div className="compose-row">
        <Whole
          label={words.people}
          value={draft.people}
          from={1}
          to={200}
          change={(people) => change({ ...draft, people })}
        />
        <fieldset className="compose-choices">
          <legend>{words.means}</legend>
          {[false, true].map((paper) => (
            <label key={String(paper)}>
              <input
                type="radio"
                name="paper"
                checked={draft.paper === paper}
                onChange={() => change({ ...draft, paper })}
              />
              <span>{paper ? words.paper : words.screen}</span>
            </label>
          ))}
        </fieldset>
      </div>
      {draft.people > 16 && <p className="notice">{words.tooMany}</p>}
      <p className="compose-actions">
        <button type="button" className="button" onClick={propose}>
          {draft.steps.length > 0 ? words.proposeAgain : words.propose}
        </button>
        {draft.steps.length > 0 && <span className="soft small">{words.replaces}</span>}
      </p>
    </section>
  );
}

interface WholeProps {
  readonly label: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  change(value: number): void;
}
/** A whole number: what is typed counts once it is possible, and an impossible one goes back when the field is left. */
function Whole({ label, value, from, to, change }: WholeProps) {
  const [typed, setTyped] = useState<string>();
  return (
    <label className="compose-number">
      <span>{label}</span>
      <input
        type="number"
        inputMode="numeric"
        min={from}
        max={to}
        step={1}
        value={typed ?? value}
        onChange={(event) => {
          const number = Number(event.currentTarget.value);
          const possible = Number.isInteger(number) && number >= from && number <= to;
          setTyped(event.currentTarget.value);
          if (possible) change(number);
        }}
        onBlur={() => setTyped(undefined)}
      />
    </label>
  );
}
