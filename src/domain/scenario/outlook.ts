import { effectOf } from './acts.ts';
import { followingScene, lapseOf, sceneOf } from './clock.ts';
import { atom, atoms } from './guard.ts';
import type { Guard, Id, Scenario, Scene, State } from './model.ts';

/** What the graph alone says of the road ahead of a scene, whatever the learner does. */
export interface Outlook {
  /** What the guards that count may still read: those of moves, checks, endings, and of the events below. */
  readonly reads: {
    readonly flags: ReadonlySet<string>;
    readonly facts: ReadonlySet<Id>;
    readonly promises: ReadonlySet<Id>;
  };
  /** Events that may change more than gauges and what is read in the thread. */
  readonly events: ReadonlySet<Id>;
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
      default:
        return !(not && state.clock >= Number(name));
    }
  });
}

function outlookFrom(story: Scenario, from: Scene | undefined): Outlook {
  const scenes = scenesAhead(story, from);
  const steps = scenes.flatMap((scene) => Object.values(scene.moves));
  const events = Object.values(story.events);
  const acts = [...steps, ...events].flatMap((each) => each.does ?? []);
  const raised = [...acts, 'keep', 'break', 'contradict'].flatMap((name) => effectOf(story, name).flag ?? []);
  return {
    ...readsOf(
      story,
      [...steps, ...Object.values(story.asks), ...story.endings].map((each) => each.when),
    ),
    flags: new Set(raised),
    keeps: new Set(steps.flatMap((move) => move.keeps ?? [])),
    promises: new Set(steps.flatMap((move) => move.promises ?? [])),
  };
}

type Reads = Pick<Outlook, 'reads' | 'events'>;

/** What these guards read, and what is read by the guards of events that raise or tell some of it, and so on. */
function readsOf(story: Scenario, guards: readonly (Guard | undefined)[], events: readonly Id[] = []): Reads {
  const read = guards.flatMap(atoms);
  const named = (...words: readonly string[]) =>
    read.filter((each) => words.includes(each.word)).map((each) => each.name);
  const flags = new Set(named('flag'));
  const facts = new Set(named('knows'));
  const promises = new Set(named('kept', 'broken', 'promised'));
  if (flags.has('contradicted')) {
    for (const flag of ['denied', 'corrected']) flags.add(flag);
    for (const [id, fact] of Object.entries(story.facts)) if (fact.overturns) facts.add(id);
  }
  if (flags.has('kept') || flags.has('promise-broken')) for (const id of Object.keys(story.promises)) promises.add(id);
  const more = Object.entries(story.events).filter(([id, event]) => {
    const raises = (event.does ?? []).some((name) => flags.has(effectOf(story, name).flag ?? ''));
    return (
      !events.includes(id) && (event.to !== undefined || raises || (event.tells ?? []).some((fact) => facts.has(fact)))
    );
  });
  if (more.length === 0) return { reads: { flags, facts, promises }, events: new Set(events) };
  return readsOf(story, [...guards, ...more.map(([, event]) => event.when)], [...events, ...more.map(([id]) => id)]);
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
