import { ENGINE_ACTS, isAct, SHARED_FLAGS } from './acts.ts';
import { lapseOf } from './clock.ts';
import type { AddFault as Add, Beside, Fault } from './faults.ts';
import { atoms } from './guard.ts';
import type { Guard, Id, Minute, Post, Scenario, Scene } from './model.ts';
import { momentOf } from './time.ts';

/** What can be seen without playing: names that mean nothing, letters given twice, hours out of the story. */
export function referenceFaults(story: Scenario, course: Beside): readonly Fault[] {
  const found: Fault[] = [];
  const add: Add = (code, path, fr, en) => found.push({ code, path, fr, en });
  checkShape(story, course, add);
  checkPosts('opening', story.opening, story, add);
  checkEvening(story, add);
  for (const [key, ask] of Object.entries(story.asks)) {
    checkNames(`asks.${key}.tells`, ask.tells, story.facts, 'facts', add);
    checkGuard(`asks.${key}.when`, ask.when, story, add);
  }
  for (const [id, promise] of Object.entries(story.promises)) {
    checkNames(`promises.${id}.to`, [promise.to], story.people, 'people', add);
    checkHour(`promises.${id}.by`, promise.by, story, add);
  }
  for (const [id, event] of Object.entries(story.events)) {
    const path = `events.${id}`;
    checkPosts(`${path}.shows`, event.shows, story, add);
    checkActs(`${path}.does`, event.does ?? [], story, add);
    checkGuard(`${path}.when`, event.when, story, add);
    checkNames(`${path}.tells`, event.tells ?? [], story.facts, 'facts', add);
    checkTarget(`${path}.to`, event.to, story, add);
    if (event.at !== undefined) checkHour(`${path}.at`, event.at, story, add);
  }
  for (const scene of story.scenes) checkScene(scene, story, course, add);
  for (const ending of story.endings) checkGuard(`endings.${ending.id}.when`, ending.when, story, add);
  return found;
}

function checkShape(story: Scenario, course: Beside, add: Add): void {
  if (!Object.values(story.people).some((person) => person.you)) {
    add(
      'no-learner',
      'people',
      'Personne n’a « you: true » : dites qui joue.',
      'Nobody has "you: true": say who is playing.',
    );
  }
  if (story.endings.at(-1)?.when !== undefined || story.endings.length === 0) {
    add(
      'conditional-last-ending',
      'endings',
      'La dernière fin n’a pas de condition : retirez son « when », ou ajoutez une fin qui reste quand aucune autre ne tient.',
      'The last ending has no condition: remove its "when", or add one that remains when no other holds.',
    );
  }
  for (const key of story.retired ?? []) {
    if (Object.hasOwn(story.asks, key)) addRetired(`asks.${key}`, key, add);
  }
  for (const [index, override] of story.overrides.entries()) {
    checkActs(`acts.${index}.act`, [override.act], { ...story, flags: [] }, add);
  }
  for (const [index, flag] of story.flags.entries()) {
    if (!SHARED_FLAGS.includes(flag) && !isAct(flag)) continue;
    add(
      'flag-already-shared',
      `flags.${index}`,
      `« ${flag} » existe déjà pour tous les scénarios : retirez-le d’ici.`,
      `"${flag}" already exists for every scenario: remove it here.`,
    );
  }
  if (story.lessons.length === 0) {
    add(
      'no-lesson',
      'lessons',
      'Cette situation ne s’appuie sur aucune leçon : nommez-en une dans « lessons ».',
      'This scenario rests on no lesson: name one in "lessons".',
    );
  }
  checkKnown('lessons', story.lessons, course.lessons, add);
}

function checkScene(scene: Scene, story: Scenario, course: Beside, add: Add): void {
  const path = `scenes.${scene.id}`;
  checkHour(`${path}.opens`, scene.opens, story, add);
  checkPosts(`${path}.shows`, scene.shows, story, add);
  checkTarget(`${path}.lapses`, scene.lapses, story, add);
  if (lapseOf(story, scene).at <= scene.opens) {
    add(
      'scene-gone-at-once',
      `${path}.lapses`,
      'Cette scène passe dès que l’on attend : la suivante s’ouvre à la même heure ou avant. Dites dans « lapses » où va l’histoire, ou ouvrez la suivante plus tard.',
      'This scene is gone as soon as one waits: the next one opens at the same hour or before. Say in "lapses" where the story goes, or open the next one later.',
    );
  }
  for (const letter of scene.retired ?? []) {
    if (Object.hasOwn(scene.moves, letter)) addRetired(`${path}.moves.${letter}`, letter, add);
  }
  checkNames(`${path}.write.models`, scene.write?.models ?? [], scene.moves, `${path}.moves`, add);
  for (const [letter, move] of Object.entries(scene.moves)) {
    const here = `${path}.moves.${letter}`;
    checkPosts(`${here}.shows`, move.shows, story, add);
    checkActs(`${here}.does`, move.does, story, add);
    checkGuard(`${here}.when`, move.when, story, add);
    checkNames(`${here}.place`, move.place === undefined ? [] : [move.place], story.places, 'places', add);
    checkNames(`${here}.answers`, move.answers === undefined ? [] : [move.answers], story.people, 'people', add);
    checkNames(`${here}.promises`, move.promises ?? [], story.promises, 'promises', add);
    checkNames(`${here}.keeps`, move.keeps ?? [], story.promises, 'promises', add);
    checkNames(
      `${here}.moves`,
      (move.moves ?? []).map(([id]) => id),
      story.promises,
      'promises',
      add,
    );
    checkTarget(`${here}.to`, move.to, story, add);
    checkKnown(`${here}.rule`, [move.rule.id], course.rules, add);
    const effects = [
      ...move.does,
      ...(move.promises ?? []),
      ...(move.keeps ?? []),
      ...(move.moves ?? []),
      ...move.shows,
    ];
    if (effects.length > 0 || move.to !== undefined) continue;
    add(
      'no-consequence',
      here,
      'Ce geste ne change rien et personne n’y répond : ajoutez « does », « shows » ou une promesse.',
      'This move changes nothing and nobody answers it: add "does", "shows" or a promise.',
    );
  }
}

