import { branchesOf } from './branches.ts';
import type { Exploration } from './explore.ts';
import type { AddFault as Add, Fault } from './faults.ts';
import { atom, atoms } from './guard.ts';
import type { Guard, Id, Lang, Scenario } from './model.ts';
import { momentOf } from './time.ts';

/** What only playing shows: every road is tried, or a sample of them, and then each sentence says so. */
export function roadFaults(story: Scenario, explored: Exploration): readonly Fault[] {
  const games = explored.sampled?.games ?? 0;
  const found: Fault[] = [];
  const add: Add = (code, path, fr, en) =>
    found.push(
      explored.complete
        ? { code, path, fr, en }
        : { code, path, fr: `${fr} (${games} parties au hasard.)`, en: `${en} (${games} random games.)` },
    );
  unreached(story, explored, add);
  neverOffered(story, explored, add);
  facts(story, explored, add);
  promises(story, explored, add);
  mistakes(story, explored, add);
  return found;
}

function unreached(story: Scenario, { seen, endings, loops }: Exploration, add: Add): void {
  for (const { id } of story.scenes) {
    if (!seen.scenes.has(id)) {
      add(
        'unreachable-scene',
        `scenes.${id}`,
        'Aucun chemin ne mène à cette scène : donnez-la en « to » à un geste, ou retirez-la.',
        'No road leads to this scene: name it in the "to" of a move, or remove it.',
      );
    }
    if (seen.stuck.has(id)) {
      add(
        'dead-end',
        `scenes.${id}`,
        'On peut arriver ici sans qu’aucun geste soit ouvert : laissez-en un sans condition.',
        'One may arrive here with no move open: leave one without a condition.',
      );
    }
    if (loops.has(id)) {
      add(
        'loop-without-exit',
        `scenes.${id}`,
        'D’ici, les gestes tournent en rond jusqu’à l’heure de la fin : donnez à l’un d’eux un « to » qui en sorte.',
        'From here, moves go round in circles until closing time: give one of them a "to" that leads out.',
      );
    }
  }
  for (const { id } of story.endings) {
    if (Object.hasOwn(endings, id)) continue;
    add(
      'unreachable-ending',
      `endings.${id}`,
      'Aucun chemin n’arrive à cette fin : vérifiez sa condition, et celles des fins placées avant elle.',
      'No road arrives at this ending: check its condition, and those of the endings before it.',
    );
  }
}

function neverOffered(story: Scenario, { seen, endings }: Exploration, add: Add): void {
  const never = (path: string) =>
    add(
      'never-true',
      path,
      'Cette condition ou cette heure n’est jamais remplie : changez-la, ou retirez ce qui en dépend.',
      'This condition or hour is never met: change it, or remove what depends on it.',
    );
  const branches = (path: string, when: Guard | undefined) => {
    for (const [branch, guard] of branchesOf(path, when)) {
      if (seen.branches.has(branch)) continue;
      add(
        'never-true',
        branch,
        `Ici, « ${written(guard, 'fr')} » ne tient jamais : retirez cette branche de « any ».`,
        `Here "${written(guard, 'en')}" never holds: remove this branch of the "any".`,
      );
    }
  };
  for (const scene of story.scenes.filter(({ id }) => seen.scenes.has(id))) {
    for (const [letter, { when }] of Object.entries(scene.moves)) {
      const path = `scenes.${scene.id}.moves.${letter}.when`;
      if (seen.moves.has(`${scene.id}.${letter}`)) branches(path, when);
      else never(path);
    }
  }
  for (const [key, { when }] of Object.entries(story.asks)) {
    if (seen.asks.has(key)) branches(`asks.${key}.when`, when);
    else never(`asks.${key}.when`);
  }
  for (const { id, when } of story.endings) if (Object.hasOwn(endings, id)) branches(`endings.${id}.when`, when);
  for (const id of Object.keys(story.events)) if (!seen.events.has(id)) never(`events.${id}.when`);
}

