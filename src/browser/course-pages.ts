/** Fetches what a workshop needs from the pages and files of the course where it already is. */
import type { Question } from '#domain/quiz/question.ts';
import type { WrittenPost } from '#domain/triage/post.ts';
import type { ExerciseMaterial, Material, Need } from '#domain/workshop/material.ts';
import type { ToldCase } from '#domain/workshop/room-shown.ts';
import { fillCompany } from './company.ts';
import { asOpened, dataOf, fetchJson, fetchPage } from './fetched.ts';
import { lessonIn } from './lesson-page.ts';

/** Relative to the page. */
export interface CourseAddresses {
  readonly kits: string;
  /** Of the list: what is needed is a folder of it. */
  readonly lesson: string;
  readonly case: string;
  readonly write: string;
  readonly posts: string;
  readonly questions: string;
}
/** What one need brings. Rejects when it cannot be had. */
export async function fetchNeed(need: Need, at: CourseAddresses): Promise<Partial<Material>> {
  switch (need.kind) {
    case 'lesson': {
      const page = await fetchPage(`${at.lesson}${need.id}/`);
      if (page.querySelector('[data-company]')) await fillCompany(page);
      return { lessons: { [need.id]: lessonIn(page) } };
    }
    case 'case':
      return { cases: { [need.id]: dataOf<ToldCase>(await fetchPage(`${at.case}${need.id}/`), 'case') } };
    case 'posts':
      return { posts: by(await fetchJson<WrittenPost[]>(at.posts), ({ code }) => code) };
    case 'questions':
      return { questions: by(await fetchJson<Question[]>(at.questions), ({ id }) => id) };
    case 'exercises': {
      const { exercises } = dataOf<{ exercises: ExerciseMaterial[] }>(await fetchPage(at.write), 'exercises');
      return { exercises: by(exercises, ({ id }) => id) };
    }
  }
}

/** Addresses of a need, for what is kept for a reload without network. */
export function addressesOf(need: Need, at: CourseAddresses): string[] {
  const own = {
    lesson: () => [asOpened(`${at.lesson}${'id' in need ? need.id : ''}/`)],
    case: () => [asOpened(`${at.case}${'id' in need ? need.id : ''}/`)],
    posts: () => [at.posts],
    questions: () => [at.questions],
    exercises: () => [asOpened(at.write)],
  };
  return own[need.kind]().map((address) => new URL(address, document.baseURI).href);
}

const by = <T>(items: readonly T[], key: (item: T) => string): Record<string, T> =>
  Object.fromEntries(items.map((item) => [key(item), item]));
