import type { State } from '#domain/scenario/model.ts';
import { fill } from '#i18n/lookup.ts';
import { useCase } from './case-context.ts';
import { duration, momentFrom } from './phrases.ts';

/** What was promised, until when, and how long that leaves. */
export function Promises({ state }: { state: State }) {
  const { words, ui, lang } = useCase();
  const promises = Object.entries(state.promises);
  if (promises.length === 0) return null;
  return (
    <>
      <h3>{ui.promised}</h3>
      <ul className="sim-promises">
        {promises.map(([id, made]) => (
          <li key={id}>
            {words.promises[id]}{' '}
            {made.state === 'open' ? (
              <>
                <strong>{fill(ui.before, { moment: momentFrom(state.clock, made.by, lang) })}</strong>
                {' · '}
                {fill(ui.inTime, { duration: duration(made.by - state.clock, ui) })}
              </>
            ) : (
              <strong className={`sim-${made.state}`}>{made.state === 'kept' ? ui.kept : ui.broken}</strong>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
