import { effectOf } from './acts.ts';
import type { Gauge, Gauges, Id, Minute, Post, PostSource, Scenario, ShownPost, State } from './model.ts';

/** A step being computed: the state as it stands, and what has been seen to happen since the step began. */
export interface Turn {
  readonly story: Scenario;
  state: State;
  readonly posts: ShownPost[];
  readonly learned: Id[];
  readonly promised: Id[];
  readonly kept: Id[];
  readonly broken: Id[];
}

export function turnFrom(story: Scenario, state: State): Turn {
  return { story, state, posts: [], learned: [], promised: [], kept: [], broken: [] };
}

export function set(turn: Turn, change: Partial<State>): void {
  turn.state = { ...turn.state, ...change };
}

export function act(turn: Turn, name: string): void {
  const { deltas, flag } = effectOf(turn.story, name);
  const { gauges, flags } = turn.state;
  set(turn, {
    gauges: shifted(gauges, deltas),
    flags: flag === undefined || flags.includes(flag) ? flags : [...flags, flag],
  });
}

export function shifted(gauges: Gauges, deltas: Partial<Gauges>): Gauges {
  const one = (gauge: Gauge) => Math.min(100, Math.max(0, gauges[gauge] + (deltas[gauge] ?? 0)));
  return { trust: one('trust'), heat: one('heat'), risk: one('risk'), team: one('team') };
}

/** Shows posts at the present minute. `locate` says where the words of each are. */
export function show(turn: Turn, posts: readonly Post[], locate: (index: number) => PostSource): void {
  posts.forEach((post, index) => {
    turn.posts.push({ at: turn.state.clock, ...post, source: locate(index) });
  });
}

/** A denial is contradicted once, by the first fact that overturns it and is learnt, or told to all, after it. */
export function learn(turn: Turn, facts: readonly Id[], toAll = false): void {
  const { state, story } = turn;
  const fresh = facts.filter((fact) => !state.facts.includes(fact));
  set(turn, { facts: [...state.facts, ...fresh] });
  turn.learned.push(...fresh);
  const has = (flag: string) => state.flags.includes(flag);
  const overturned = (toAll ? facts : fresh).some((fact) => story.facts[fact]?.overturns);
  if (overturned && has('denied') && !has('corrected') && !has('contradicted')) act(turn, 'contradict');
}

/** A promise is made once; announced after its own hour, it is broken on the spot. */
export function promise(turn: Turn, id: Id): void {
  const commitment = turn.story.promises[id];
  if (commitment === undefined || turn.state.promises[id] !== undefined) return;
  setPromise(turn, id, 'open', commitment.by);
  turn.promised.push(id);
  if (commitment.by <= turn.state.clock) breakPromise(turn, id);
}

export function keepPromise(turn: Turn, id: Id): void {
  const made = turn.state.promises[id];
  if (made?.state !== 'open') return;
  setPromise(turn, id, 'kept', made.by);
  turn.kept.push(id);
  act(turn, 'keep');
}

export function breakPromise(turn: Turn, id: Id): void {
  const made = turn.state.promises[id];
  if (made?.state !== 'open') return;
  setPromise(turn, id, 'broken', made.by);
  turn.broken.push(id);
  act(turn, 'break');
}

/** Told before its hour, a postponement costs nothing; told later, it changes nothing: the promise is already broken. */
export function postpone(turn: Turn, id: Id, by: Minute): void {
  if (turn.state.promises[id]?.state === 'open') setPromise(turn, id, 'open', by);
}

export function hasOpenPromise(state: State): boolean {
  return Object.values(state.promises).some((made) => made.state === 'open');
}

function setPromise(turn: Turn, id: Id, state: 'open' | 'kept' | 'broken', by: Minute): void {
  set(turn, { promises: { ...turn.state.promises, [id]: { state, by } } });
}
