/** What the course offers in a language, in its order. */
import { href, type Section } from './addresses.ts';
import { theCourse } from './course.ts';
import type { Case, In, Lang, Lesson, Module } from './model.ts';

const found = <T>(item: T | undefined): T[] => (item ? [item] : []);

export function lessonsIn(lang: Lang, modules: readonly Module[] = theCourse().modules): readonly Lesson[] {
  const { lessons } = theCourse();
  return modules
    .flatMap((module) => module.lessons)
    .flatMap((id) => found(lessons.get(id)))
    .filter((lesson) => lesson.words[lang]);
}

export function casesIn(lang: Lang, modules: readonly Module[] = theCourse().modules): readonly Case[] {
  const { cases } = theCourse();
  return modules
    .flatMap((module) => module.scenarios)
    .flatMap((id) => found(cases.get(id)))
    .filter((item) => item.words[lang]);
}

/** Address of the same page in the other language, when it is offered there. */
export function twinOf(lang: Lang, section?: Section, id?: string, words?: In<unknown>): string | undefined {
  const other: Lang = lang === 'fr' ? 'en' : 'fr';
  const offered = words ? words[other] !== undefined : theCourse().languages.includes(other);
  return offered ? href(other, section, id) : undefined;
}
