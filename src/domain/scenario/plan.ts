import { followingScene, lapseOf } from './clock.ts';
import type { Exploration } from './explore.ts';
import type { Id, Minute, Scenario } from './model.ts';

/** A case as a drawing shows it: its scenes, what leads from one to another, and what the world does meanwhile. */
export interface Plan {
  readonly links: readonly Link[];
  /** Events under the scene in which they are due, or were first seen to happen. */
  readonly events: Readonly<Record<Id, readonly Id[]>>;
}
/** All that leads from a scene to another, or to `fin`. */
export interface Link {
  readonly from: Id;
  readonly to: Id;
  readonly moves: readonly Step[];
  /** Events of the scene that lead there. */
  readonly events: readonly Id[];
  /** True when the world goes there by itself, once the scene was left undecided. */
  readonly lapse: boolean;
}
export interface Step {
  readonly letter: string;
  readonly followed: boolean;
  /** Offered under a condition only. */
  readonly guarded: boolean;
}

export function planOf(story: Scenario, { during }: Pick<Exploration, 'during'>): Plan {
  const home = (id: Id) => sceneAt(story, story.events[id]?.at) ?? during[id] ?? story.scenes.at(-1)?.id ?? 'fin';
  const events = Object.fromEntries(
    story.scenes.map((scene) => [scene.id, Object.keys(story.events).filter((id) => home(id) === scene.id)]),
  );
  const links = story.scenes.flatMap((scene) => {
    const moves = Object.entries(scene.moves).map(([letter, { to, rule, when, from }]) => ({
      to: to ?? followingScene(story, scene.id),
      step: { letter, followed: rule.followed, guarded: when !== undefined || from !== undefined },
    }));
    const led = (events[scene.id] ?? []).flatMap((id) => {
      const to = story.events[id]?.to;
      return to === undefined ? [] : [{ id, to }];
    });
    const lapse = lapseOf(story, scene).to;
    return [...new Set([...moves, ...led].map(({ to }) => to)).add(lapse)].map((to) => ({
      from: scene.id,
      to,
      moves: moves.filter((move) => move.to === to).map(({ step }) => step),
      events: led.filter((event) => event.to === to).map(({ id }) => id),
      lapse: to === lapse,
    }));
  });
  return { links, events };
}

/** The scene whose hour came last before this one. */
function sceneAt(story: Scenario, at: Minute | undefined): Id | undefined {
  if (at === undefined) return undefined;
  const begun = story.scenes.filter(({ opens }) => opens <= at);
  return begun.reduce<(typeof begun)[number] | undefined>(
    (last, scene) => (last !== undefined && last.opens > scene.opens ? last : scene),
    undefined,
  )?.id;
}
