/** The course of this build. Read once when building; read again at each page while an author is writing. */
import { resolve } from 'node:path';
import { ContentFaults } from './fault.ts';
import { joinCourse } from './join.ts';
import { loadContent } from './load.ts';
import type { Course } from './model.ts';

let kept: Course | undefined;

export function readCourse(folder: string, lint: boolean): Course {
  const { course, faults } = joinCourse(loadContent(folder, { lint }));
  const blocking = faults.filter((fault) => fault.level !== 'warning');
  if (blocking.length > 0 || !course) throw new ContentFaults(faults);
  return course;
}

export function theCourse(): Course {
  if (kept && !import.meta.env?.DEV) return kept;
  // A build has linted the scenarios before its first page.
  kept = readCourse(resolve('content'), !!import.meta.env?.DEV);
  return kept;
}
