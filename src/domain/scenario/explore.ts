import { type Atlas, type Charted, chart } from './atlas.ts';
import { opening } from './begin.ts';
import { type Branches, branches, tryBranches } from './branches.ts';
import { isRefusal, step } from './choose.ts';
import { followingScene, sceneOf } from './clock.ts';
import type { Id, Key, Scenario, State } from './model.ts';
import { moves, WAIT } from './moves.ts';
import { projector } from './projection.ts';
import { random } from './robots.ts';
import type { Turn } from './turn.ts';

/** What can happen in a story. When it is too large to be seen whole, `complete` is false and the rest was sampled. */
export interface Exploration extends Charted {
  readonly states: number;
  readonly complete: boolean;
  /** Each ending reached, with one list of moves that reaches it: a shortest one when the exploration is complete. */
  readonly endings: Readonly<Record<Id, string>>;
  /** Each scene in which one may decide, with one list of keys that leads there, shortest in the same way. */
  readonly scenes: Readonly<Record<Id, string>>;
  /** Events seen to happen, each with the scene that was open, or awaited, the first time; null once nothing was. */
  readonly during: Readonly<Record<Id, Id | null>>;
  readonly seen: Seen;
  readonly sampled?: { readonly games: number; readonly seed: number };
}
/** Moves are named `scene.letter`; `stuck` are the scenes where a learner may find no move open. */
export interface Seen {
  readonly scenes: ReadonlySet<Id>;
  readonly moves: ReadonlySet<string>;
  readonly asks: ReadonlySet<Key>;
  readonly events: ReadonlySet<Id>;
  readonly promised: ReadonlySet<Id>;
  readonly kept: ReadonlySet<Id>;
  readonly broken: ReadonlySet<Id>;
  readonly facts: ReadonlySet<Id>;
  readonly flags: ReadonlySet<string>;
  readonly stuck: ReadonlySet<Id>;
  /** Branches of conditions that held when they were read: `scenes.premier-mot.moves.a.when.0.any.1`. */
  readonly branches: ReadonlySet<string>;
}
interface Notes {
  readonly seen: { [K in keyof Seen]: Set<string> };
  readonly endings: Record<Id, string>;
  readonly scenes: Record<Id, string>;
  readonly during: Record<Id, Id | null>;
  readonly untried: Branches;
}

interface Visit {
  readonly state: State;
  /** Its number among the states that guards can tell apart. */
  readonly node: number;
  readonly from: Visit | null;
  readonly key: Key;
}

const GAMES = 2000;
const SEED = 1;
/** A few milliseconds of a telephone. */
const STATES_A_STEP = 20;
const GAMES_A_STEP = 5;

