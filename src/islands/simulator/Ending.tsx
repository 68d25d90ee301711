import type { Id } from '#domain/scenario/model.ts';
import { fill } from '#i18n/lookup.ts';
import { useCase } from './case-context.ts';

/** The story has ended: by what happened, never by a grade. */
export function Ending({ id, onDebrief }: { id: Id; onDebrief: () => void }) {
  const { words, ui } = useCase();
  return (
    <div className="sim-ending">
      <h2 id="sim-decide-title" className="sim-decide-title">
        {fill(ui.endingIs, { ending: words.endings[id]?.title ?? id })}
      </h2>
      <p>{words.endings[id]?.text}</p>
      <button type="button" className="button" onClick={onDebrief}>
        {ui.seeDebrief}
      </button>
    </div>
  );
}
