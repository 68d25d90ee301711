import { useRef, useState } from 'react';
import { type Clause, clausesOf, isField } from '#domain/document/draft.ts';
import { freeKey, type KeptClause } from '#domain/document/filled.ts';
import { blanksOf, pieces } from '#domain/document/sentence.ts';
import type { Clauses } from '#domain/document/template.ts';
import { shownField } from '#domain/document/written.ts';
import { counted, fill } from '#i18n/lookup.ts';
import { MoveButtons } from './MoveButtons.tsx';
import { moved, without } from './ordered.ts';
import type { PartProps } from './PartForm.tsx';

/** Ready sentences: each kept or set aside, its blanks filled in where they stand, reworded, put in order; others added. */
export function ClausesForm(props: PartProps<Clauses>) {
  const { draft, part, change, words, lang, say } = props;
  const clauses = clausesOf(draft, part);
  const kept = (draft.filled[part.id] as readonly KeptClause[] | undefined) ?? clauses.map(asKept);
  const [writing, setWriting] = useState<string>();
  const box = useRef<HTMLFieldSetElement>(null);
  const focusSoon = (selector: string) =>
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(selector)?.focus());
  const put = (key: string, next: Partial<KeptClause>) =>
    change(kept.map((one) => (one.key === key ? { ...one, ...next } : one)));
  return (
    <fieldset className="doc-group" ref={box}>
      <legend>{part.label}</legend>
      {part.hint && <p className="soft small">{part.hint}</p>}
      <p className="soft small">{counted(words.kept, clauses.filter(({ on }) => on).length, lang)}</p>
      <ol className="doc-clauses">
        {clauses.map((clause, index) => {
          const { key, on, text } = clause;
          const what = text.trim() || fill(words.rowOf, { name: part.label, index: index + 1 });
          return (
            <li key={key} data-clause={key} className={on ? undefined : 'doc-aside'}>
              <label className="doc-keep">
                <input
                  type="checkbox"
                  checked={on}
                  aria-label={fill(words.keep, { text: what })}
                  onChange={(event) => put(key, { on: event.currentTarget.checked })}
                />
              </label>
              {writing === key ? (
                <textarea
                  rows={3}
                  aria-label={words.sentence}
                  value={text}
                  onChange={(event) => put(key, reworded(event.currentTarget.value, part, key))}
                />
              ) : (
                <Wording {...props} clause={clause} index={index} onFills={(fills) => put(key, { fills })} />
              )}
              <div className="doc-clause-buttons">
                <button
                  type="button"
                  className="doc-link"
                  aria-label={fill(words.actOn, { act: writing === key ? words.rewordDone : words.reword, what })}
                  onClick={() => {
                    setWriting(writing === key ? undefined : key);
                    focusSoon(`[data-clause="${key}"] ${writing === key ? '.doc-link' : 'textarea'}`);
                  }}
                >
                  {writing === key ? words.rewordDone : words.reword}
                </button>
                {clause.reworded && part.start[Number(key)] && (
                  <button type="button" className="doc-link" onClick={() => put(key, { text: undefined, fills: [] })}>
                    {words.original}
                  </button>
                )}
                <MoveButtons
                  {...{ what, index, total: clauses.length, words }}
                  move={(to) => {
                    change(moved(kept, index, to));
                    say(fill(words.moved, { what, index: to + 1, total: clauses.length }));
                    focusSoon(`[data-clause="${key}"] .doc-move button:nth-child(${to > index ? 2 : 1})`);
                  }}
                  remove={
                    part.start[Number(key)]
                      ? undefined
                      : () => {
                          change(without(kept, index));
                          say(fill(words.removed, { what }));
                          focusSoon('[data-add]');
                        }
                  }
                />
              </div>
            </li>
          );
        })}
      </ol>
      <button
        type="button"
        className="button-quiet"
        data-add
        onClick={() => {
          const key = freeKey(kept.map((one) => one.key));
          change([...kept, { key, on: true, text: '', fills: [] }]);
          setWriting(key);
          focusSoon(`[data-clause="${key}"] textarea`);
        }}
      >
        {words.ownSentence}
      </button>
    </fieldset>
  );
}

/** Nothing that the company's file filled in is kept: it follows that file until somebody writes over it. */
const asKept = ({ key, on }: Clause): KeptClause => ({ key, on, fills: [] });

/** The words of the template are not kept: they follow it, in its language. */
const reworded = (text: string, { start }: Clauses, key: string): Partial<KeptClause> => ({
  text: start[Number(key)]?.text === text ? undefined : text,
});

interface WordingProps extends PartProps<Clauses> {
  readonly clause: Clause;
  readonly index: number;
  onFills(fills: readonly (string | null)[]): void;
}
/** The sentence, with a field where each blank stands. */
function Wording({ draft, part, speech, words, clause, index, onFills }: WordingProps) {
  const { text, fills, key } = clause;
  const written = (draft.filled[part.id] as readonly KeptClause[] | undefined)?.find((one) => one.key === key)?.fills;
  return (
    <p className="doc-wording">
      {pieces(text).map((piece, place) => {
        if (piece.kind === 'words') return piece.text;
        if (piece.kind === 'part') {
          const named = draft.template.parts.find(({ id }) => id === piece.text);
          const said = named && isField(named) ? shownField(draft, named, speech) : '';
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces are told by their place
          return <b key={place}>{said || `[${named?.label ?? piece.text}]`}</b>;
        }
        const value = fills[piece.at] ?? '';
        return (
          <input
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces are told by their place
            key={place}
            type="text"
            className="doc-blank"
            placeholder={piece.text}
            aria-label={fill(words.blankOf, { blank: piece.text, index: index + 1 })}
            size={Math.max(6, Math.min(32, (value || piece.text).length + 1))}
            value={value}
            onChange={(event) =>
              onFills(
                Array.from({ length: blanksOf(text) }, (_, at) =>
                  at === piece.at ? event.currentTarget.value : (written?.[at] ?? null),
                ),
              )
            }
          />
        );
      })}
    </p>
  );
}
