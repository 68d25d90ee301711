import type { DeskProps } from './Desk.tsx';
import { titleAt } from './titles.ts';

/** For the presenter alone: what comes next, what the step asks of the room, notes, questions, what may go wrong. */
export function Notes({ words, workshop: { session, view, act, stops }, material, kit }: DeskProps) {
  const step = kit.steps.find(({ id }) => id === stops[view.index]?.step);
  const next = stops[view.index + 1];
  if (!step) return null;
  return (
    <section className="desk-notes" aria-label={words.notesFor} tabIndex={0}>
      <p className="desk-next">
        <b>{words.comesNext}</b> {next ? titleAt(next, material, words) : words.nothingNext}
      </p>
      <h3>{step.title}</h3>
      <p>{step.does}</p>
      <Lines title={words.notes} lines={step.notes} />
      <Lines title={words.questions} lines={step.questions} />
      {step.risks.length > 0 && (
        <>
          <h4>{words.risks}</h4>
          <dl>
            {step.risks.map((risk) => (
              <div key={risk.when}>
                <dt>{risk.when}</dt>
                <dd>{risk.then}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <label className="desk-typed">
        <b>{words.yourNotes}</b>
        <textarea
          rows={3}
          value={session.notes[step.id] ?? ''}
          onInput={(event) => act({ do: 'note', step: step.id, text: event.currentTarget.value })}
          onChange={() => undefined}
        />
        <span className="soft small">{words.yourNotesHint}</span>
      </label>
    </section>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
