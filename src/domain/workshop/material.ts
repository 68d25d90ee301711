/** What a workshop needs of the course, read where it already is, before the room comes in. */
import type { Question } from '../quiz/question.ts';
import type { NetworkKind } from '../scenario/model.ts';
import type { WrittenPost } from '../triage/post.ts';
import type { Kit, Slide } from './kit.ts';
import type { Passage } from './passage.ts';
import type { ToldCase } from './room-shown.ts';

export interface Reply {
  readonly strong: boolean;
  readonly title: string;
  readonly says: readonly Passage[];
}
export interface LessonMaterial {
  readonly title: string;
  readonly ideas: Readonly<Record<string, { readonly title: string; readonly says: readonly Passage[] }>>;
  readonly models?: { readonly context: string; readonly replies: readonly Reply[]; readonly says: readonly Passage[] };
  readonly card?: { readonly title: string; readonly says: readonly Passage[] };
}
export interface ExerciseMaterial {
  readonly id: string;
  readonly network: NetworkKind;
  readonly limit: number;
  readonly place: string;
  readonly who: string;
  readonly you: string;
  readonly post: string;
  readonly known: readonly string[];
}
export interface Material {
  readonly lessons: Readonly<Record<string, LessonMaterial>>;
  readonly cases: Readonly<Record<string, ToldCase>>;
  readonly posts: Readonly<Record<string, WrittenPost>>;
  readonly questions: Readonly<Record<string, Question>>;
  readonly exercises: Readonly<Record<string, ExerciseMaterial>>;
}
export const noMaterial: Material = { lessons: {}, cases: {}, posts: {}, questions: {}, exercises: {} };

/** One thing to fetch: a lesson or a case by id, or one of the files that hold all of a kind. */
export type Need =
  | { readonly kind: 'lesson' | 'case'; readonly id: string }
  | { readonly kind: 'posts' | 'questions' | 'exercises' };

/** Each once, in the order of the workshop; cases made on the device are there already. */
export function needsOf(kit: Kit): Need[] {
  const needs = new Map<string, Need>();
  for (const slide of kit.steps.flatMap((step) => step.slides)) {
    const need = needOf(slide);
    if (need) needs.set(nameOf(need), need);
  }
  return [...needs.values()];
}
export const nameOf = (need: Need): string => ('id' in need ? `${need.kind}/${need.id}` : need.kind);
export const isOwn = (id: string): boolean => id.startsWith('local-');

function needOf(slide: Slide): Need | undefined {
  switch (slide.kind) {
    case 'idea':
    case 'models':
    case 'card':
      return { kind: 'lesson', id: slide.lesson };
    case 'opening':
    case 'case':
      return isOwn(slide.case) ? undefined : { kind: 'case', id: slide.case };
    case 'sort':
      return { kind: 'posts' };
    case 'questions':
      return { kind: 'questions' };
    case 'write':
      return { kind: 'exercises' };
    default:
      return undefined;
  }
}
