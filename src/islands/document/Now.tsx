import { useState } from 'react';
import { rowsOf } from '#domain/document/draft.ts';
import { phonesIn } from '#domain/document/phone.ts';
import { shownCell } from '#domain/document/written.ts';
import type { Screen } from './screen.ts';

/** One row of a table read alone, as on a phone when the moment has come: its numbers are dialled by a touch. */
export function Now({ draft, speech, words }: Screen) {
  const [chosen, setChosen] = useState('');
  const part = draft.template.parts.find((one) => one.kind === 'table' && one.readAlone);
  if (part?.kind !== 'table') return null;
  const [first, ...others] = part.columns;
  if (!first) return null;
  const rows = rowsOf(draft, part).filter((row) => shownCell(first, row, speech) !== '');
  const row = rows.find(({ key }) => key === chosen);
  return (
    <section className="doc-now no-print" aria-labelledby="doc-now">
      <h2 id="doc-now">{words.nowTitle}</h2>
      <p className="soft small">{words.nowWhy}</p>
      <div className="doc-field">
        <label htmlFor="doc-now-choice">{first.label}</label>
        <select
          id="doc-now-choice"
          value={row ? chosen : ''}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          <option value="">{words.choose}</option>
          {rows.map((one) => (
            <option key={one.key} value={one.key}>
              {shownCell(first, one, speech)}
            </option>
          ))}
        </select>
      </div>
      {row && (
        <dl className="doc-card">
          {others
            .filter((column) => shownCell(column, row, speech) !== '')
            .map((column) => (
              <div key={column.id}>
                <dt>{column.label}</dt>
                <dd>
                  {phonesIn(shownCell(column, row, speech)).map(({ text, dials }) =>
                    dials ? (
                      <a key={text} href={`tel:${dials}`}>
                        {text}
                      </a>
                    ) : (
                      text
                    ),
                  )}
                </dd>
              </div>
            ))}
        </dl>
      )}
    </section>
  );
}
