import { theCourse } from './course.ts';
import type { Case, Lang, Lesson } from './model.ts';
import { casesIn, lessonsIn } from './offered.ts';

/** The lessons before and after in the whole course, and the scenario to play when a module ends here. */
export function neighbours(id: string, lang: Lang): { previous?: Lesson; next?: Lesson; play?: Case } {
  const offered = lessonsIn(lang);
  const at = offered.findIndex((lesson) => lesson.id === id);
  const ended = theCourse().modules.filter((module) => module.lessons.at(-1) === id);
  return { previous: offered[at - 1], next: offered[at + 1], play: casesIn(lang, ended)[0] };
}
