/** What the course offers in a language, in its order. */
import { href, type Section } from './addresses.ts';
import { theCourse } from './course.ts';
import type { Case, In, Lang, Lesson, Module } from './model.ts';

const found = <T>(item: T | undefined): T[] => (item ? [item] : []);

export function lessonsOf(lang: Lang, ids: readonly string[]): readonly Lesson[] {
  return ids.flatMap((id) => found(theCourse().lessons.get(id))).filter((lesson) => lesson.words[lang]);
}

export function casesOf(lang: Lang, ids: readonly string[]): readonly Case[] {
  return ids.flatMap((id) => found(theCourse().cases.get(id))).filter((item) => item.words[lang]);
}

export function lessonsIn(lang: Lang, modules: readonly Module[] = theCourse().modules): readonly Lesson[] {
  return lessonsOf(
    lang,
    modules.flatMap((module) => module.lessons),
  );
}

export function casesIn(lang: Lang, modules: readonly Module[] = theCourse().modules): readonly Case[] {
  return casesOf(
    lang,
    modules.flatMap((module) => module.scenarios),
  );
}

/** Address of the same page in the other language, when it is offered there. */
export function twinOf(lang: Lang, section?: Section, id?: string, words?: In<unknown>): string | undefined {
  const other: Lang = lang === 'fr' ? 'en' : 'fr';
  const offered = words ? words[other] !== undefined : theCourse().languages.includes(other);
  return offered ? href(other, section, id) : undefined;
}
