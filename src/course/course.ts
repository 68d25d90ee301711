/** The course of this build. Read once when building; read again at each page while an author is writing. */
import { resolve } from 'node:path';
import { WHEN_PLAYED } from '#domain/scenario/codes.ts';
import { ContentFaults, type Fault, report } from './fault.ts';
import { joinCourse } from './join.ts';
import { loadContent } from './load.ts';
import type { Course } from './model.ts';

interface Reading {
  readonly course: Course;
  readonly faults: readonly Fault[];
}
/** What an author is told while the site is still shown. */
const LATER = { fr: 'le site ne sera pas construit', en: 'the site will not be built' };

let kept: Reading | undefined;
let readAt = 0;

/**
 * Refuses a course with faults; while an author writes, a case that can still be played is shown with its own, on its
 * author's page.
 */
export function readCourse(folder: string, writing = false): Reading {
  const { course, faults } = joinCourse(loadContent(folder));
  const played: readonly (string | undefined)[] = writing ? WHEN_PLAYED : [];
  const blocking = faults.filter((fault) => fault.level !== 'warning' && !played.includes(fault.code));
  if (blocking.length > 0 || !course) throw new ContentFaults(faults);
  return { course, faults };
}

/** While an author writes, the parts of one page share a reading, and the next page has its own. */
export function theCourse(): Course {
  return theReading().course;
}

/** What the check says of a case: nothing, or warnings, in a course that could be built. */
export function faultsOfCase(id: string): readonly Fault[] {
  return theReading().faults.filter(({ file }) => file.startsWith(`scenarios/${id}/`));
}

function theReading(): Reading {
  const writing = !!import.meta.env?.DEV;
  if (kept && (!writing || Date.now() - readAt < 200)) return kept;
  const before = kept && report(kept.faults, LATER);
  kept = readCourse(resolve('content'), writing);
  readAt = Date.now();
  const now = report(kept.faults, LATER);
  if (writing && kept.faults.length > 0 && now !== before) console.warn(now);
  return kept;
}
