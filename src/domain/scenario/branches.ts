import { holds } from './guard.ts';
import type { Guard, Id, Scenario, State } from './model.ts';

/** Branches of the conditions of a case that have not held yet, under the scene in which they are read; each leaves when it has. */
export type Branches = Map<Id, Map<string, Guard>>;

/** Conditions read everywhere (checks), and once the story has ended (endings): ids have no capital. */
const ANYWHERE = 'ANYWHERE';
const AT_THE_END = 'AT THE END';

export function branches(story: Scenario): Branches {
  const all: Branches = new Map();
  const add = (where: Id, path: string, guard: Guard | undefined) => {
    const found = branchesOf(path, guard);
    if (found.length > 0) all.set(where, new Map([...(all.get(where) ?? []), ...found]));
  };
  for (const { id, moves } of story.scenes)
    for (const [letter, { when }] of Object.entries(moves)) add(id, `scenes.${id}.moves.${letter}.when`, when);
  for (const [key, { when }] of Object.entries(story.asks)) add(ANYWHERE, `asks.${key}.when`, when);
  for (const { id, when } of story.endings) add(AT_THE_END, `endings.${id}.when`, when);
  return all;
}

/** Every branch of a condition, however deep, under its path in the file. */
export function branchesOf(path: string, guard: Guard | undefined): readonly (readonly [string, Guard])[] {
  return (guard ?? []).flatMap((part, index) => {
    if (typeof part === 'string') return [];
    const here = `${path}.${index}.any`;
    return part.any.flatMap((branch, at) => [
      [`${here}.${at}`, branch] as const,
      ...branchesOf(`${here}.${at}`, branch),
    ]);
  });
}

/** Moves the branches that hold in this state from the untried to the seen. */
export function tryBranches(untried: Branches, state: State, seen: Set<string>): void {
  for (const where of state.end !== null ? [AT_THE_END] : [ANYWHERE, state.scene ?? '']) {
    const pending = untried.get(where);
    if (pending === undefined) continue;
    for (const [path, guard] of pending) {
      if (!holds(guard, state)) continue;
      seen.add(path);
      pending.delete(path);
    }
    if (pending.size === 0) untried.delete(where);
  }
}
