import { opening } from './begin.ts';
import { isRefusal, step } from './choose.ts';
import type { Id, Key, Scenario, State } from './model.ts';
import { moves, WAIT } from './moves.ts';
import { projector } from './projection.ts';
import { random } from './robots.ts';
import type { Turn } from './turn.ts';

/** What can happen in a story. When it is too large to be seen whole, `complete` is false and the rest was sampled. */
export interface Exploration {
  readonly states: number;
  readonly complete: boolean;
  /** Each ending reached, with one list of moves that reaches it: a shortest one when the exploration is complete. */
  readonly endings: Readonly<Record<Id, string>>;
  readonly seen: Seen;
  readonly sampled?: { readonly games: number; readonly seed: number };
}
/** Moves are named `scene.letter`; `stuck` are the scenes where a learner may find no move open. */
export interface Seen {
  readonly scenes: ReadonlySet<Id>;
  readonly moves: ReadonlySet<string>;
  readonly asks: ReadonlySet<Key>;
  readonly events: ReadonlySet<Id>;
  readonly kept: ReadonlySet<Id>;
  readonly broken: ReadonlySet<Id>;
  readonly facts: ReadonlySet<Id>;
  readonly flags: ReadonlySet<string>;
  readonly stuck: ReadonlySet<Id>;
}
type Notes = { [K in keyof Seen]: Set<string> };

interface Visit {
  readonly state: State;
  readonly from: Visit | null;
  readonly key: Key;
}

const GAMES = 2000;
const SEED = 1;

/** Every state that guards can tell apart, nearest first, up to `budget` of them. */
export function explore(story: Scenario, budget = 200_000): Exploration {
  const nameOf = projector(story);
  const seen = blankNotes();
  const endings: Record<Id, string> = {};
  const first = opening(story);
  note(seen, first);
  const queue: Visit[] = [{ state: first.state, from: null, key: '' }];
  const names = new Set([nameOf(first.state)]);

  for (let at = 0; at < queue.length && names.size <= budget; at += 1) {
    const visit = queue[at] as Visit;
    if (visit.state.end !== null) {
      endings[visit.state.end] ??= listOf(visit);
      continue;
    }
    for (const key of openKeys(story, visit.state, seen)) {
      const turn = step(story, visit.state, key);
      if (isRefusal(turn)) continue;
      note(seen, turn);
      const name = nameOf(turn.state);
      const stillWaiting = key === WAIT && name === nameOf(visit.state);
      if (names.has(name) && !stillWaiting) continue;
      names.add(name);
      queue.push({ state: turn.state, from: visit, key });
    }
  }
  const complete = names.size <= budget;
  // Merged states hide events that change nothing but gauges: whether they ever happen is looked for in games.
  if (complete && seen.events.size === Object.keys(story.events).length)
    return { states: names.size, complete, endings, seen };
  sample(story, endings, seen);
  return { states: names.size, complete, endings, seen, sampled: { games: GAMES, seed: SEED } };
}

function sample(story: Scenario, endings: Record<Id, string>, seen: Notes): void {
  for (let game = 0; game < GAMES; game += 1) {
    const keys = random(story, SEED + game);
    let state = opening(story).state;
    for (const key of keys) {
      openKeys(story, state, seen);
      const turn = step(story, state, key);
      if (isRefusal(turn)) break;
      note(seen, turn);
      state = turn.state;
    }
    if (state.end !== null) endings[state.end] ??= keys;
  }
}

function openKeys(story: Scenario, state: State, seen: Notes): readonly Key[] {
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

function note(seen: Notes, turn: Turn): void {
  const { state } = turn;
  if (state.scene !== null) seen.scenes.add(state.scene);
  for (const post of turn.posts) if (post.source.from === 'scene') seen.scenes.add(post.source.scene);
  for (const id of state.fired) seen.events.add(id);
  for (const flag of state.flags) seen.flags.add(flag);
  for (const fact of turn.learned) seen.facts.add(fact);
  for (const id of turn.kept) seen.kept.add(id);
  for (const id of turn.broken) seen.broken.add(id);
}

function blankNotes(): Notes {
  const one = () => new Set<string>();
  return {
    scenes: one(),
    moves: one(),
    asks: one(),
    events: one(),
    kept: one(),
    broken: one(),
    facts: one(),
    flags: one(),
    stuck: one(),
  };
}

function listOf(visit: Visit): string {
  return visit.from === null ? '' : listOf(visit.from) + visit.key;
}
