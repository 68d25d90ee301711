import type { Condition, Draft, DraftList, DraftPost } from './draft.ts';

/** The draft without one thing of a list, and without what named it elsewhere. */
export function without(draft: Draft, list: DraftList, id: string): Draft {
  const rest = { ...draft, [list]: (draft[list] as readonly { readonly id: string }[]).filter((one) => one.id !== id) };
  switch (list) {
    case 'people':
    case 'places':
      return withoutVoice(rest, id);
    case 'scenes':
      return eachMove(
        { ...rest, events: rest.events.map((event) => ({ ...event, to: event.to === id ? '' : event.to })) },
        (move) => ({ ...move, to: move.to === id ? '' : move.to }),
        (scene) => ({ ...scene, lapses: scene.lapses === id ? '' : scene.lapses }),
      );
    case 'facts':
      return withoutAtoms(
        { ...rest, asks: rest.asks.map((ask) => ({ ...ask, tells: ask.tells.filter((fact) => fact !== id) })) },
        [`knows ${id}`],
      );
    case 'promises':
      return withoutAtoms(
        eachMove(rest, (move) => ({
          ...move,
          promises: move.promises.filter((one) => one !== id),
          keeps: move.keeps.filter((one) => one !== id),
        })),
        ['kept', 'broken', 'promised'].map((word) => `${word} ${id}`),
      );
    default:
      return rest;
  }
}

function withoutVoice(draft: Draft, id: string): Draft {
  const other = (name: string) => (name === id ? '' : name);
  const posts = (all: readonly DraftPost[]) =>
    all.map((post) => ({ ...post, by: other(post.by), place: other(post.place) }));
  return eachMove(
    {
      ...{ ...draft, opening: posts(draft.opening) },
      promises: draft.promises.map((one) => ({ ...one, to: other(one.to) })),
      events: draft.events.map((event) => ({ ...event, shows: posts(event.shows) })),
    },
    (move) => ({ ...move, place: other(move.place), answers: other(move.answers), shows: posts(move.shows) }),
    (scene) => ({ ...scene, shows: posts(scene.shows) }),
  );
}

function withoutAtoms(draft: Draft, atoms: readonly string[]): Draft {
  const kept = (all: readonly string[]) => all.filter((atom) => !atoms.includes(atom.replace(/^not /, '')));
  const when = (condition: Condition) => ({ all: kept(condition.all), any: kept(condition.any) });
  return eachMove(
    {
      ...draft,
      events: draft.events.map((event) => ({ ...event, when: when(event.when) })),
      endings: draft.endings.map((ending) => ({ ...ending, when: when(ending.when) })),
    },
    (move) => ({ ...move, when: when(move.when) }),
  );
}

type Scene = Draft['scenes'][number];
type Move = Scene['moves'][number];

function eachMove(draft: Draft, change: (move: Move) => Move, inScene = (scene: Scene) => scene): Draft {
  return { ...draft, scenes: draft.scenes.map((scene) => ({ ...inScene(scene), moves: scene.moves.map(change) })) };
}
