/** A case cut to what the room has read: its graph without what moves do, its words without what is still to come. */
import type { Frame, Id, MoveWords, Scenario, SceneWords, Words } from '../scenario/model.ts';
import type { GroupShown } from './room-shown.ts';

/** Enough to tell a thread: who and where, hours of the scenes gone through, whom one could ask. */
export function shownScenario(story: Scenario, seen: readonly GroupShown[]): Scenario {
  const { evening: _evening, robots: _robots, retired: _retired, ...rest } = story;
  const scenes = reached(seen);
  const asks = asked(seen);
  return {
    ...rest,
    facts: {},
    flags: [],
    overrides: [],
    promises: {},
    events: {},
    endings: [],
    asks: pick(story.asks, asks, ({ minutes }) => ({ minutes, tells: [] })),
    scenes: story.scenes.flatMap(({ id, opens }) => (scenes.has(id) ? [{ id, opens, shows: [], moves: {} }] : [])),
  };
}

export function shownWords(words: Words, seen: readonly GroupShown[]): Words {
  const frames = seen.flatMap((group) => group.frames);
  const scenes = reached(seen);
  const asks = asked(seen);
  const sources = frames.flatMap(({ posts }) => posts.map(({ source }) => source));
  const fired = new Set(sources.flatMap((source) => (source.from === 'event' ? [source.event] : [])));
  const over = seen.filter(({ phase }) => phase === 'ended' || phase === 'debrief');
  return {
    ...words,
    facts: pick(words.facts, new Set(frames.flatMap(({ state }) => state.facts))),
    asks: pick(words.asks, asks),
    promises: pick(words.promises, new Set(frames.flatMap(({ state }) => Object.keys(state.promises)))),
    events: pick(words.events, fired),
    scenes: pick(words.scenes, scenes, (scene, id) => sceneShown(scene, id, seen)),
    endings: pick(words.endings, new Set(over.flatMap((group) => group.frames.at(-1)?.state.end ?? []))),
  };
}

/** Its moves that were played, with what they showed, and those put to the vote, alone. */
function sceneShown({ ask, shows, moves }: SceneWords, id: Id, seen: readonly GroupShown[]): SceneWords {
  const each = Object.entries(moves).flatMap(([key, move]): [string, MoveWords][] => {
    const played = seen.flatMap(({ frames, note }) =>
      frames.flatMap((frame, at) =>
        isPlayed(frame, id, key) ? [{ explained: note && at === frames.length - 1 }] : [],
      ),
    );
    const offered = seen.some(
      ({ scene, options, chosen }) => scene === id && (options.includes(key) || chosen === key),
    );
    if (played.length === 0 && !offered) return [];
    const why = played.some(({ explained }) => explained) ? move.why : '';
    return [[key, { ...move, why, shows: played.length > 0 ? move.shows : [] }]];
  });
  return { ask, shows, moves: Object.fromEntries(each) };
}

const isPlayed = (frame: Frame, scene: Id, key: string) => frame.scene === scene && frame.key === key;

/** Scenes that opened. */
function reached(seen: readonly GroupShown[]): ReadonlySet<Id> {
  const all = seen.flatMap(({ frames }) =>
    frames.flatMap(({ scene, state, posts }) => [
      ...[scene, state.scene].flatMap((id) => id ?? []),
      ...posts.flatMap(({ source }) => ('scene' in source ? [source.scene] : [])),
    ]),
  );
  return new Set(all);
}

/** Checks made, and those that may be made. */
function asked(seen: readonly GroupShown[]): ReadonlySet<string> {
  return new Set(seen.flatMap(({ frames, inside }) => [...frames, ...inside].map(({ key }) => key)));
}

function pick<T>(all: Readonly<Record<string, T>>, ids: ReadonlySet<string>): Record<string, T>;
function pick<T, U>(
  all: Readonly<Record<string, T>>,
  ids: ReadonlySet<string>,
  to: (value: T, id: string) => U,
): Record<string, U>;
function pick<T>(
  all: Readonly<Record<string, T>>,
  ids: ReadonlySet<string>,
  to: (value: T, id: string) => unknown = (value) => value,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(all).flatMap(([id, value]) => (ids.has(id) ? [[id, to(value, id)]] : [])));
}
