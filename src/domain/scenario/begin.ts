import { fireDue, fireGuarded, goTo } from './clock.ts';
import type { Scenario, State } from './model.ts';
import { show, type Turn, turnFrom } from './turn.ts';

/** [HYP] People who may see a post in a place whose members the file does not count: customers and neighbours. */
export const SMALL_PAGE = 400;

/** The state in which the learner first acts. */
export function begin(story: Scenario): State {
  return opening(story).state;
}

/** The opening posts, what happens at the first minute, and the first scene. */
export function opening(story: Scenario): Turn {
  const turn = turnFrom(story, blank(story));
  show(turn, story.opening, (index) => ({ from: 'opening', index }));
  fireDue(turn, { ...turn.state, clock: story.starts - 1 }, story.starts);
  if (turn.state.scene === null && turn.state.end === null) goTo(turn, story.scenes[0]?.id ?? 'fin');
  fireGuarded(turn);
  return turn;
}

function blank(story: Scenario): State {
  const first = story.opening[0];
  const place = story.places[first?.place ?? ''] ?? story.places[first?.by ?? ''] ?? Object.values(story.places)[0];
  return {
    scene: null,
    next: null,
    clock: story.starts,
    gauges: story.gauges,
    flags: [],
    facts: [],
    asked: [],
    fired: [],
    promises: {},
    quietSince: story.starts,
    ticks: 0,
    words: 0,
    answered: {},
    audience: place?.members ?? SMALL_PAGE,
    end: null,
  };
}