/** Every state that guards can tell apart, nearest first, up to `budget` of them. */
export function explore(story: Scenario, budget = 200_000): Exploration {
  const steps = exploring(story, budget);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in short steps, for a page that must go on answering: a pause after some states, and after some games. */
export function* exploring(story: Scenario, budget: number, games = GAMES): Generator<undefined, Exploration, void> {
  const nameOf = projector(story);
  const notes = blankNotes(story);
  const first = opening(story);
  note(notes, first, null, () => '');
  const queue: Visit[] = [{ state: first.state, node: 0, from: null, key: '' }];
  const names = new Map([[nameOf(first.state), 0]]);
  const atlas: Atlas = { scenes: [first.state.scene], ends: [first.state.end], ways: [[]], visited: [] };

  for (let at = 0; at < queue.length && names.size <= budget; at += 1) {
    if (at % STATES_A_STEP === STATES_A_STEP - 1) yield;
    const visit = queue[at] as Visit;
    atlas.visited[visit.node] = true;
    if (visit.state.end !== null) {
      notes.endings[visit.state.end] ??= listOf(visit);
      continue;
    }
    for (const key of openKeys(story, visit.state, notes)) {
      const turn = step(story, visit.state, key);
      if (isRefusal(turn)) continue;
      note(notes, turn, visit.state, () => listOf(visit) + key);
      const name = nameOf(turn.state);
      const known = names.get(name);
      const node = known ?? names.size;
      const move = visit.state.scene !== null && /^[a-z]$/.test(key) ? `${visit.state.scene}.${key}` : '';
      const byItself =
        turn.state.end !== null && turn.state.clock >= story.closes && !leadsOut(story, visit.state, key);
      atlas.ways[visit.node]?.push({ to: node, move, byItself });
      const stillWaiting = key === WAIT && node === visit.node;
      if (known !== undefined && !stillWaiting) continue;
      if (known === undefined) {
        names.set(name, node);
        atlas.scenes.push(turn.state.scene);
        atlas.ends.push(turn.state.end);
        atlas.ways.push([]);
      }
      queue.push({ state: turn.state, node, from: visit, key });
    }
  }
  const { seen, endings, scenes, during } = notes;
  const complete = names.size <= budget;
  const found = { states: names.size, complete, endings, scenes, during, seen, ...chart(story, atlas) };
  // Merged states hide events that change nothing but gauges: whether they ever happen is looked for in games.
  if (complete && seen.events.size === Object.keys(story.events).length) return found;
  yield* sample(story, notes, games);
  return { ...found, sampled: { games, seed: SEED } };
}

/** Whether the key is a move that ends the story of its own accord. */
function leadsOut(story: Scenario, { scene }: State, key: Key): boolean {
  const move = sceneOf(story, scene)?.moves[key];
  return move !== undefined && (move.to ?? followingScene(story, scene ?? '')) === 'fin';
}

function* sample(story: Scenario, notes: Notes, games: number): Generator<undefined, void, void> {
  for (let game = 0; game < games; game += 1) {
    if (game % GAMES_A_STEP === GAMES_A_STEP - 1) yield;
    let keys = '';
    let state = opening(story).state;
    for (const key of random(story, SEED + game)) {
      openKeys(story, state, notes);
      const turn = step(story, state, key);
      if (isRefusal(turn)) break;
      keys += key;
      note(notes, turn, state, () => keys);
      state = turn.state;
    }
    if (state.end !== null) notes.endings[state.end] ??= keys;
  }
}

function openKeys(story: Scenario, state: State, { seen, untried }: Notes): readonly Key[] {
  tryBranches(untried, state, seen.branches);
  const open = moves(story, state).filter((offer) => offer.closedUntil === undefined);
  let stuck = state.scene !== null;
  for (const { key } of open) {
    if (Object.hasOwn(story.asks, key)) seen.asks.add(key);
    else if (key !== WAIT) {
      seen.moves.add(`${state.scene}.${key}`);
      stuck = false;
    }
  }
  if (stuck && state.scene !== null) seen.stuck.add(state.scene);
  return open.map((offer) => offer.key);
}

function note({ seen, scenes, during, untried }: Notes, turn: Turn, before: State | null, list: () => string): void {
  const { state } = turn;
  if (state.scene !== null) {
    seen.scenes.add(state.scene);
    scenes[state.scene] ??= list();
  }
  for (const post of turn.posts) if (post.source.from === 'scene') seen.scenes.add(post.source.scene);
  for (const id of state.fired) {
    if (!seen.events.has(id)) during[id] = before === null ? state.scene : (before.scene ?? before.next);
    seen.events.add(id);
  }
  if (state.end !== null) tryBranches(untried, state, seen.branches);
  for (const flag of state.flags) seen.flags.add(flag);
  for (const fact of turn.learned) seen.facts.add(fact);
  for (const id of turn.promised) seen.promised.add(id);
  for (const id of turn.kept) seen.kept.add(id);
  for (const id of turn.broken) seen.broken.add(id);
}

function blankNotes(story: Scenario): Notes {
  const one = () => new Set<string>();
  return {
    seen: {
      scenes: one(),
      moves: one(),
      asks: one(),
      events: one(),
      promised: one(),
      kept: one(),
      broken: one(),
      facts: one(),
      flags: one(),
      stuck: one(),
      branches: one(),
    },
    endings: {},
    scenes: {},
    during: {},
    untried: branches(story),
  };
}

function listOf(visit: Visit): string {
  return visit.from === null ? '' : listOf(visit.from) + visit.key;
}
