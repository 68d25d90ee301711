/** What the final check and the review know of the course: its lessons in order, their questions and addresses. */

import { href } from './addresses.ts';
import { theCourse } from './course.ts';
import type { Lang } from './model.ts';
import { lessonsIn } from './offered.ts';
import { toQuestions } from './questions.ts';

export function practiceLessons(lang: Lang) {
  return lessonsIn(lang).map((lesson) => ({
    id: lesson.id,
    module: lesson.module,
    items: offered(lang, lesson.items),
    parallel: offered(lang, lesson.parallel ? [lesson.parallel] : [])[0],
    title: lesson.words[lang]?.title ?? '',
    href: href(lang, 'lesson', lesson.id),
  }));
}

/** Every question that they may ask, those asked before reading apart. */
export function practiceQuestions(lang: Lang) {
  const ids = practiceLessons(lang).flatMap(({ items, parallel }) => [...items, ...(parallel ? [parallel] : [])]);
  return toQuestions(theCourse(), ids, lang);
}

const offered = (lang: Lang, ids: readonly string[]) =>
  ids.filter((id) => theCourse().quizzes.get(id)?.words[lang] !== undefined);
