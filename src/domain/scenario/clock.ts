import { holds } from './guard.ts';
import type { Id, Minute, Scenario, Scene, State, StoryEvent } from './model.ts';
import { act, breakPromise, hasOpenPromise, learn, set, show, type Turn } from './turn.ts';

/**
 * What time does. While minutes pass, at each minute: events that fall due, then promises that fall due, then the cost
 * of silence, then scenes (the awaited one opens; an undecided one gives way; the story closes), then events that a
 * guard alone had been holding back. Things of one kind happen in the order of the file.
 */

/** [HYP] Every five full minutes without a public word of ours, six times at most in one silence. */
export const TICK = { every: 5, most: 6 } as const;

/** Lets time run to `until`, unless the story ends before. */
export function pass(turn: Turn, until: Minute): void {
  while (turn.state.end === null) {
    const before = turn.state;
    const at = Math.min(...dueTimes(turn.story, before), tickTime(before));
    if (at > until) break;
    set(turn, { clock: at });
    fireDue(turn, before, at);
    for (const [id, made] of Object.entries(turn.state.promises)) {
      if (made.state === 'open' && made.by <= at) breakPromise(turn, id);
    }
    if (tickTime(before) === at && isSilent(turn.state)) {
      act(turn, 'tick');
      set(turn, { ticks: turn.state.ticks + 1 });
    }
    moveOn(turn, before, at);
    fireGuarded(turn);
  }
  if (turn.state.end === null && turn.state.clock < until) set(turn, { clock: until });
}

/** Events whose hour, seen from the state before it, is now. */
export function fireDue(turn: Turn, before: State, at: Minute): void {
  for (const [id, event] of Object.entries(turn.story.events)) {
    const due = turn.state.end === null && eventTime(event, id, before) === at;
    if (due && holds(event.when, turn.state)) fire(turn, id, event);
  }
}

/** Goes to a scene, or waits for its hour, or ends the story. */
export function goTo(turn: Turn, target: Id): void {
  const scene = sceneOf(turn.story, target);
  if (scene === undefined) finish(turn);
  else if (scene.opens <= turn.state.clock) enter(turn, scene);
  else set(turn, { scene: null, next: scene.id });
}

/** Events without an hour happen as soon as their guard holds. */
export function fireGuarded(turn: Turn): void {
  for (const [id, event] of Object.entries(turn.story.events)) {
    const free = event.at === undefined && event.afterSilence === undefined;
    if (turn.state.end !== null || !free || turn.state.fired.includes(id) || !holds(event.when, turn.state)) continue;
    fire(turn, id, event);
    fireGuarded(turn);
    return;
  }
}

/** Minutes that the wait key lasts: to the next thing due, ten at most; straight to it when nothing is due for two hours. */
export function waitMinutes(story: Scenario, state: State): number {
  const froms = [...Object.values(story.asks), ...Object.values(sceneOf(story, state.scene)?.moves ?? {})]
    .map((offer) => offer.from ?? 0)
    .filter((from) => from > state.clock);
  const left = Math.min(...dueTimes(story, state), ...froms) - state.clock;
  return left > 120 ? left : Math.min(10, left);
}

export function sceneOf(story: Scenario, id: Id | null): Scene | undefined {
  return story.scenes.find((scene) => scene.id === id);
}

/** Where the world goes without the learner, and at what minute. */
export function lapseOf(story: Scenario, scene: Scene): { readonly to: Id; readonly at: Minute } {
  const to = scene.lapses ?? followingScene(story, scene.id);
  return { to, at: sceneOf(story, to)?.opens ?? story.closes };
}

/** The next scene of the file, or `fin`. */
export function followingScene(story: Scenario, id: Id): Id {
  return story.scenes[story.scenes.findIndex((scene) => scene.id === id) + 1]?.id ?? 'fin';
}

/** The first ending whose guard holds. */
export function endingOf(story: Scenario, state: State): Id {
  return story.endings.find((ending) => holds(ending.when, state))?.id ?? 'fin';
}

function enter(turn: Turn, scene: Scene): void {
  set(turn, { scene: scene.id, next: null });
  show(turn, scene.shows, (index) => ({ from: 'scene', scene: scene.id, index }));
}

function fire(turn: Turn, id: Id, event: StoryEvent): void {
  set(turn, {
    fired: [...turn.state.fired, id],
    audience: Math.max(turn.state.audience, event.audience ?? 0),
  });
  show(turn, event.shows, (index) => ({ from: 'event', event: id, index }));
  for (const name of event.does ?? []) act(turn, name);
  learn(turn, event.tells ?? [], true);
  if (event.to === undefined) return;
  const scene = sceneOf(turn.story, event.to);
  if (scene === undefined) finish(turn);
  else enter(turn, scene);
}

/** Before the end, the clock settles every promise still open. An event may then bring the story back to life. */
function finish(turn: Turn): void {
  set(turn, { scene: null, next: null });
  const open = Object.values(turn.state.promises).filter((made) => made.state === 'open');
  if (open.length > 0) pass(turn, Math.max(turn.state.clock + 1, ...open.map((made) => made.by)));
  const { scene, next, end } = turn.state;
  if (scene === null && next === null && end === null) set(turn, { end: endingOf(turn.story, turn.state) });
}

function moveOn(turn: Turn, before: State, at: Minute): void {
  const { story, state } = turn;
  if (state.scene !== before.scene || state.next !== before.next || isDeciding(state)) return;
  if (story.closes <= at) {
    finish(turn);
    return;
  }
  const waited = sceneOf(story, state.next);
  if (waited !== undefined) {
    if (waited.opens <= at) enter(turn, waited);
    return;
  }
  const undecided = sceneOf(story, state.scene);
  if (undecided === undefined) return;
  const lapse = lapseOf(story, undecided);
  if (lapse.at <= at) goTo(turn, lapse.to);
}

/** Between the choice of a move and its effect, no scene can open, lapse or close. */
function isDeciding(state: State): boolean {
  return state.scene === null && state.next === null;
}

/** Everything that has an hour ahead, silence apart; what is already late is due in a minute. */
function dueTimes(story: Scenario, state: State): readonly Minute[] {
  const soon = state.clock + 1;
  const times = [
    ...Object.entries(story.events).map(([id, event]) => eventTime(event, id, state)),
    ...Object.values(state.promises).map((made) => (made.state === 'open' ? Math.max(made.by, soon) : Infinity)),
  ];
  if (isDeciding(state)) return times;
  const undecided = sceneOf(story, state.scene);
  const turning = undecided === undefined ? sceneOf(story, state.next)?.opens : lapseOf(story, undecided).at;
  return [...times, Math.max(turning ?? story.closes, soon), Math.max(story.closes, soon)];
}

/** An event with an hour has one chance; one that waits for a silence has one in each silence. */
function eventTime(event: StoryEvent, id: Id, state: State): Minute {
  if (state.fired.includes(id)) return Infinity;
  const quiet = event.afterSilence === undefined ? undefined : state.quietSince + event.afterSilence;
  const time = Math.max(event.at ?? -Infinity, quiet ?? -Infinity);
  return time > state.clock ? time : Infinity;
}

function isSilent(state: State): boolean {
  return state.ticks < TICK.most && !state.flags.includes('closed') && !hasOpenPromise(state);
}

function tickTime(state: State): Minute {
  if (!isSilent(state)) return Infinity;
  return state.quietSince + TICK.every * (Math.floor((state.clock - state.quietSince) / TICK.every) + 1);
}
