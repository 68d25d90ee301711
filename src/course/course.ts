/** The course of this build. Read once when building; read again at each page while an author is writing. */
import { resolve } from 'node:path';
import { ContentFaults } from './fault.ts';
import { joinCourse } from './join.ts';
import { loadContent } from './load.ts';
import type { Course } from './model.ts';

let kept: Course | undefined;
let readAt = 0;

export function readCourse(folder: string, lint: boolean): Course {
  const { course, faults } = joinCourse(loadContent(folder, { lint }));
  const blocking = faults.filter((fault) => fault.level !== 'warning');
  if (blocking.length > 0 || !course) throw new ContentFaults(faults);
  return course;
}

/** While an author writes, the parts of one page share a reading, and the next page has its own. */
export function theCourse(): Course {
  const writing = !!import.meta.env?.DEV;
  if (kept && (!writing || Date.now() - readAt < 200)) return kept;
  // A build has linted the scenarios before its first page.
  kept = readCourse(resolve('content'), writing);
  readAt = Date.now();
  return kept;
}
