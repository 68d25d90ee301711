/** Everything that can be said of a content folder, for whoever checks it before building: its references, and its typography. */
import type { Fault } from './fault.ts';
import { today } from './freshness.ts';
import { joinCourse } from './join.ts';
import { loadContent } from './load.ts';
import type { Course } from './model.ts';
import { readProse } from './prose.ts';
import { checkTypography } from './typography-checks.ts';

export function checkContent(folder: string, day = today()): { course: Course | undefined; faults: readonly Fault[] } {
  const { course, faults } = joinCourse(loadContent(folder), day);
  return { course, faults: [...faults, ...checkTypography(readProse(folder))] };
}
