import { NO_TEXTS, readTexts, type Texts } from '#domain/crisis/texts.ts';
import type { Company } from '#domain/document/company.ts';
import { GoBack } from '../document/GoBack.tsx';
import { useDocument } from '../document/use-document.ts';
import type { Room, StatementData } from './room.ts';
import { Statement } from './Statement.tsx';

interface StatementsProps {
  readonly room: Room;
  readonly company: Company | undefined;
  readonly say: (text: string) => void;
}

/** Texts to fill in within minutes: one is chosen, its blanks are filled, both languages are read and copied. */
export function Statements({ room, company, say }: StatementsProps) {
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
          <label key={id} className="chip">
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
  // Emptied, the same text stays on the screen.
  const back = { ...kept, clear: () => kept.change({ ...NO_TEXTS, ...(chosen && { chosen: chosen.id }) }) };
  return (
    <section className="crisis-texts no-print" aria-labelledby="crisis-texts">
      <h2 id="crisis-texts">{words.textsTitle}</h2>
      <p>{words.textsWhy}</p>
      <div className="crisis-picks">
        {chips(data.statements, words.textsPick)}
        {chips(data.endings, words.endingsPick)}
      </div>
      {chosen && (
        <Statement key={chosen.id} {...{ room, texts, company, say }} statement={chosen} change={kept.change} />
      )}
      <p className="crisis-buttons">
        <GoBack kept={back} words={{ ...words, clear: words.clearTexts, cleared: words.clearedTexts }} say={say} />
      </p>
    </section>
  );
}
