import { followingScene, lapseOf } from './clock.ts';
import { atoms } from './guard.ts';
import type { Guard, Id, Scenario, Scene, State } from './model.ts';

/** What guards may still read, from a scene on. */
interface Ahead {
  readonly flags: ReadonlySet<string>;
  readonly facts: ReadonlySet<Id>;
}

/**
 * Names a state by what can still make a difference: two states with one name offer the same futures and the same
 * endings. Gauges, counters, flags and facts that no guard ahead reads are left out; minutes stay exact.
 */
export function projector(story: Scenario): (state: State) => string {
  const ahead = new Map<Id | null, Ahead>(story.scenes.map((scene) => [scene.id, readAhead(story, scene)]));
  ahead.set(null, readAhead(story, undefined));
  const events = Object.entries(story.events);
  const hearsSilence = events.filter(([, event]) => event.afterSilence !== undefined);
  const waits = new Set(
    events.filter(([, event]) => event.at === undefined || event.afterSilence !== undefined).map(([id]) => id),
  );

  return (state) => {
    const { flags, facts } = ahead.get(state.scene ?? state.next) ?? { flags: new Set(), facts: new Set() };
    return [
      state.scene,
      state.next,
      state.end,
      state.clock,
      hearsSilence.some(([id]) => !state.fired.includes(id)) ? state.quietSince : '',
      names(state.flags.filter((flag) => flags.has(flag))),
      names(state.facts.filter((fact) => facts.has(fact))),
      names(state.asked.filter((key) => state.clock <= (story.asks[key]?.until ?? Infinity))),
      names(state.fired.filter((id) => waits.has(id))),
      names(
        Object.entries(state.promises).map(([id, { state, by }]) =>
          state === 'open' ? `${id}@${by}` : `${id}:${state}`,
        ),
      ),
    ].join('|');
  };
}

/** The scenes that one scene may lead to, by a move or by letting time pass. */
export function leadsTo(story: Scenario, scene: Scene): readonly Id[] {
  const byMove = Object.values(scene.moves).map((move) => move.to ?? followingScene(story, scene.id));
  return [...byMove, lapseOf(story, scene).to];
}

function readAhead(story: Scenario, from: Scene | undefined): Ahead {
  const reached = new Set<Id>();
  const visit = (scene: Scene | undefined) => {
    if (scene === undefined || reached.has(scene.id)) return;
    reached.add(scene.id);
    for (const id of leadsTo(story, scene)) visit(story.scenes.find((each) => each.id === id));
  };
  visit(from);
  for (const event of Object.values(story.events)) visit(story.scenes.find((scene) => scene.id === event.to));
  const guards: (Guard | undefined)[] = [
    ...story.scenes
      .filter((scene) => reached.has(scene.id))
      .flatMap((scene) => Object.values(scene.moves).map((move) => move.when)),
    ...[...Object.values(story.asks), ...Object.values(story.events), ...story.endings].map((each) => each.when),
  ];
  const read = guards.flatMap(atoms);
  const flags = new Set(read.filter((each) => each.word === 'flag').map((each) => each.name));
  const facts = new Set(read.filter((each) => each.word === 'knows').map((each) => each.name));
  if (flags.has('contradicted')) {
    for (const flag of ['denied', 'corrected']) flags.add(flag);
    for (const [id, fact] of Object.entries(story.facts)) if (fact.overturns) facts.add(id);
  }
  return { flags, facts };
}

function names(list: readonly string[]): string {
  return [...list].sort().join();
}
