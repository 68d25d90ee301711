import { fold } from './words.ts';

/** A page to propose when nothing was found. */
export interface Door {
  readonly title: string;
  readonly href: string;
  /** One sentence saying what is behind. */
  readonly says?: string;
}

/** The doors that look most like the question (shared runs of three letters), else the first ones: never none, if any exists. */
export function nearestDoors(question: string, doors: readonly Door[], count = 3): Door[] {
  const asked = runsOf(question);
  const likeness = (door: Door) => {
    const runs = runsOf(`${door.title} ${door.says ?? ''}`);
    return [...asked].filter((run) => runs.has(run)).length;
  };
  return doors
    .map((door, at) => ({ door, at, likeness: likeness(door) }))
    .sort((a, b) => b.likeness - a.likeness || a.at - b.at)
    .slice(0, count)
    .map(({ door }) => door);
}

function runsOf(text: string): Set<string> {
  const words = fold(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.flatMap((word) => Array.from({ length: word.length - 2 }, (_, at) => word.slice(at, at + 3))));
}
