import { type ReactNode, useRef } from 'react';
import { fill } from '#i18n/lookup.ts';
import { without } from '../document/ordered.ts';
import type { ReportWords } from './words.ts';

interface RowsProps<T> {
  readonly words: ReportWords;
  readonly rows: readonly T[];
  readonly none: T;
  readonly most: number;
  /** « Fait {number} », how to add one, how to remove that one. */
  readonly named: { readonly legend: string; readonly add: string; readonly remove: string };
  readonly set: (rows: readonly T[]) => void;
  readonly say: (text: string) => void;
  /** What is typed in one row, and what is said of it. */
  readonly fields: (row: T, index: number) => ReactNode;
}

/** Rows to fill in, add and remove, one at least. Focus goes to the row that was added, or to the button that adds one. */
export function Rows<T>({ words, rows, none, most, named, set, say, fields }: RowsProps<T>) {
  const box = useRef<HTMLDivElement>(null);
  const focusSoon = (selector: string) =>
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(selector)?.focus());
  return (
    <div className="report-rows" ref={box}>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own, and hold no state
        <fieldset className="report-row" key={index}>
          <legend>{fill(named.legend, { number: index + 1 })}</legend>
          {fields(row, index)}
          {rows.length > 1 && (
            <button
              type="button"
              className="button-quiet"
              aria-label={fill(named.remove, { number: index + 1 })}
              onClick={() => {
                set(without(rows, index));
                say(words.removed);
                focusSoon('[data-add]');
              }}
            >
              {words.remove}
            </button>
          )}
        </fieldset>
      ))}
      <p>
        <button
          type="button"
          className="button-quiet"
          data-add
          aria-disabled={rows.length >= most}
          onClick={() => {
            if (rows.length >= most) return;
            set([...rows, none]);
            focusSoon(`fieldset:nth-of-type(${rows.length + 1}) textarea`);
          }}
        >
          {named.add}
        </button>
      </p>
    </div>
  );
}
