import { useRef } from 'react';
import { linesOf } from '#domain/document/draft.ts';
import type { List } from '#domain/document/template.ts';
import { fill } from '#i18n/lookup.ts';
import { MoveButtons } from './MoveButtons.tsx';
import { moved, withAt, without } from './ordered.ts';
import type { PartProps } from './PartForm.tsx';

/** Lines to add, remove and put in order. */
export function ListForm({ draft, part, change, words, say }: PartProps<List>) {
  const lines = linesOf(draft, part);
  const box = useRef<HTMLFieldSetElement>(null);
  const focusSoon = (selector: string) =>
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(selector)?.focus());
  const nameOf = (line: string, index: number) =>
    line.trim() || fill(words.lineOf, { label: part.label, index: index + 1 });
  return (
    <fieldset className="doc-group" ref={box}>
      <legend>{part.label}</legend>
      {part.hint && <p className="soft small">{part.hint}</p>}
      <ul className="doc-lines">
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is told by its place alone, and holds no state
          <li key={index}>
            <input
              type="text"
              data-line={index}
              aria-label={fill(words.lineOf, { label: part.label, index: index + 1 })}
              value={line}
              onChange={(event) => change(withAt(lines, index, event.currentTarget.value))}
            />
            <MoveButtons
              what={nameOf(line, index)}
              {...{ index, total: lines.length, words }}
              move={(to) => {
                change(moved(lines, index, to));
                say(fill(words.moved, { what: nameOf(line, index), index: to + 1, total: lines.length }));
                focusSoon(`li:nth-child(${to + 1}) .doc-move button:nth-child(${to > index ? 2 : 1})`);
              }}
              remove={() => {
                change(without(lines, index));
                say(fill(words.removed, { what: nameOf(line, index) }));
                focusSoon('[data-add]');
              }}
            />
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button-quiet"
        data-add
        onClick={() => {
          change([...lines, '']);
          focusSoon(`[data-line="${lines.length}"]`);
        }}
      >
        {words.add}
      </button>
    </fieldset>
  );
}
