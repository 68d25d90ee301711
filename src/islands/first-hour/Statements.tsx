import { NO_TEXTS, readTexts, type Texts } from '#domain/crisis/texts.ts';
import { useDocument } from '../document/use-document.ts';
import type { Room, StatementData } from './room.ts';
import { Statement } from './Statement.tsx';

/** Texts to fill in within minutes: one is chosen, its blanks are filled, both languages are read and copied. */
export function Statements(room: Room) {
  const { words, data } = room;
  const kept = useDocument<Texts>('document', 'messages-de-crise', readTexts, NO_TEXTS);
  const texts = kept.value;
  const all = [...data.statements, ...data.endings];
  const chosen = all.find(({ id }) => id === texts.chosen) ?? all[0];
  const chips = (statements: readonly StatementData[], legend: string) => (
    <fieldset>
      <legend>{legend}</legend>
      <div className="crisis-chips">
        {statements.map(({ id, name }) => (
          <label key={id} className="crisis-chip">
            <input
              type="radio"
              name="crisis-statement"
              checked={id === chosen?.id}
              onChange={() => kept.change({ ...texts, chosen: id })}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
  return (
    <section className="crisis-texts no-print" aria-labelledby="crisis-texts">
      <h2 id="crisis-texts">{words.textsTitle}</h2>
      <p>{words.textsWhy}</p>
      <div className="crisis-picks">
        {chips(data.statements, words.textsPick)}
        {chips(data.endings, words.endingsPick)}
      </div>
      {chosen && <Statement key={chosen.id} room={room} statement={chosen} texts={texts} change={kept.change} />}
      <p className="crisis-buttons">
        {kept.undo && (
          <button type="button" className="button-quiet" onClick={kept.undo}>
            {words.undo}
          </button>
        )}
        {kept.filled && (
          <button
            type="button"
            className="button-quiet"
            onClick={() => kept.change(texts.chosen === undefined ? NO_TEXTS : { ...NO_TEXTS, chosen: texts.chosen })}
          >
            {words.clearTexts}
          </button>
        )}
      </p>
    </section>
  );
}
