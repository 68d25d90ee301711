/** What the components of a lesson know of the page they are on; MDX itself imports nothing. */
import { theCourse } from '#course/course.ts';
import type { Course, Lang, Lesson } from '#course/model.ts';
import { type Words, wordsIn } from '#i18n/words.ts';

export interface LessonContext {
  readonly lang: Lang;
  readonly course: Course;
  readonly lesson: Lesson;
  readonly words: Words;
  /** Counts mentions, so that a source or a term met twice does not give the page two elements of one id. */
  mention(what: string): number;
}

export function lessonContext(lang: Lang, lesson: Lesson): LessonContext {
  const mentions = new Map<string, number>();
  return {
    ...{ lang, lesson, course: theCourse(), words: wordsIn(lang) },
    mention: (what) => {
      const count = (mentions.get(what) ?? 0) + 1;
      mentions.set(what, count);
      return count;
    },
  };
}
