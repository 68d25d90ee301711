import type { DeskProps } from './Desk.tsx';

/** For the presenter alone: what the step asks of the room, notes, questions, what may go wrong, and what they type. */
export function Notes({ words, workshop: { session, view, act, stops }, kit, next }: DeskProps & { next: string | undefined }) {
  const step = kit.steps.find(({ id }) => id === stops[view.index]?.step);
  if (!step) return null;
  return (
    <aside className="desk-notes" aria-label={words.notesFor} tabIndex={0}>
      <h3>{step.title}</h3>
      <p>{step.does}</p>
      <p className="desk-next">
        <b>{words.comesNext}</b> {next ?? words.nothingNext}
      </p>
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
      </label>
    </aside>
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
