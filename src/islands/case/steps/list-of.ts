import { newId } from '#domain/own-case/blank.ts';
import type { Draft, DraftList } from '#domain/own-case/draft.ts';
import { without } from '#domain/own-case/without.ts';
import type { Form } from '../form-context.ts';

type Item<L extends DraftList> = Draft[L][number];

/** What every list of the draft needs. */
export function listOf<L extends DraftList>({ draft, change }: Form, list: L, blank: (id: string) => Item<L>) {
  const items = draft[list] as readonly Item<L>[];
  const set = (next: readonly Item<L>[]) => change({ ...draft, [list]: next });
  return {
    path: list,
    items,
    onItems: set,
    onAdd: () => set([...items, blank(newId(draft, list))]),
    onRemove: (item: Item<L>) => change(without(draft, list, item.id)),
    onDuplicate: (item: Item<L>) => {
      const copy = { ...item, id: newId(draft, list) };
      const at = items.findIndex(({ id }) => id === item.id) + 1;
      set([...items.slice(0, at), copy, ...items.slice(at)]);
    },
  };
}
