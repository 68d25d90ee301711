import { begin } from './begin.ts';
import { choose, isRefusal } from './choose.ts';
import { endingOf, lapseOf, sceneOf } from './clock.ts';
import type { Id, Key, Offer, Scenario, State } from './model.ts';
import { moves, WAIT } from './moves.ts';
import { isPossible, outlooks } from './outlook.ts';
import { projector } from './projection.ts';

export interface Road {
  /** The keys that follow, from the state asked about. */
  readonly keys: string;
  readonly ending: Id;
}

/** The move to make in a state, and the ending it is on the way to. */
interface Choice {
  readonly key: Key;
  readonly ending: Id;
}

const RANKS = { hard: 0, fair: 1, best: 2 } as const;

/** States that the ideal robot may weigh before it goes straight on: enough for a long case, short on a phone. */
const PATIENCE = 4000;

/**
 * Someone who follows the rules from here on: a first word, then the checks that teach something, then the moves that
 * follow their rule, in the order of the file; among such roads, the first that leads to the best ending. Returns a
 * function that remembers what it has already weighed.
 */
export function idealFrom(story: Scenario): (state: State) => Road {
  const nameOf = projector(story);
  const outlookOf = outlooks(story);
  const known = new Map<string, Choice | null>();
  const rank = (ending: Id) => RANKS[story.endings.find(({ id }) => id === ending)?.rank ?? 'hard'];
  const hope = (state: State) => {
    const open = story.endings.filter((ending) => isPossible(ending.when, state, outlookOf(state)));
    return Math.max(...open.map((ending) => RANKS[ending.rank]));
  };

  const search = (state: State): Choice | null => {
    if (state.end !== null) return { key: '', ending: state.end };
    const name = nameOf(state);
    const weighed = known.get(name);
    if (weighed !== undefined) return weighed;
    known.set(name, null);
    let best: Choice | null = null;
    const enough = hope(state);
    for (const key of rightMoves(story, state)) {
      let next = choose(story, state, key);
      // Between two scenes a name may leave the hour out: waiting then goes on until something counts.
      while (!isRefusal(next) && key === WAIT && nameOf(next) === name) next = choose(story, next, WAIT);
      const found = isRefusal(next) ? null : search(next);
      if (found !== null && (best === null || rank(found.ending) > rank(best.ending)))
        best = { key, ending: found.ending };
      if (best !== null && (rank(best.ending) >= enough || known.size > PATIENCE)) break;
    }
    known.set(name, best);
    return best;
  };

  return (from) => {
    let keys = '';
    let state: State = from;
    while (state.end === null) {
      // States of one name may differ by a check that no longer matters, and that this one has already made.
      const right = search(state)?.key ?? WAIT;
      const key = isRefusal(choose(story, state, right)) ? WAIT : right;
      const next = choose(story, state, key);
      if (isRefusal(next)) break;
      keys += key;
      state = next;
    }
    return { keys, ending: state.end ?? endingOf(story, state) };
  };
}

/** The whole ideal road, from the beginning. */
export function ideal(story: Scenario): Road {
  return idealFrom(story)(begin(story));
}

/** A list of moves drawn at random, to the end of the story; the same seed gives the same list. */
export function random(story: Scenario, seed: number): string {
  const draw = dice(seed);
  let keys = '';
  let state = begin(story);
  for (let count = 0; state.end === null && count < 1000; count += 1) {
    const open = moves(story, state).filter((offer) => offer.closedUntil === undefined);
    const key = open[Math.floor(draw() * open.length)]?.key ?? WAIT;
    const next = choose(story, state, key);
    if (isRefusal(next)) break;
    keys += key;
    state = next;
  }
  return keys;
}

function rightMoves(story: Scenario, state: State): readonly Key[] {
  const scene = sceneOf(story, state.scene);
  const open = moves(story, state).filter((offer) => offer.closedUntil === undefined);
  const right = open.filter((offer) => scene?.moves[offer.key]?.rule.followed);
  const checks = open.filter((offer) => offer.kind === 'ask' && teaches(story, state, offer.key));
  const limit = deadline(story, state);
  const inTime = (offer: Offer) => state.clock + offer.minutes < limit;
  const ordered =
    state.words === 0
      ? [...right, ...checks]
      : [...checks.filter(inTime), ...right, ...checks.filter((offer) => !inTime(offer))];
  return [...ordered.map((offer) => offer.key), WAIT];
}

function teaches(story: Scenario, state: State, ask: Key): boolean {
  const tells = story.asks[ask]?.tells ?? [];
  return tells.some((fact) => !story.facts[fact]?.useless && !state.facts.includes(fact));
}

/** The first minute at which a promise breaks or the scene gives way. */
function deadline(story: Scenario, state: State): number {
  const scene = sceneOf(story, state.scene);
  const due = Object.values(state.promises).map((made) => (made.state === 'open' ? made.by : Infinity));
  return Math.min(...due, scene === undefined ? Infinity : lapseOf(story, scene).at);
}

/** Numbers in [0, 1) from a seed: mulberry32. */
function dice(seed: number): () => number {
  let value = seed | 0;
  return () => {
    value = (value + 0x6d2b79f5) | 0;
    let mixed = Math.imul(value ^ (value >>> 15), 1 | value);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