function facts(story: Scenario, { seen }: Exploration, add: Add): void {
  const read = new Set(
    guardsOf(story)
      .filter((each) => each.word === 'knows')
      .map((each) => each.name),
  );
  for (const [id, fact] of Object.entries(story.facts)) {
    if (!seen.facts.has(id)) {
      add(
        'unlearnable-fact',
        `facts.${id}`,
        'Personne ne peut apprendre ce fait : donnez-le en « tells » à une vérification.',
        'Nobody can learn this fact: name it in the "tells" of a check.',
      );
    } else if (!fact.useless && !fact.overturns && !read.has(id)) {
      add(
        'unused-fact',
        `facts.${id}`,
        'Savoir ce fait ne change rien : demandez-le dans un « when » (knows …), ou dites « useless: true ».',
        'Knowing this fact changes nothing: ask for it in a "when" (knows …), or say "useless: true".',
      );
    }
  }
  const tells = Object.values(story.asks).map((ask) => ask.tells.map((id) => story.facts[id]));
  if (!tells.some((told) => told.every((fact) => fact?.useless))) {
    add(
      'no-useless-ask',
      'asks',
      'Toutes les vérifications servent : ajoutez-en une qui n’apprend rien d’utile (useless: true).',
      'Every check is worth it: add one that teaches nothing useful (useless: true).',
    );
  }
  if (!tells.some((told) => told.some((fact) => fact?.overturns))) {
    add(
      'no-overturning-ask',
      'asks',
      'Aucune vérification ne contredit la première impression : ajoutez un fait qui le fait (overturns: true).',
      'No check contradicts the first impression: add a fact that does (overturns: true).',
    );
  }
}

/** A first mistake, made in the first scene, must leave an acceptable ending open; and there must be several ways to one. */
function mistakes(story: Scenario, { lost, acceptable }: Exploration, add: Add): void {
  const [first] = story.scenes;
  for (const [letter, move] of Object.entries(first?.moves ?? {})) {
    if (move.rule.followed || !lost.has(`${first?.id}.${letter}`)) continue;
    add(
      'no-way-back',
      `scenes.${first?.id}.moves.${letter}`,
      'Après cette première erreur, aucune fin acceptable n’est plus possible : ajoutez plus loin un geste qui la rattrape.',
      'After this first mistake no acceptable ending is possible any more: add a move further on that mends it.',
    );
  }
  if (acceptable === 1) {
    add(
      'only-one-path',
      'endings',
      'Une seule suite de gestes mène à une fin acceptable : ouvrez un autre chemin, ou ajoutez une fin « fair ».',
      'Only one list of moves leads to an acceptable ending: open another road, or add a "fair" ending.',
    );
  }
}

/** Waiting breaks any promise that was made: none is out of the clock's reach. */
function promises(story: Scenario, { seen }: Exploration, add: Add): void {
  for (const id of Object.keys(story.promises)) {
    if (!seen.promised.has(id)) {
      add(
        'unmade-promise',
        `promises.${id}`,
        'Personne ne fait cette promesse : nommez-la dans « promises » d’un geste, ou retirez-la.',
        'Nobody makes this promise: name it in the "promises" of a move, or remove it.',
      );
      continue;
    }
    if (!seen.kept.has(id)) {
      add(
        'unkeepable-promise',
        `promises.${id}`,
        'Rien ne peut tenir cette promesse à temps : ajoutez « keeps » à un geste offert avant son heure.',
        'Nothing can keep this promise in time: add "keeps" to a move offered before its hour.',
      );
    }
  }
}

function guardsOf(story: Scenario): readonly { readonly word: string; readonly name: Id }[] {
  const guarded = [
    ...Object.values(story.asks),
    ...Object.values(story.events),
    ...story.endings,
    ...story.scenes.flatMap((scene) => Object.values(scene.moves)),
  ];
  return guarded.flatMap((each) => atoms(each.when));
}

/** A condition as its author wrote it, moments included. */
function written(guard: Guard, lang: Lang): string {
  const parts = guard.map((part) => {
    if (typeof part !== 'string') return `any: ${part.any.map((branch) => written(branch, lang)).join(' | ')}`;
    const { not, word, name } = atom(part);
    const timed = word === 'before' || word === 'after';
    return timed ? `${not ? 'not ' : ''}${word} ${momentOf(Number(name), lang)}` : part;
  });
  return parts.join(', ');
}
