import { type ReactNode, useState } from 'react';
import { counted, fill } from '#i18n/lookup.ts';
import { MoveButtons } from '../../document/MoveButtons.tsx';
import { moved } from '../../document/ordered.ts';
import { idOf, useForm } from '../form-context.ts';
import { Notes } from './Notes.tsx';
import { useFocusSoon } from './use-focus-soon.ts';
import './lists.css';

interface ItemsProps<T extends { readonly id: string }> {
  /** Path of the list, in the file: `scenes`, `scenes.scene-1.moves`. */
  readonly path: string;
  readonly items: readonly T[];
  readonly title: string;
  /** Level of the title on the page; without it the title of the step is enough. */
  readonly level?: 3 | 4;
  /** « Scène », before its number. */
  readonly one: string;
  readonly addText: string;
  /** What tells this one from the others, once it has words. */
  readonly nameOf: (item: T) => string;
  readonly onItems: (items: readonly T[]) => void;
  readonly onAdd: () => void;
  /** Why nothing can be added. */
  readonly full?: string;
  readonly onRemove: (item: T) => void;
  readonly onDuplicate?: ((item: T) => void) | undefined;
  readonly children: (item: T, change: (next: T) => void, path: string) => ReactNode;
}

/** A list to fill in: each thing folds, moves, doubles and goes, and comes back with « undo ». */
export function Items<T extends { readonly id: string }>(props: ItemsProps<T>) {
  const { path, items, title, level, one, addText, nameOf, onItems, onAdd, full, onRemove, onDuplicate } = props;
  const { words, say } = useForm();
  const [box, focusSoon] = useFocusSoon<HTMLDivElement>();
  /** What was there already is folded, so that the list is read first; what is added is open at once. */
  const [seen] = useState(() => new Set(items.length > 1 ? items.map(({ id }) => id) : []));
  const Heading = `h${level ?? 3}` as const;
  const pathOf = (item: T) => `${path}.${item.id}`;
  return (
    <div ref={box} className="own-items" role="group" aria-label={title} id={idOf(path)} tabIndex={-1}>
      {level !== undefined && <Heading>{title}</Heading>}
      <Notes path={path} />
      {items.map((item, index) => {
        const name = nameOf(item).trim();
        const thing = name === '' ? `${one} ${index + 1}` : name;
        return (
          <details key={item.id} className="own-item" open={!seen.has(item.id)} id={idOf(pathOf(item))}>
            <summary>
              <span className="own-item-kind">
                {one} {index + 1}
              </span>
              {name !== '' && <span className="own-item-name">{name}</span>}
              <Count path={pathOf(item)} />
            </summary>
            <div className="own-item-body">
              <Notes path={pathOf(item)} />
              {props.children(
                item,
                (next) => onItems(items.map((each) => (each.id === item.id ? next : each))),
                pathOf(item),
              )}
              <MoveButtons
                written
                what={thing}
                {...{ index, total: items.length, words }}
                move={(to) => {
                  onItems(moved(items, index, to));
                  say(fill(words.moved, { what: thing, index: to + 1, total: items.length }));
                  const button = `.own-item-body > .doc-move > button:nth-child(${to > index ? 2 : 1})`;
                  focusSoon(({ ownerDocument: page }) =>
                    page.getElementById(idOf(pathOf(item)))?.querySelector<HTMLElement>(`:scope > ${button}`),
                  );
                }}
                duplicate={onDuplicate && full === undefined ? () => onDuplicate(item) : undefined}
                remove={() => {
                  onRemove(item);
                  say(fill(words.removed, { what: thing }));
                  focusSoon((list) => list.querySelector<HTMLElement>(':scope > p > [data-add]') ?? list);
                }}
              />
            </div>
          </details>
        );
      })}
      {full === undefined ? (
        <p>
          <button
            type="button"
            className="button-quiet"
            data-add
            onClick={() => {
              onAdd();
              focusSoon((list) =>
                list.querySelector<HTMLElement>(
                  ':scope > .own-item:last-of-type > .own-item-body :is(input, select, textarea)',
                ),
              );
            }}
          >
            {addText}
          </button>
        </p>
      ) : (
        <p className="own-help">{full}</p>
      )}
    </div>
  );
}

/** How many remarks are inside, for whoever has folded it. */
function Count({ path }: { path: string }) {
  const { notes, words, lang } = useForm();
  const count = notes.filter((note) => note.path === path || note.path.startsWith(`${path}.`)).length;
  return count === 0 ? null : <NoteCount count={count} said={counted(words.remarks, count, lang)} />;
}

/** A number for the eye, a sentence for the ear. */
export function NoteCount({ count, said }: { count: number; said: string }) {
  return (
    <span className="own-count">
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">, {said}</span>
    </span>
  );
}
