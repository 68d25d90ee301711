/** What the components of a lesson know of the page they are on; MDX itself imports nothing. */
import { theCourse } from '#course/course.ts';
import type { Course, Lang, Lesson, Page } from '#course/model.ts';
import { type Words, wordsIn } from '#i18n/words.ts';

export interface TextContext {
  readonly lang: Lang;
  readonly course: Course;
  /** The lesson on this page; a page of words has none. */
  readonly lesson: Lesson | undefined;
  /** Sources cited, in order: their numbers in the text. */
  readonly sources: readonly string[];
  readonly words: Words;
  /** Counts mentions, so that a source or a term met twice does not give the page two elements of one id. */
  mention(what: string): number;
}

export function lessonContext(lang: Lang, lesson: Lesson): TextContext {
  return { ...textContext(lang, lesson), lesson };
}

export function textContext(lang: Lang, { sources }: Lesson | Page): TextContext {
  const mentions = new Map<string, number>();
  return {
    ...{ lang, sources, lesson: undefined, course: theCourse(), words: wordsIn(lang) },
    mention: (what) => {
      const count = (mentions.get(what) ?? 0) + 1;
      mentions.set(what, count);
      return count;
    },
  };
}
