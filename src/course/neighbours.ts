import type { Case, Course, Lang, Lesson } from './model.ts';

/** The lessons before and after in the whole course, and the scenario to play when a module ends here. */
export function neighbours(course: Course, id: string, lang: Lang): { previous?: Lesson; next?: Lesson; play?: Case } {
  const order = course.modules
    .flatMap((module) => module.lessons)
    .flatMap((lesson) => course.lessons.get(lesson) ?? []);
  const offered = order.filter((lesson) => lesson.words[lang]);
  const at = offered.findIndex((lesson) => lesson.id === id);
  const module = course.modules.find((item) => item.lessons.at(-1) === id);
  const play = module?.scenarios
    .flatMap((scenario) => course.cases.get(scenario) ?? [])
    .find((item) => item.words[lang]);
  return { previous: offered[at - 1], next: offered[at + 1], play };
}
