/** The questions of a final check, drawn with a seed: the same seed, and the same course, give the same paper. */
import { orderOf } from './order.ts';

export interface LessonPool {
  readonly id: string;
  readonly module: string;
  /** Its check items. */
  readonly items: readonly string[];
  /** The item that its readers have not seen. */
  readonly parallel?: string | undefined;
}
export const paperSize = 20;

/**
 * As many questions in each module, at least one for each lesson, half of them never seen in a lesson; the order is mixed. A
 * course too small for that gives what it has; a course with more lessons than `size` gives one question a lesson.
 */
export function drawPaper(pools: readonly LessonPool[], seed: string, size = paperSize): string[] {
  const modules = [...new Set(pools.map((pool) => pool.module))];
  const drawn = modules.flatMap((module, at) => {
    const lessons = pools.filter((pool) => pool.module === module);
    // The remainder goes to the first modules, so that quotas add up to the size.
    const share = Math.floor(size / modules.length) + (at < size % modules.length ? 1 : 0);
    return drawModule(orderOf(lessons, `${seed}${module}`), seed, Math.max(share, lessons.length));
  });
  return orderOf(drawn, seed);
}

function drawModule(lessons: readonly LessonPool[], seed: string, quota: number): string[] {
  const unseen = Math.floor(quota / 2);
  const seen = new Map(lessons.map((lesson) => [lesson.id, orderOf(lesson.items, `${seed}${lesson.id}`)]));
  const kept = lessons.flatMap(({ parallel }) => parallel ?? []);
  const first = lessons.flatMap((lesson, at) => {
    if (at < unseen && lesson.parallel) return lesson.parallel;
    return seen.get(lesson.id)?.shift() ?? lesson.parallel ?? [];
  });
  // The lessons of the unseen questions come first: they are those that have shown nothing else yet.
  const spare = [];
  for (let round = 0; [...seen.values()].some((items) => items.length > round); round += 1)
    for (const lesson of lessons) spare.push(...(seen.get(lesson.id)?.slice(round, round + 1) ?? []));
  const more = [...spare, ...kept.filter((item) => !first.includes(item))];
  return [...first, ...more.slice(0, Math.max(0, quota - first.length))];
}
