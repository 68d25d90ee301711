/** Fetches what a workshop needs from the pages and files of the course where it already is. */
import type { Question } from '#domain/quiz/question.ts';
import type { WrittenPost } from '#domain/triage/post.ts';
import type { ExerciseMaterial, Material, Need } from '#domain/workshop/material.ts';
import type { ToldCase } from '#domain/workshop/room-shown.ts';
import { fillCompany } from './company.ts';
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
/** Milliseconds after which a host is thought not to answer. */
const PATIENCE = 20_000;

/** What one need brings. Rejects when it cannot be had. */
export async function fetchNeed(need: Need, at: CourseAddresses): Promise<Partial<Material>> {
  switch (need.kind) {
    case 'lesson': {
      const page = await html(`${at.lesson}${need.id}/`);
      if (page.querySelector('[data-company]')) await fillCompany(page);
      return { lessons: { [need.id]: lessonIn(page) } };
    }
    case 'case':
      return { cases: { [need.id]: dataIn<ToldCase>(await html(`${at.case}${need.id}/`), 'case') } };
    case 'posts':
      return { posts: by(await json<WrittenPost[]>(at.posts), ({ code }) => code) };
    case 'questions':
      return { questions: by(await json<Question[]>(at.questions), ({ id }) => id) };
    case 'exercises': {
      const { exercises } = dataIn<{ exercises: ExerciseMaterial[] }>(await html(at.write), 'exercises');
      return { exercises: by(exercises, ({ id }) => id) };
    }
  }
}

/** Addresses of a need, for what is kept for a reload without network. */
export function addressesOf(need: Need, at: CourseAddresses): string[] {
  const own = {
    lesson: () => [page(`${at.lesson}${'id' in need ? need.id : ''}/`)],
    case: () => [page(`${at.case}${'id' in need ? need.id : ''}/`)],
    posts: () => [at.posts],
    questions: () => [at.questions],
    exercises: () => [page(at.write)],
  };
  return own[need.kind]().map((address) => new URL(address, document.baseURI).href);
}

/** Where pages are read as files, as in an LMS without directory index, so is this one. */
const page = (address: string) =>
  new URL(document.baseURI).pathname.endsWith('/index.html') ? `${address}index.html` : address;

async function get(address: string): Promise<Response> {
  const answer = await fetch(new URL(address, document.baseURI), { signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer;
}
const json = async <T>(address: string): Promise<T> => (await get(address)).json();
/** Without its styles: this page's policy forbids them, even in a document that is never shown. */
const html = async (address: string): Promise<Document> => {
  const text = await (await get(page(address))).text();
  return new DOMParser().parseFromString(text.replace(/<style[\s\S]*?<\/style>/g, ''), 'text/html');
};

/** Throws when the page is not the one meant: an intranet may answer anything with its own page. */
function dataIn<T>(document: Document, id: string): T {
  const text = document.getElementById(id)?.textContent;
  if (!text) throw new Error(`no ${id}`);
  return JSON.parse(text) as T;
}
const by = <T>(items: readonly T[], key: (item: T) => string): Record<string, T> =>
  Object.fromEntries(items.map((item) => [key(item), item]));
