import type { Fault } from './faults.ts';
import type { Id, Lang, Post, Scenario, Words } from './model.ts';
import { limitOf } from './networks.ts';

/** A post as it would be written: where, and its words. */
type Written = readonly [path: string, place: Id | undefined, text: string | undefined];

/** Posts that the place where they are read would refuse, in each language. What a place itself shows is no post. */
export function lengthFaults(story: Scenario, words: Readonly<Partial<Record<Lang, Words>>>): readonly Fault[] {
  const first = Object.keys(story.places)[0] ?? '';
  return story.languages.flatMap((lang) => {
    const written = words[lang];
    if (written === undefined) return [];
    return writtenIn(story, written).flatMap(([path, place, text = '']) => {
      const { network } = story.places[place ?? first] ?? {};
      const limit = limitOf(network);
      const length = [...bare(text)].length;
      if (network === undefined || length <= limit) return [];
      return [tooLong(path, lang, { length, limit, place: written.places[place ?? first]?.name ?? network })];
    });
  });
}

function writtenIn(story: Scenario, words: Words): readonly Written[] {
  const shown = (path: string, posts: readonly Post[], texts: readonly string[] | undefined) =>
    posts.flatMap((post, index): readonly Written[] =>
      Object.hasOwn(story.places, post.by) ? [] : [[`${path}.${index}`, post.place, texts?.[index]]],
    );
  return [
    ...shown('opening', story.opening, words.opening),
    ...Object.entries(story.events).flatMap(([id, event]) =>
      shown(`events.${id}.shows`, event.shows, words.events[id]?.shows),
    ),
    ...story.scenes.flatMap(({ id, shows, moves }) => [
      ...shown(`scenes.${id}.shows`, shows, words.scenes[id]?.shows),
      ...Object.entries(moves).flatMap(([letter, move]): readonly Written[] => {
        const told = words.scenes[id]?.moves[letter];
        const path = `scenes.${id}.moves.${letter}`;
        return [[`${path}.say`, move.place, told?.say], ...shown(`${path}.shows`, move.shows, told?.shows)];
      }),
    ]),
  ];
}

/** The quotation marks of the file are not part of what is posted. */
function bare(text: string): string {
  return text.trim().replace(/^[«“]\s*|\s*[»”]$/gu, '');
}

function tooLong(
  path: string,
  lang: Lang,
  { length, limit, place }: { readonly length: number; readonly limit: number; readonly place: string },
): Fault {
  return {
    ...{ code: 'text-too-long', path, lang },
    fr: `Ce texte a ${length} signes, et « ${place} » en accepte ${limit} : retirez-en ${length - limit}.`,
    en: `This text has ${length} characters, and "${place}" takes ${limit}: remove ${length - limit}.`,
  };
}
