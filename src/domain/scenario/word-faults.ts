import type { Fault } from './faults.ts';
import type { Lang, Move, MoveWords, Post, Scenario, Scene, SceneWords, Words } from './model.ts';

type Text = readonly [path: string, text: string | undefined];

/** Words that people would not find, in each language that the scenario declares; the source language sets what is due. */
export function wordFaults(story: Scenario, words: Readonly<Partial<Record<Lang, Words>>>): readonly Fault[] {
  const source = words[story.lang];
  return story.languages.flatMap((lang) => {
    const written = words[lang];
    if (written === undefined) return [missingFile(lang)];
    return textsOf(story, written, source ?? written)
      .filter(([, text]) => text === undefined || text.trim() === '')
      .map(([path]) => missing(path, lang));
  });
}

function textsOf(story: Scenario, words: Words, source: Words): readonly Text[] {
  const each = (path: string, record: object, text: (key: string) => string | undefined): readonly Text[] =>
    Object.keys(record).map((key) => [path.replace('*', key), text(key)]);
  return [
    ['title', words.title],
    ['summary', words.summary],
    ['fiction', words.fiction],
    ['you', words.you],
    ...(source.hours === undefined ? [] : [['hours', words.hours] as const]),
    ...each('people.*.name', story.people, (id) => words.people[id]?.name),
    ...each('people.*.who', filled(source.people, 'who'), (id) => words.people[id]?.who),
    ...each('places.*.name', story.places, (id) => words.places[id]?.name),
    ...posts('opening', story.opening, words.opening),
    ...each('facts.*.text', story.facts, (id) => words.facts[id]),
    ...each('asks.*.who', story.asks, (key) => words.asks[key]?.who),
    ...each('asks.*.closed', filled(source.asks, 'closed'), (key) => words.asks[key]?.closed),
    ...each('promises.*.text', story.promises, (id) => words.promises[id]),
    ...Object.entries(story.events).flatMap(([id, event]) =>
      posts(`events.${id}.shows`, event.shows, words.events[id]?.shows),
    ),
    ...story.scenes.flatMap((scene) => sceneTexts(scene, words.scenes[scene.id], source.scenes[scene.id])),
    ...story.endings.flatMap(({ id }): readonly Text[] => [
      [`endings.${id}.title`, words.endings[id]?.title],
      [`endings.${id}.text`, words.endings[id]?.text],
    ]),
  ];
}

function sceneTexts(scene: Scene, words: SceneWords | undefined, source: SceneWords | undefined): readonly Text[] {
  const path = `scenes.${scene.id}`;
  return [
    [`${path}.ask`, words?.ask],
    ...posts(`${path}.shows`, scene.shows, words?.shows),
    ...(scene.write ? [[`${path}.write.words`, words?.write?.join('')] as const] : []),
    ...Object.entries(scene.moves).flatMap(([letter, move]) =>
      moveTexts(`${path}.moves.${letter}`, move, words?.moves[letter], source?.moves[letter]),
    ),
  ];
}

function moveTexts(
  path: string,
  move: Move,
  words: MoveWords | undefined,
  source: MoveWords | undefined,
): readonly Text[] {
  const say = source?.say !== undefined || source?.label === undefined;
  return [
    ...(say ? [[`${path}.say`, words?.say] as const] : []),
    ...(source?.label === undefined ? [] : [[`${path}.label`, words?.label] as const]),
    [`${path}.why`, words?.why],
    ...posts(`${path}.shows`, move.shows, words?.shows),
  ];
}

function posts(path: string, graph: readonly Post[], words: readonly string[] | undefined): readonly Text[] {
  return graph.map((_, index) => [`${path}.${index}`, words?.[index]]);
}

/** The entries that have this text in the source language. */
function filled<K extends string>(record: Readonly<Record<string, { readonly [key in K]?: string }>>, key: K): object {
  return Object.fromEntries(Object.entries(record).filter(([, entry]) => entry[key] !== undefined));
}

function missing(path: string, lang: Lang): Fault {
  const isWhy = path.endsWith('.why');
  return {
    code: isWhy ? 'no-coaching' : 'missing-words',
    path,
    lang,
    fr: isWhy
      ? `Ce geste n’a pas d’explication en ${NAMES.fr[lang]} : dites en une ou deux phrases ce qu’il fait et pourquoi.`
      : `Il manque des mots en ${NAMES.fr[lang]} : écrivez « ${path} ».`,
    en: isWhy
      ? `This move has no explanation in ${NAMES.en[lang]}: say in a sentence or two what it does and why.`
      : `Words are missing in ${NAMES.en[lang]}: write "${path}".`,
  };
}

function missingFile(lang: Lang): Fault {
  return {
    code: 'missing-words',
    path: 'languages',
    fr: `Aucun mot en ${NAMES.fr[lang]} : ajoutez ${lang}.yaml, ou retirez ${lang} de « languages ».`,
    en: `No words in ${NAMES.en[lang]}: add ${lang}.yaml, or remove ${lang} from "languages".`,
  };
}

const NAMES = {
  fr: { fr: 'français', en: 'anglais' },
  en: { fr: 'French', en: 'English' },
} as const;
