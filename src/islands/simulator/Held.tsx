import type { Key } from '#domain/scenario/model.ts';
import { fill } from '#i18n/lookup.ts';
import { useCase } from './case-context.ts';
import { duration, moveName, quoted } from './phrases.ts';
import type { Session } from './use-session.ts';

interface HeldProps {
  readonly held: Key;
  /** What the learner wrote, when the move was reached by writing. */
  readonly draft: string;
  readonly session: Session;
}

/** The move is chosen and the world has not answered: the one moment when a mis-click can be taken back. */
export function Held({ held, draft, session }: HeldProps) {
  const { scenario, words, ui, lang } = useCase();
  const scene = session.played.state.scene ?? '';
  const key = held.replace('~', '');
  const move = scenario.scenes.find(({ id }) => id === scene)?.moves[key];
  const told = words.scenes[scene]?.moves[key];
  return (
    <div className="sim-held">
      {/* The focus comes here: a name and a description, so that it is heard and not only seen. */}
      <div
        className="sim-post sim-post-you"
        role="group"
        aria-labelledby="sim-held-title"
        aria-describedby="sim-held-text"
        tabIndex={-1}
        data-sim-focus="held"
      >
        <p id="sim-held-title" className="sim-small">
          {fill(ui.youChoose, { duration: duration(move?.minutes ?? 0, ui) })}
        </p>
        <p id="sim-held-text" className="sim-text">
          {moveName(told, lang)}
        </p>
        {told?.label !== undefined && told.say !== undefined && <p className="sim-text">{quoted(told.say, lang)}</p>}
        {held.startsWith('~') && draft !== '' && <p className="sim-small">{ui.nearestOfYours}</p>}
      </div>
      <p className="sim-buttons">
        <button type="button" className="button" onClick={session.confirm} data-sim-digit="1">
          {told?.say === undefined ? ui.goOn : ui.send}
        </button>
        <button type="button" className="button-quiet" onClick={session.takeBack} data-sim-digit="2">
          {ui.takeBack}
        </button>
      </p>
    </div>
  );
}
