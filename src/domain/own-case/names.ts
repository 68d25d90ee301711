import { isUnnamed } from './blank.ts';
import type { Draft, DraftPost } from './draft.ts';

/**
 * The draft with ids that read: people, places and endings after their names, the folder after the title. Ids that were
 * given before are kept, so that doing it again changes nothing.
 */
export function named(draft: Draft): Draft {
  const taken = new Set([...RESERVED, ...draft.people.map(({ id }) => id), ...draft.places.map(({ id }) => id)]);
  const people = renamed(draft.people, ({ name }) => name, 'people', taken);
  const places = renamed(draft.places, ({ name }) => name, 'places', taken);
  const endings = renamed(
    draft.endings,
    ({ title }) => title,
    'endings',
    new Set(['constructor', ...draft.endings.map(({ id }) => id)]),
  );
  const person = (id: string) => people.get(id) ?? id;
  const place = (id: string) => places.get(id) ?? id;
  const posts = (all: readonly DraftPost[]) =>
    all.map((post) => ({ ...post, by: people.get(post.by) ?? place(post.by), place: place(post.place) }));
  return {
    ...draft,
    file: draft.file || slug(draft.title) || 'notre-cas',
    people: draft.people.map((one) => ({ ...one, id: person(one.id) })),
    places: draft.places.map((one) => ({ ...one, id: place(one.id) })),
    opening: posts(draft.opening),
    promises: draft.promises.map((one) => ({ ...one, to: person(one.to) })),
    events: draft.events.map((event) => ({ ...event, shows: posts(event.shows) })),
    scenes: draft.scenes.map((scene) => ({
      ...scene,
      shows: posts(scene.shows),
      moves: scene.moves.map((move) => ({
        ...{ ...move, place: place(move.place), answers: person(move.answers), shows: posts(move.shows) },
      })),
    })),
    endings: draft.endings.map((ending) => ({ ...ending, id: endings.get(ending.id) ?? ending.id })),
  };
}

/** Lower case without accents, digits and dashes; empty when nothing of the kind is left, or when it would start with a digit. */
export function slug(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+/, '');
  const [first = ''] = plain.match(new RegExp(`^.{0,${LONGEST}}(?=-|$)`)) ?? [plain.slice(0, LONGEST)];
  return first.replace(/-+$/, '');
}

const LONGEST = 32;
/** Keys that a post has beside the one who speaks, and a word that objects answer to. */
const RESERVED = ['reactions', 'place', 'spreads', 'fin', 'constructor'];

function renamed<T extends { readonly id: string }>(
  items: readonly T[],
  nameOf: (item: T) => string,
  list: 'people' | 'places' | 'endings',
  taken: Set<string>,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const item of items) {
    const wanted = slug(nameOf(item));
    if (!isUnnamed(list, item.id) || wanted === '' || isUnnamed(list, wanted)) continue;
    let id = wanted;
    for (let next = 2; taken.has(id); next += 1) id = `${wanted}-${next}`;
    taken.add(id);
    names.set(item.id, id);
  }
  return names;
}
