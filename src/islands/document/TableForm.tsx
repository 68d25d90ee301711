import { useRef, useState } from 'react';
import { rowsOf, wordsColumn } from '#domain/document/draft.ts';
import { freeKey } from '#domain/document/filled.ts';
import type { Row, Table } from '#domain/document/template.ts';
import { shownCell } from '#domain/document/written.ts';
import { fold } from '#domain/search/words.ts';
import { counted, fill } from '#i18n/lookup.ts';
import { Control } from './Control.tsx';
import { MoveButtons } from './MoveButtons.tsx';
import { insertedAt, moved, withAt, without } from './ordered.ts';
import type { PartProps } from './PartForm.tsx';
import type { Screen } from './screen.ts';

/** A longer table can be narrowed to the rows that hold a word. */
const LONG = 8;

/** Rows that fold, one open at a time when it is being filled in. */
export function TableForm(props: PartProps<Table>) {
  const { draft, part, change, words, lang, say } = props;
  const rows = rowsOf(draft, part);
  const [sought, setSought] = useState('');
  const [opened, setOpened] = useState<string>();
  const box = useRef<HTMLFieldSetElement>(null);
  const focusSoon = (selector: string) =>
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(selector)?.focus());
  const found = rows.filter((row) => holds(row, sought, props));
  const insert = (at: number, row: Row, act: string) => {
    const key = freeKey(rows.map((one) => one.key ?? ''));
    change(insertedAt(rows, at, { ...row, key }));
    setSought('');
    setOpened(key);
    say(fill(act, { what: rowName(row, at, props) }));
    focusSoon(`[data-row="${key}"] summary`);
  };
  return (
    <fieldset className="doc-group" ref={box}>
      <legend>{part.label}</legend>
      {part.hint && <p className="soft small">{part.hint}</p>}
      {part.models && <Models {...props} onRows={change} />}
      {rows.length > LONG && (
        <p className="doc-filter">
          <label htmlFor={`doc-${part.id}-filter`}>{words.filter}</label>
          <input
            id={`doc-${part.id}-filter`}
            type="search"
            value={sought}
            onChange={(event) => setSought(event.currentTarget.value)}
          />
          {sought !== '' && (
            <span role="status" className="soft small">
              {fill(counted(words.filtered, found.length, lang), { total: rows.length })}
            </span>
          )}
        </p>
      )}
      {rows.length === 0 && <p className="soft">{words.noRow}</p>}
      <ul className="doc-rows">
        {found.map((row) => {
          const index = rows.indexOf(row);
          const what = rowName(row, index, props);
          return (
            <li key={row.key} data-row={row.key}>
              <details
                open={opened === row.key}
                onToggle={(event) => {
                  const { open } = event.currentTarget;
                  setOpened((now) => (open ? row.key : now === row.key ? undefined : now));
                }}
              >
                <summary>{what}</summary>
                {opened === row.key && (
                  <Cells {...props} row={row} onRow={(next) => change(withAt(rows, index, next))} />
                )}
              </details>
              <MoveButtons
                {...{ what, index, total: rows.length, words }}
                move={(to) => {
                  change(moved(rows, index, to));
                  say(fill(words.moved, { what, index: to + 1, total: rows.length }));
                  focusSoon(`[data-row="${row.key}"] .doc-move button:nth-child(${to > index ? 2 : 1})`);
                }}
                duplicate={() => insert(index + 1, row, words.added)}
                remove={() => {
                  change(without(rows, index));
                  say(fill(words.removed, { what }));
                  focusSoon('[data-add]');
                }}
              />
            </li>
          );
        })}
      </ul>
      <button type="button" className="button-quiet" data-add onClick={() => insert(rows.length, {}, words.added)}>
        {fill(words.addRow, { name: part.row })}
      </button>
    </fieldset>
  );
}

function Cells({ part, row, onRow, words }: PartProps<Table> & { row: Row; onRow(row: Row): void }) {
  return (
    <div className="doc-cells">
      {part.columns.map(({ id, label, kind, options }) => (
        <div key={id} className={`doc-field doc-field-${kind}`}>
          <label htmlFor={`doc-${part.id}-${id}`}>{label}</label>
          <Control
            id={`doc-${part.id}-${id}`}
            {...{ kind, options, words }}
            value={row[id] ?? ''}
            onValue={(value) => onRow({ ...row, [id]: value })}
          />
        </div>
      ))}
    </div>
  );
}

/** Rows to start from: choosing a model replaces what is there, which « Annuler » brings back. */
function Models({ part, words, say, onRows }: PartProps<Table> & { onRows(rows: readonly Row[]): void }) {
  const id = `doc-${part.id}-model`;
  return (
    <div className="doc-field">
      <label htmlFor={id}>{words.model}</label>
      <select
        id={id}
        value=""
        onChange={(event) => {
          const chosen = part.models?.[Number(event.currentTarget.value)];
          if (!chosen || event.currentTarget.value === '') return;
          onRows(chosen.rows.map((row, index) => ({ ...row, key: String(index) })));
          say(fill(words.modelTaken, { name: chosen.label }));
        }}
      >
        <option value="">{words.choose}</option>
        {part.models?.map(({ label }, index) => (
          <option key={label} value={index}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A row by its words, after its day or its kind where it begins with one. */
function rowName(row: Row, index: number, { part, speech, words }: Screen & { readonly part: Table }): string {
  const columns = new Set([part.columns[0], wordsColumn(part)]);
  const said = [...columns]
    .map((column) => column && shownCell(column, row, speech))
    .filter(Boolean)
    .join(' · ');
  return said || `${fill(words.rowOf, { name: part.row, index: index + 1 })} (${words.emptyRow})`;
}

function holds(row: Row, sought: string, { part, speech }: Screen & { readonly part: Table }): boolean {
  const all = fold(part.columns.map((column) => shownCell(column, row, speech)).join(' '));
  return fold(sought)
    .split(/\s+/)
    .every((word) => all.includes(word));
}
