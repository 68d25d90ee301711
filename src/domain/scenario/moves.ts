import { sceneOf, waitMinutes } from './clock.ts';
import { holds } from './guard.ts';
import type { Ask, Minute, Move, Offer, Scenario, State } from './model.ts';

/** The wait key, always legal until the story ends. */
export const WAIT = '.';

/** What the learner may do now: the scene's moves in the order of the file, then the checks, then waiting. */
export function moves(story: Scenario, state: State): readonly Offer[] {
  if (state.end !== null) return [];
  const scene = sceneOf(story, state.scene);
  return [
    ...Object.entries(scene?.moves ?? {})
      .filter(([, move]) => holds(move.when, state))
      .map(([key, move]) => offer(key, move.kind, move, state.clock)),
    ...Object.entries(story.asks)
      .filter(([key, ask]) => !state.asked.includes(key) && isOpen(ask, state))
      .map(([key, ask]) => offer(key, 'ask', ask, state.clock)),
    { key: WAIT, kind: 'wait', minutes: waitMinutes(story, state) },
  ];
}

function isOpen(ask: Ask, state: State): boolean {
  return holds(ask.when, state) && state.clock < (ask.until ?? Infinity);
}

function offer(key: string, kind: Offer['kind'], what: Ask | Move, now: Minute): Offer {
  const place = 'place' in what ? what.place : undefined;
  return {
    key,
    kind,
    minutes: what.minutes,
    ...(place !== undefined && { place }),
    ...((what.from ?? 0) > now && { closedUntil: what.from }),
  };
}
