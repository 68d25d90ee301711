import { holds } from './guard.ts';
import type { Ask, Id, Minute, Scenario, Scene, State, StoryEvent } from './model.ts';
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
    const at = Math.min(nextDue(turn.story, before), tickTime(before));
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
  if (turn.state.end !== null || turn.state.clock >= until) return;
  set(turn, { clock: until });
  fireGuarded(turn);
}

/** Events whose hour, seen from the state before it, is now. */
export function fireDue(turn: Turn, before: State, at: Minute): void {
  for (const id in turn.story.events) {
    const due = turn.state.end === null && eventTime(turn.story, id, before) === at;
    if (due) fireIfHolds(turn, id);
  }
}

/** Goes to a scene, or waits for its hour, or ends the story; past the closing hour there is no scene to go to. */
export function goTo(turn: Turn, target: Id): void {
  const scene = turn.state.clock < turn.story.closes ? sceneOf(turn.story, target) : undefined;
  if (scene === undefined) finish(turn);
  else if (scene.opens <= turn.state.clock) enter(turn, scene);
  else set(turn, { scene: null, next: scene.id });
}

/** Events without an hour happen as soon as their guard holds. */
export function fireGuarded(turn: Turn): void {
  for (const id in turn.story.events) {
    const { at, afterSilence } = turn.story.events[id] ?? {};
    const free = at === undefined && afterSilence === undefined && !turn.state.fired.includes(id);
    if (free && turn.state.end === null && fireIfHolds(turn, id)) {
      fireGuarded(turn);
      return;
    }
  }
}

/**
 * Minutes that the wait key lasts: to the next thing due, ten at most while something may be decided or asked; straight to
 * it between two scenes when nobody can be asked, or when nothing is due for two hours.
 */
export function waitMinutes(story: Scenario, state: State): number {
  const opens = ({ from = 0 }: { readonly from?: Minute }) => (from > state.clock ? from : Number.POSITIVE_INFINITY);
  let due = nextDue(story, state);
  let idle = state.scene === null;
  for (const key in story.asks) {
    const ask = story.asks[key] ?? { minutes: 0, tells: [] };
    due = Math.min(due, opens(ask));
    idle &&= state.asked.includes(key) || !isReachable(ask, state);
  }
  const offered = sceneOf(story, state.scene)?.moves ?? {};
  for (const key in offered) due = Math.min(due, opens(offered[key] ?? {}));
  const left = due - state.clock;
  return idle || left > 120 ? left : Math.min(10, left);
}

/** Whether somebody answers this check now. */
function isReachable({ when, from = 0, until = Number.POSITIVE_INFINITY }: Ask, state: State): boolean {
  return from <= state.clock && state.clock < until && holds(when, state);
}

export function sceneOf(story: Scenario, id: Id | null): Scene | undefined {
  return story.scenes[placeOf(story, id)];
}

/** Where each scene stands in its file: asked at every minute of every road. */
const places = new WeakMap<Scenario['scenes'], ReadonlyMap<Id, number>>();

function placeOf({ scenes }: Scenario, id: Id | null): number {
  let known = places.get(scenes);
  if (known === undefined) {
    known = new Map(scenes.map((scene, place) => [scene.id, place]));
    places.set(scenes, known);
  }
  return known.get(id ?? '') ?? -1;
}

/** Where the world goes without the learner, and at what minute. */
export function lapseOf(story: Scenario, scene: Scene): { readonly to: Id; readonly at: Minute } {
  const to = scene.lapses ?? followingScene(story, scene.id);
  return { to, at: sceneOf(story, to)?.opens ?? story.closes };
}

/** The next scene of the file, or `fin`. */
export function followingScene(story: Scenario, id: Id): Id {
  return story.scenes[placeOf(story, id) + 1]?.id ?? 'fin';
}

/** The first ending whose guard holds. */
export function endingOf(story: Scenario, state: State): Id {
  return story.endings.find((ending) => holds(ending.when, state))?.id ?? 'fin';
}

function enter(turn: Turn, scene: Scene): void {
  set(turn, { scene: scene.id, next: null });
  show(turn, scene.shows, (index) => ({ from: 'scene', scene: scene.id, index }));
}

function fireIfHolds(turn: Turn, id: Id): boolean {
  const event = turn.story.events[id];
  if (event === undefined || !holds(event.when, turn.state)) return false;
  fire(turn, id, event);
  return true;
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

/** The first minute at which something is due, silence apart; what is already late is due in a minute. */
function nextDue(story: Scenario, state: State): Minute {
  const soon = state.clock + 1;
  let due = Number.POSITIVE_INFINITY;
  for (const id in story.events) due = Math.min(due, eventTime(story, id, state));
  for (const id in state.promises) {
    const made = state.promises[id];
    if (made?.state === 'open') due = Math.min(due, Math.max(made.by, soon));
  }
  if (isDeciding(state)) return due;
  const undecided = sceneOf(story, state.scene);
  const turning = undecided === undefined ? sceneOf(story, state.next)?.opens : lapseOf(story, undecided).at;
  return Math.min(due, Math.max(turning ?? story.closes, soon), Math.max(story.closes, soon));
}

/** An event with an hour has one chance; one that waits for a silence has one in each silence. */
function eventTime(story: Scenario, id: Id, state: State): Minute {
  const { at = 0, afterSilence } = story.events[id] ?? {};
  const time = afterSilence === undefined ? at : Math.max(at, state.quietSince + afterSilence);
  return time > state.clock && !state.fired.includes(id) ? time : Number.POSITIVE_INFINITY;
}

function isSilent(state: State): boolean {
  return state.ticks < TICK.most && !state.flags.includes('closed') && !hasOpenPromise(state);
}

function tickTime(state: State): Minute {
  if (!isSilent(state)) return Infinity;
  return state.quietSince + TICK.every * (Math.floor((state.clock - state.quietSince) / TICK.every) + 1);
}
