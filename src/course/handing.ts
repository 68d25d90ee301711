/** What may be handed in, and gathered: questions, cases and posts by their permanent codes, with the words that name them. */
import type { HandingBook } from '#domain/workshop/handing.ts';
import { href } from './addresses.ts';
import { theCourse } from './course.ts';
import type { Lang } from './model.ts';
import { casesIn } from './offered.ts';
import { practiceLessons } from './practice.ts';
import { triageIn } from './triage.ts';

export interface HandingCase {
  readonly id: string;
  readonly code: string;
  readonly print: string;
  readonly title: string;
  readonly href: string;
  /** In the order of the graph. */
  readonly endings: readonly { readonly id: string; readonly title: string }[];
}
export interface HandingLesson {
  readonly title: string;
  readonly href: string;
  /** Codes of its questions by id, in their order; that asked before reading apart: a wrong answer is welcome there. */
  readonly items: Readonly<Record<string, string>>;
}

export function handingCases(lang: Lang): readonly HandingCase[] {
  return casesIn(lang).map(({ id, scenario, words }) => ({
    ...{
      id,
      code: scenario.code,
      print: scenario.print,
      title: words[lang]?.title ?? id,
      href: href(lang, 'case', id),
    },
    endings: scenario.endings.map(({ id: ending }) => ({
      id: ending,
      title: words[lang]?.endings[ending]?.title ?? ending,
    })),
  }));
}

export function handingLessons(lang: Lang): readonly HandingLesson[] {
  const codeOf = (id: string) => theCourse().quizzes.get(id)?.code;
  return practiceLessons(lang).map(({ title, href: to, items, parallel }) => ({
    ...{ title, href: to },
    items: Object.fromEntries(
      [...items, ...(parallel ? [parallel] : [])].flatMap((id) => {
        const code = codeOf(id);
        return code ? [[id, code] as const] : [];
      }),
    ),
  }));
}

export function handingBook(lang: Lang): HandingBook {
  return {
    items: Object.assign({}, ...handingLessons(lang).map(({ items }) => items)),
    cases: Object.fromEntries(
      handingCases(lang).map(({ id, code, print, endings }) => [
        id,
        { code, print, endings: endings.map((ending) => ending.id) },
      ]),
    ),
    posts: triageIn(lang).flatMap(({ posts }) => posts.map(({ code }) => code)),
  };
}

export const handingAddresses = (lang: Lang) => ({
  questions: `${href(lang, 'check')}questions.json`,
  posts: `${href(lang, 'triage')}posts.json`,
});