function checkPosts(path: string, posts: readonly Post[], story: Scenario, add: Add): void {
  posts.forEach((post, index) => {
    const voices = { ...story.people, ...story.places };
    checkNames(`${path}.${index}`, [post.by], voices, 'people, places', add);
    checkNames(`${path}.${index}.place`, post.place === undefined ? [] : [post.place], story.places, 'places', add);
  });
}

function checkActs(path: string, names: readonly string[], story: Scenario, add: Add): void {
  for (const name of names) {
    if (ENGINE_ACTS.includes(name)) {
      add(
        'engine-act',
        path,
        `« ${name} » est l’affaire du moteur : il le fait quand l’horloge ou une promesse le demande. Retirez-le.`,
        `"${name}" belongs to the engine, which does it when the clock or a promise asks. Remove it.`,
      );
    } else if (!isAct(name) && !story.flags.includes(name)) addUnknown(path, name, 'acts, flags', add);
  }
}

function checkGuard(path: string, guard: Guard | undefined, story: Scenario, add: Add): void {
  const flags = Object.fromEntries([...SHARED_FLAGS, ...story.flags].map((flag) => [flag, true]));
  for (const { word, name } of atoms(guard)) {
    if (word === 'flag') checkNames(path, [name], flags, 'acts, flags', add);
    else if (word === 'knows') checkNames(path, [name], story.facts, 'facts', add);
    else if (word !== 'before' && word !== 'after') checkNames(path, [name], story.promises, 'promises', add);
  }
}

function checkTarget(path: string, to: Id | undefined, story: Scenario, add: Add): void {
  if (to === undefined || to === 'fin' || story.scenes.some((scene) => scene.id === to)) return;
  addUnknown(path, to, 'scenes, fin', add);
}

function checkNames(path: string, names: readonly string[], known: object, among: string, add: Add): void {
  for (const name of names) if (!Object.hasOwn(known, name)) addUnknown(path, name, among, add);
}

function checkKnown(path: string, names: readonly string[], known: readonly string[] | undefined, add: Add): void {
  for (const name of names)
    if (known !== undefined && !known.includes(name)) addUnknown(path, name, path.split('.').at(-1) ?? path, add);
}

function checkHour(path: string, minute: Minute, story: Scenario, add: Add): void {
  if (minute >= story.starts && minute <= story.closes) return;
  add(
    'hour-outside',
    path,
    `${momentOf(minute, 'fr')} tombe hors de l’histoire, qui va de ${momentOf(story.starts, 'fr')} à ${momentOf(story.closes, 'fr')}.`,
    `${momentOf(minute, 'en')} is outside the story, which runs from ${momentOf(story.starts, 'en')} to ${momentOf(story.closes, 'en')}.`,
  );
}

/** A release before anything happened, or after all is over, would compare nothing. */
function checkEvening({ evening, starts, closes }: Scenario, add: Add): void {
  if (evening === undefined || (evening > starts && evening < closes)) return;
  add(
    'hour-outside',
    'evening',
    `${momentOf(evening, 'fr')} ne laisse rien à comparer : le communiqué part après ${momentOf(starts, 'fr')} et avant ${momentOf(closes, 'fr')}.`,
    `${momentOf(evening, 'en')} leaves nothing to compare: the release comes after ${momentOf(starts, 'en')} and before ${momentOf(closes, 'en')}.`,
  );
}

function addUnknown(path: string, name: string, among: string, add: Add): void {
  add(
    'unknown-reference',
    path,
    `« ${name} » n’existe pas parmi : ${among}. Corrigez le mot, ou ajoutez-le là.`,
    `"${name}" does not exist among: ${among}. Correct the word, or add it there.`,
  );
}

function addRetired(path: string, letter: string, add: Add): void {
  add(
    'retired-letter',
    path,
    `La lettre « ${letter} » a servi et ne se redonne pas : des parcours enregistrés la portent. Prenez la suivante.`,
    `Letter "${letter}" was used and is never given again: saved playthroughs carry it. Take the next one.`,
  );
}
