/** Where a room went in a case: endings, and for each scene the hands that chose each move. */
import { isDecision } from '../scenario/debrief.ts';
import type { Id, Key, Scenario } from '../scenario/model.ts';
import { play } from '../scenario/play.ts';
import type { Contribution } from './contribution.ts';
import { split } from './divided.ts';

export interface SceneCount {
  readonly scene: Id;
  /** Games that decided in this scene. */
  readonly total: number;
  /** The most frequent first. `.` is having let the scene go by. */
  readonly moves: readonly { readonly key: Key; readonly count: number }[];
  readonly worth: number;
}
export interface EndingCount {
  /** Place among the endings of the graph. */
  readonly ending: number;
  readonly count: number;
}

/** Finished games of a case, on the graph in force and on others, which can only be counted. */
export function countEndings(
  { code, print }: Pick<Scenario, 'code' | 'print'>,
  contributions: readonly Contribution[],
): { readonly total: number; readonly otherPrint: number; readonly endings: readonly EndingCount[] } {
  const games = contributions.flatMap(({ games }) => games[code] ?? []);
  const ours = games.filter((game) => game.print === print);
  const counts = new Map<number, number>();
  for (const { ending } of ours) if (ending !== undefined) counts.set(ending, (counts.get(ending) ?? 0) + 1);
  const endings = [...counts]
    .map(([ending, count]) => ({ ending, count }))
    .sort((a, b) => b.count - a.count || a.ending - b.ending);
  return { total: ours.length, otherPrint: games.length - ours.length, endings };
}

/** Scenes in the order of the case, each with the first decision of each game played on this graph. */
export function countScenes(story: Scenario, contributions: readonly Contribution[]): readonly SceneCount[] {
  const decided = new Map<string, readonly (readonly [Id, Key])[]>();
  const counts = new Map<Id, Map<Key, number>>();
  for (const { games } of contributions) {
    const game = games[story.code];
    if (!game || game.print !== story.print) continue;
    const known = decided.get(game.keys) ?? decisionsOf(story, game.keys);
    decided.set(game.keys, known);
    for (const [scene, key] of known) {
      const moves = counts.get(scene) ?? new Map<Key, number>();
      counts.set(scene, moves.set(key, (moves.get(key) ?? 0) + 1));
    }
  }
  return story.scenes.flatMap(({ id }) => {
    const moves = [...(counts.get(id) ?? [])].map(([key, count]) => ({ key, count }));
    if (moves.length === 0) return [];
    moves.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
    const each = moves.map(({ count }) => count);
    return [{ scene: id, total: each.reduce((sum, count) => sum + count, 0), moves, worth: split(each) }];
  });
}

function decisionsOf(story: Scenario, keys: string): (readonly [Id, Key])[] {
  const first = new Map<Id, Key>();
  for (const frame of play(story, keys).frames.slice(1))
    if (isDecision(frame) && frame.scene !== null && !first.has(frame.scene)) first.set(frame.scene, frame.key);
  return [...first];
}
