import { type ReactNode, useState } from 'react';
import { fill } from '#i18n/lookup.ts';
import { idOf, useForm } from './form-context.ts';
import { Notes } from './Notes.tsx';

interface ItemsProps<T extends { readonly id: string }> {
  /** Path of the list, in the file: `scenes`, `scenes.scene-1.moves`. */
  readonly path: string;
  readonly items: readonly T[];
  readonly title: string;
  /** « Scène », before its number. */
  readonly one: string;
  readonly addText: string;
  /** What tells this one from the others, once it has words. */
  readonly nameOf: (item: T) => string;
  readonly onItems: (items: readonly T[]) => void;
  readonly onAdd?: () => void;
  readonly full?: string;
  readonly onRemove: (item: T) => void;
  readonly onDuplicate?: (item: T) => void;
  readonly children: (item: T, change: (next: T) => void, path: string) => ReactNode;
  readonly level?: 3 | 4 | 5;
}

/** A list to fill in: each thing folds, moves, doubles and goes, and comes back with « undo ». */
export function Items<T extends { readonly id: string }>(props: ItemsProps<T>) {
  const { path, items, title, one, addText, nameOf, onItems, onAdd, full, onRemove, onDuplicate, level = 3 } = props;
  const { words, say } = useForm();
  /** What was there already is folded, so that the list is read first; what is added is open at once. */
  const [seen] = useState(() => new Set(items.length > 1 ? items.map(({ id }) => id) : []));
  const Heading = `h${level}` as const;
  const move = (index: number, by: -1 | 1) => {
    const next = [...items];
    const [item] = next.splice(index, 1);
    if (item) next.splice(index + by, 0, item);
    onItems(next);
  };
  return (
    <div className="own-items" role="group" aria-label={title}>
      <Heading id={idOf(path)} tabIndex={-1}>
        {title}
      </Heading>
      <Notes path={path} />
      {items.map((item, index) => {
        const here = `${path}.${item.id}`;
        const name = nameOf(item).trim();
        const thing = name === '' ? `${one} ${index + 1}` : name;
        const action = (text: string) => fill(words.actionOn, { action: text, thing });
        return (
          <details key={item.id} className="own-item" open={!seen.has(item.id)} id={idOf(here)}>
            <summary>
              <span className="own-item-kind">
                {one} {index + 1}
              </span>
              {name !== '' && <span className="own-item-name">{name}</span>}
              <Count path={here} />
            </summary>
            <div className="own-item-body">
              <Notes path={here} />
              {props.children(item, (next) => onItems(items.map((each) => (each.id === item.id ? next : each))), here)}
              <p className="own-item-acts">
                {index > 0 && (
                  <button type="button" aria-label={action(words.up)} onClick={() => move(index, -1)}>
                    {words.up}
                  </button>
                )}
                {index < items.length - 1 && (
                  <button type="button" aria-label={action(words.down)} onClick={() => move(index, 1)}>
                    {words.down}
                  </button>
                )}
                {onDuplicate && full === undefined && (
                  <button type="button" aria-label={action(words.duplicate)} onClick={() => onDuplicate(item)}>
                    {words.duplicate}
                  </button>
                )}
                <button
                  type="button"
                  aria-label={action(words.remove)}
                  onClick={() => {
                    onRemove(item);
                    say(fill(words.removed, { thing }));
                  }}
                >
                  {words.remove}
                </button>
              </p>
            </div>
          </details>
        );
      })}
      {full === undefined && onAdd ? (
        <p>
          <button type="button" className="button-quiet" onClick={onAdd}>
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
  const { notes } = useForm();
  const count = notes.filter((note) => note.path === path || note.path.startsWith(`${path}.`)).length;
  return count === 0 ? null : <span className="own-count">{count}</span>;
}
