/** What is found of a room, in words. */
import type { Scenario, Words } from '#domain/scenario/model.ts';
import type { WrittenPost } from '#domain/triage/post.ts';
import type { pooled } from '#domain/workshop/room-posts.ts';
import type { QuestionCount } from '#domain/workshop/room-questions.ts';
import type { Questions } from '../practice/use-questions.ts';
import type { GatherCase, GatherLesson } from './words.ts';

export interface Bar {
  readonly code: string;
  readonly label: string;
  readonly count: number;
  /** Whether the course holds to it. */
  readonly ours?: boolean;
}
export interface Point {
  readonly kind: 'question' | 'scene' | 'post';
  readonly id: string;
  /** Lesson, case, or who wrote the post. */
  readonly where: string;
  readonly href?: string;
  readonly text: string;
  readonly total: number;
  readonly bars: readonly Bar[];
  readonly worth: number;
  /** Why it is worth arguing. */
  readonly why: string;
  readonly question?: QuestionCount;
}
export interface CaseFinding {
  readonly item: GatherCase;
  readonly total: number;
  readonly otherPrint: number;
  readonly endings: readonly Bar[];
  readonly scenes: readonly Point[];
}
export interface Findings {
  readonly questions: readonly QuestionCount[];
  readonly byLesson: readonly {
    readonly lesson: GatherLesson;
    readonly points: readonly Point[];
    readonly hidden: number;
  }[];
  readonly cases: readonly CaseFinding[];
  readonly posts: readonly Point[];
  readonly sorting: ReturnType<typeof pooled>;
  readonly arguable: readonly Point[];
  /** Whether anything but totals may be shown. */
  readonly detailed: boolean;
}
export interface CaseWords {
  readonly scenario: Scenario;
  readonly words: Words;
}
export interface Texts {
  readonly questions: Questions;
  readonly posts: readonly WrittenPost[];
  /** By id, those that were fetched. */
  readonly cases: ReadonlyMap<string, CaseWords>;
}
