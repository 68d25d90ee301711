import { effectOf } from './acts.ts';
import { followingScene, lapseOf, sceneOf } from './clock.ts';
import { atom, atoms } from './guard.ts';
import type { Guard, Id, Scenario, Scene, State } from './model.ts';

/** What the graph alone says of the road ahead of a scene, whatever the learner does. */
export interface Outlook {
  /** Flags and facts that a guard may still read. */
  readonly readsFlags: ReadonlySet<string>;
  readonly readsFacts: ReadonlySet<Id>;
  /** Flags that may still be raised, promises that may still be kept or made. */
  readonly flags: ReadonlySet<string>;
  readonly keeps: ReadonlySet<Id>;
  readonly promises: ReadonlySet<Id>;
}

/** The outlook of each scene; that of no scene at all for a story that is over. */
export function outlooks(story: Scenario): (state: State) => Outlook {
  const known = new Map(story.scenes.map((scene) => [scene.id, outlookFrom(story, scene)]));
  const over = outlookFrom(story, undefined);
  return (state) => known.get(state.scene ?? state.next ?? '') ?? over;
}

/** False when no road ahead can satisfy the guard: a flag raised never falls, a broken promise is never mended. */
export function isPossible(guard: Guard | undefined, state: State, outlook: Outlook): boolean {
  return (guard ?? []).every((part) => {
    if (typeof part !== 'string') return part.any.some((branch) => isPossible(branch, state, outlook));
    const { not, word, name } = atom(part);
    const made = state.promises[name];
    switch (word) {
      case 'flag':
        return not ? !state.flags.includes(name) : state.flags.includes(name) || outlook.flags.has(name);
      case 'knows':
        return !(not && state.facts.includes(name));
      case 'promised':
        return not ? made === undefined : made !== undefined || outlook.promises.has(name);
      case 'kept':
        if (not) return made?.state !== 'kept';
        return made?.state === 'kept' || (made?.state !== 'broken' && outlook.keeps.has(name));
      case 'broken':
        if (not) return made?.state !== 'broken';
        return made === undefined ? outlook.promises.has(name) : made.state !== 'kept';
      case 'before':
        return not || state.clock < Number(name);
      case 'after':
        return !(not && state.clock >= Number(name));
    }
  });
}

function outlookFrom(story: Scenario, from: Scene | undefined): Outlook {
  const scenes = scenesAhead(story, from);
  const steps = scenes.flatMap((scene) => Object.values(scene.moves));
  const events = Object.values(story.events);
  const guards = [...steps, ...Object.values(story.asks), ...events, ...story.endings].flatMap((each) =>
    atoms(each.when),
  );
  const named = (word: string) => new Set(guards.filter((each) => each.word === word).map((each) => each.name));
  const readsFlags = named('flag');
  const readsFacts = named('knows');
  if (readsFlags.has('contradicted')) {
    for (const flag of ['denied', 'corrected']) readsFlags.add(flag);
    for (const [id, fact] of Object.entries(story.facts)) if (fact.overturns) readsFacts.add(id);
  }
  const acts = [...steps, ...events].flatMap((each) => each.does ?? []);
  const raised = [...acts, 'keep', 'break', 'contradict'].flatMap((name) => effectOf(story, name).flag ?? []);
  return {
    readsFlags,
    readsFacts,
    flags: new Set(raised),
    keeps: new Set(steps.flatMap((move) => move.keeps ?? [])),
    promises: new Set(steps.flatMap((move) => move.promises ?? [])),
  };
}

/** The scenes that one may still see: by a move, by letting time pass, or led there by an event. */
function scenesAhead(story: Scenario, from: Scene | undefined): readonly Scene[] {
  const ahead = new Set<Scene>();
  const visit = (scene: Scene | undefined) => {
    if (scene === undefined || ahead.has(scene)) return;
    ahead.add(scene);
    for (const move of Object.values(scene.moves)) visit(sceneOf(story, move.to ?? followingScene(story, scene.id)));
    visit(sceneOf(story, lapseOf(story, scene).to));
  };
  visit(from);
  for (const event of Object.values(story.events)) visit(sceneOf(story, event.to ?? null));
  return [...ahead];
}
