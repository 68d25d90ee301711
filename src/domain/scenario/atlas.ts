import type { Id, Scenario } from './model.ts';

/** The map that an exploration draws: states by number, and what leads from one to the next. */
export interface Atlas {
  /** The scene open in each state, the ending of each state that is one. */
  readonly scenes: (Id | null)[];
  readonly ends: (Id | null)[];
  readonly ways: Way[][];
  /** False for a state that an exploration past its budget left aside: what follows from it is not known. */
  readonly visited: boolean[];
}
interface Way {
  readonly to: number;
  /** `scene.letter`; empty for a check or a wait. */
  readonly move: string;
  /** The story ended there because its closing hour came, and for no other reason. */
  readonly byItself: boolean;
}

/** What the map tells, beyond what was seen on the way. */
export interface Charted {
  /** Scenes that lead only to one another, whatever one does, until the closing hour. */
  readonly loops: ReadonlySet<Id>;
  /** Moves after which every road ends badly, from every state that offers them, though a better end was still open there. */
  readonly lost: ReadonlySet<string>;
  /**
   * How many lists of moves, checks and waits aside, may lead to each ending, a detour that changes nothing left out; one
   * list may lead to several, by what was asked. Absent when the story is too large to count them.
   */
  readonly roads?: Readonly<Record<Id, number>>;
  /** How many lists may lead to an ending that is not hard. */
  readonly acceptable?: number;
}

/** States weighed while counting roads, after which one stops: half a second or so. */
const EFFORT = 3_000_000;

export function chart(story: Scenario, atlas: Atlas): Charted {
  const back = backwards(atlas);
  const hard = new Set(story.endings.filter(({ rank }) => rank === 'hard').map(({ id }) => id));
  const isAcceptable = (end: Id | null | undefined) => typeof end === 'string' && !hard.has(end);
  const every = atlas.ways.map((_, node) => node);
  const unknown = (node: number) => !atlas.visited[node];
  const hopeful = leadingTo(
    back,
    every.filter((node) => unknown(node) || isAcceptable(atlas.ends[node])),
  );
  const ends = (way: Way) => atlas.ends[way.to] !== null && !way.byItself;
  const leaving = leadingTo(
    back,
    every.filter((node) => unknown(node) || atlas.ways[node]?.some(ends)),
  );
  const whole = !every.some(unknown);
  const labels = (node: number) => {
    const end = atlas.ends[node];
    return typeof end === 'string' ? [end, ...(isAcceptable(end) ? [ACCEPTABLE] : [])] : [];
  };
  const { [ACCEPTABLE]: acceptable = 0, ...roads } = (whole && countRoads(atlas, labels)) || {};
  const counted = Object.keys(roads).length > 0;
  return { loops: loops(atlas, leaving), lost: lost(atlas, hopeful), ...(counted && { roads, acceptable }) };
}

/** No ending has this name: ids are lower case. */
const ACCEPTABLE = 'ACCEPTABLE';

/** For each state, those that lead to it in one step. */
function backwards({ ways }: Atlas): readonly (readonly number[])[] {
  const back: number[][] = ways.map(() => []);
  ways.forEach((out, from) => {
    for (const { to } of out) back[to]?.push(from);
  });
  return back;
}

/** Which states have a road to one of the goals, each goal being on its own. */
function leadingTo(back: readonly (readonly number[])[], goals: readonly number[]): Uint8Array {
  const found = new Uint8Array(back.length);
  const queue = [...goals];
  for (const node of queue) found[node] = 1;
  for (let at = 0; at < queue.length; at += 1) {
    for (const from of back[queue[at] as number] ?? []) {
      if (found[from]) continue;
      found[from] = 1;
      queue.push(from);
    }
  }
  return found;
}

function loops({ scenes, ways }: Atlas, leaving: Uint8Array): ReadonlySet<Id> {
  const next = new Map<Id, Set<Id>>();
  ways.forEach((out, node) => {
    const scene = scenes[node];
    if (leaving[node] || scene === null || scene === undefined) return;
    for (const { to, move } of out) {
      const led = scenes[to];
      if (move !== '' && led !== null && led !== undefined) next.set(scene, (next.get(scene) ?? new Set()).add(led));
    }
  });
  const reaches = (from: Id) => {
    const ahead = [...(next.get(from) ?? [])];
    const seen = new Set(ahead);
    for (const scene of ahead)
      for (const led of next.get(scene) ?? []) {
        if (seen.has(led)) continue;
        seen.add(led);
        ahead.push(led);
      }
    return seen;
  };
  return new Set([...next.keys()].filter((scene) => reaches(scene).has(scene)));
}

function lost({ ways }: Atlas, hopeful: Uint8Array): ReadonlySet<string> {
  const closing = new Set<string>();
  const open = new Set<string>();
  ways.forEach((out, node) => {
    if (!hopeful[node]) return;
    for (const { to, move } of out) (hopeful[to] ? open : closing).add(move);
  });
  return new Set([...closing].filter((move) => move !== '' && !open.has(move)));
}

/**
 * Different lists of moves from the start to each label, or null past `EFFORT`. A list stands for all the states that it
 * may lead to, checks and waits coming where they can; lists that lead to the same states go on alike, and are weighed once.
 */
function countRoads(
  { ways }: Atlas,
  labels: (node: number) => readonly string[],
): Readonly<Record<string, number>> | null {
  const known = new Map<string, Record<string, number>>();
  let effort = 0;
  const settle = (nodes: Iterable<number>) => {
    const all = new Set(nodes);
    for (const node of all) for (const { to, move } of ways[node] ?? []) if (move === '') all.add(to);
    effort += all.size;
    return all;
  };
  const count = (nodes: ReadonlySet<number>): Readonly<Record<string, number>> => {
    const name = Int32Array.from(nodes).sort().join();
    const before = known.get(name);
    if (before !== undefined) return before;
    const found: Record<string, number> = {};
    known.set(name, {});
    const after = new Map<string, Set<number>>();
    for (const node of nodes) {
      for (const label of labels(node)) found[label] = 1;
      for (const { to, move } of ways[node] ?? [])
        if (move !== '') after.set(move, (after.get(move) ?? new Set()).add(to));
    }
    for (const led of after.values()) {
      if (effort > EFFORT) break;
      for (const [label, roads] of Object.entries(count(settle(led)))) found[label] = (found[label] ?? 0) + roads;
    }
    known.set(name, found);
    return found;
  };
  const found = count(settle([0]));
  return effort > EFFORT ? null : found;
}
