import type { Move, Scenario, Scene, Words } from '#domain/scenario/model.ts';
import { print } from '#domain/scenario/print.ts';
import { minuteOf } from '#domain/scenario/time.ts';

/** The minute of a moment of the tiny stories, which all start on a Friday at 16:40. */
export function at(moment: string): number {
  const minute = minuteOf(moment, 6760);
  if (minute === null) throw new Error(`not a moment: ${moment}`);
  return minute;
}

/** A story with nothing in it but a complaint, one scene and one ending; each fixture adds the one thing it shows. */
export function aStory(parts: Partial<Scenario> = {}): Scenario {
  const story: Scenario = {
    id: 'tiny',
    code: 'zt',
    lang: 'fr',
    languages: ['fr'],
    lessons: ['ecrire-une-reponse'],
    minutes: 1,
    starts: at('ven 16:40'),
    closes: at('ven 18:00'),
    gauges: { trust: 50, heat: 50, risk: 50, team: 50 },
    places: { page: { network: 'page', mine: true } },
    people: { nadia: {}, ines: { you: true } },
    opening: [{ by: 'nadia' }],
    facts: {},
    asks: {},
    promises: {},
    events: {},
    scenes: [aScene('debut', { a: aMove() })],
    endings: [{ id: 'fini', rank: 'best' }],
    flags: [],
    overrides: [],
    print: '',
    ...parts,
  };
  return { ...story, print: print(story) };
}

export function aScene(id: string, moves: Record<string, Move>, parts: Partial<Scene> = {}): Scene {
  return { id, opens: at('ven 16:40'), shows: [], moves, ...parts };
}

/** A reply of four minutes that does nothing to anybody. */
export function aMove(parts: Partial<Move> = {}): Move {
  return { kind: 'reply', minutes: 4, does: [], shows: [], rule: { id: 'dire-quand', followed: true }, ...parts };
}

/** Words for every key of a story: each text is its own path, so that a test reads where it comes from. */
export function wordsFor(story: Scenario): Words {
  const texts = (path: string, posts: readonly unknown[]) => posts.map((_, index) => `${path}.${index}`);
  const each = <T, U>(record: Readonly<Record<string, T>>, to: (key: string, value: T) => U) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(key, value)]));
  return {
    lang: story.lang,
    title: 'title',
    summary: 'summary',
    fiction: 'fiction',
    you: 'you',
    people: each(story.people, (key) => ({ name: `${key} name` })),
    places: each(story.places, (key) => ({ name: `${key} name` })),
    opening: texts('opening', story.opening),
    facts: each(story.facts, (key) => `facts.${key}`),
    asks: each(story.asks, (key) => ({ who: `asks.${key}`, closed: `asks.${key}.closed` })),
    promises: each(story.promises, (key) => `promises.${key}`),
    events: each(story.events, (key, event) => ({ shows: texts(`events.${key}`, event.shows) })),
    scenes: Object.fromEntries(
      story.scenes.map((scene) => [
        scene.id,
        {
          ask: `${scene.id}.ask`,
          shows: texts(scene.id, scene.shows),
          moves: each(scene.moves, (key, move) => ({
            say: `${scene.id}.${key}.say`,
            label: `${scene.id}.${key}.label`,
            why: `${scene.id}.${key}.why`,
            shows: texts(`${scene.id}.${key}`, move.shows),
          })),
          ...(scene.write && { write: ['froid'] }),
        },
      ]),
    ),
    endings: Object.fromEntries(
      story.endings.map(({ id }) => [id, { title: `endings.${id}.title`, text: `endings.${id}.text` }]),
    ),
  };
}
