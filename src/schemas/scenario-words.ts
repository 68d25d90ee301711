import { z } from 'zod';
import type { Lang, Post, Scenario, Scene, Words } from '#domain/scenario/model.ts';
import { type Issue, issuesOf, toAuthor } from './author-messages.ts';
import { of } from './fields.ts';

/**
 * The file of a translation: the keys of the scenario, words only, posts in their order (`- nadia: "…"` as in the
 * source, or the sentence alone). It cannot change the graph: a key that the scenario does not have is a fault here. What
 * is not translated yet is left empty, for the linter to report.
 */

const text = z.string().trim().optional();
const furnished = z.record(z.string(), z.union([z.string().trim(), z.number(), z.boolean()]));
const posts = z.array(z.union([z.string().trim(), furnished])).default([]);
const some = <T extends z.ZodType>(value: T) => z.record(z.string(), value).default({});

export const scenarioWordsFile = z.strictObject({
  of,
  lang: z.enum(['fr', 'en']).optional(),
  title: text,
  summary: text,
  fiction: text,
  you: text,
  hours: text,
  people: some(z.strictObject({ name: text, who: text })),
  places: some(z.strictObject({ name: text })),
  opening: posts,
  facts: some(z.strictObject({ text })),
  asks: some(z.strictObject({ who: text, closed: text })),
  promises: some(z.strictObject({ text })),
  events: some(z.strictObject({ shows: posts })),
  scenes: some(
    z.strictObject({
      of,
      ask: text,
      shows: posts,
      moves: some(z.strictObject({ say: text, label: text, why: text, shows: posts })),
      write: z.strictObject({ words: z.array(z.string().trim()) }).optional(),
    }),
  ),
  endings: some(z.strictObject({ title: text, text })),
});
type WordsFile = z.infer<typeof scenarioWordsFile>;
type SceneFile = WordsFile['scenes'][string];
type Posts = WordsFile['opening'];

/** `lang` is for files that do not say theirs. */
export function readWords(raw: unknown, story: Scenario, lang: Lang = 'en'): { words: Words } | { issues: Issue[] } {
  const read = scenarioWordsFile.safeParse(raw, { error: toAuthor });
  if (!read.success) return { issues: issuesOf(read.error) };
  const issues = strangers(read.data, story);
  return issues.length > 0 ? { issues } : { words: wordsOf(read.data, story, lang) };
}

function wordsOf(file: WordsFile, story: Scenario, lang: Lang): Words {
  return {
    lang: file.lang ?? lang,
    title: file.title ?? '',
    summary: file.summary ?? '',
    fiction: file.fiction ?? '',
    you: file.you ?? '',
    ...(file.hours !== undefined && { hours: file.hours }),
    people: each(story.people, (id) => ({ ...file.people[id], name: file.people[id]?.name ?? '' })),
    places: each(story.places, (id) => ({ name: file.places[id]?.name ?? '' })),
    opening: spoken(story.opening, file.opening),
    facts: each(story.facts, (id) => file.facts[id]?.text ?? ''),
    asks: each(story.asks, (key) => ({ ...file.asks[key], who: file.asks[key]?.who ?? '' })),
    promises: each(story.promises, (id) => file.promises[id]?.text ?? ''),
    events: each(story.events, (id, event) => ({ shows: spoken(event.shows, file.events[id]?.shows) })),
    scenes: Object.fromEntries(story.scenes.map((scene) => [scene.id, sceneWords(scene, file.scenes[scene.id])])),
    endings: Object.fromEntries(
      story.endings.map(({ id }) => [id, { title: file.endings[id]?.title ?? '', text: file.endings[id]?.text ?? '' }]),
    ),
  };
}

function sceneWords(scene: Scene, file: SceneFile | undefined): Words['scenes'][string] {
  return {
    ask: file?.ask ?? '',
    shows: spoken(scene.shows, file?.shows),
    moves: each(scene.moves, (key, move) => {
      const { say, label, why = '', shows } = file?.moves[key] ?? {};
      return {
        ...(say !== undefined && { say }),
        ...(label !== undefined && { label }),
        why,
        shows: spoken(move.shows, shows),
      };
    }),
    ...(scene.write && { write: file?.write?.words ?? [] }),
  };
}

/** One sentence for each post of the graph; a missing one is empty. */
function spoken(graph: readonly Post[], written: Posts = []): string[] {
  return graph.map((post, index) => {
    const found = written[index] ?? '';
    return typeof found === 'string' ? found : String(found[post.by] ?? '');
  });
}

/** Keys that the scenario does not have, and posts beyond its own. */
function strangers(file: WordsFile, story: Scenario): Issue[] {
  const issues: Issue[] = [];
  const strange = (path: (string | number)[]) =>
    issues.push({
      path,
      message:
        'Cela n’existe pas dans le scénario : une traduction reprend ses clés et ses messages, dans leur ordre. / The scenario has no such thing: a translation has its keys and its posts, in their order.',
    });
  const keys = (path: string[], written: object, known: object) => {
    for (const key of Object.keys(written)) if (!Object.hasOwn(known, key)) strange([...path, key]);
  };
  const heard = (path: string[], written: Posts, known: readonly Post[]) =>
    written.forEach((post, index) => {
      const by = known[index]?.by;
      if (by === undefined || (typeof post === 'object' && !Object.hasOwn(post, by))) strange([...path, index]);
    });

  for (const part of ['people', 'places', 'facts', 'asks', 'promises', 'events'] as const) {
    keys([part], file[part], story[part]);
  }
  keys(['endings'], file.endings, Object.fromEntries(story.endings.map((ending) => [ending.id, ending])));
  keys(['scenes'], file.scenes, Object.fromEntries(story.scenes.map((scene) => [scene.id, scene])));
  heard(['opening'], file.opening, story.opening);
  for (const [id, event] of Object.entries(file.events)) {
    const known = story.events[id]?.shows;
    if (known !== undefined) heard(['events', id, 'shows'], event.shows, known);
  }
  for (const scene of story.scenes) {
    const written = file.scenes[scene.id];
    if (written === undefined) continue;
    heard(['scenes', scene.id, 'shows'], written.shows, scene.shows);
    keys(['scenes', scene.id, 'moves'], written.moves, scene.moves);
    for (const [key, move] of Object.entries(written.moves)) {
      const known = scene.moves[key]?.shows;
      if (known !== undefined) heard(['scenes', scene.id, 'moves', key, 'shows'], move.shows, known);
    }
  }
  return issues;
}

function each<T, U>(record: Readonly<Record<string, T>>, to: (key: string, value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(key, value)]));
}
