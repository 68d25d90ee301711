/** The course as pages see it: languages joined, modules ordered, every reference known to exist. */
import type { Scenario, Words } from '#domain/scenario/model.ts';
import type { CompanyFile } from '#schemas/company.ts';
import type { LessonTranslation } from '#schemas/lesson.ts';
import type { QuizSource, QuizTranslation } from '#schemas/quiz.ts';
import type { RuleSource, RuleTranslation } from '#schemas/rule.ts';
import type { SourceSource, SourceTranslation } from '#schemas/source.ts';
import type { TermTranslation } from '#schemas/term.ts';
import type { Part } from './lesson-body.ts';

export type Lang = 'fr' | 'en';
export const allLanguages: readonly Lang[] = ['fr', 'en'];

/** What is written in each language; a language is absent when the entry is not offered in it. */
export type In<W> = Readonly<Partial<Record<Lang, W>>>;

export interface Lesson {
  readonly id: string;
  readonly code: string;
  readonly number: string;
  readonly module: string;
  readonly rules: readonly string[];
  readonly points: readonly number[];
  readonly checked: string;
  /** Pre-question, asked before reading. */
  readonly before: string | undefined;
  /** Items of the quiz, in order. */
  readonly items: readonly string[];
  /** Sources cited, in order of first mention. */
  readonly sources: readonly string[];
  readonly terms: readonly string[];
  readonly minutes: number;
  readonly words: In<LessonTranslation & { readonly parts: readonly Part[]; readonly wordCount: number }>;
}
export interface Module {
  readonly id: string;
  readonly code: string;
  readonly number: number;
  readonly lessons: readonly string[];
  readonly scenarios: readonly string[];
  readonly title: In<string>;
  readonly summary: In<string>;
}
export interface Quiz extends Omit<QuizSource, 'question' | 'options'> {
  readonly id: string;
  /** Letters of the right options. */
  readonly right: readonly string[];
  readonly words: In<QuizTranslation>;
}
export interface Rule extends Pick<RuleSource, 'code' | 'source' | 'checked'> {
  readonly id: string;
  /** Lessons that teach it: a rule without a lesson yet is known, and not shown. */
  readonly lessons: readonly string[];
  readonly words: In<RuleTranslation>;
}
export interface Source extends Pick<SourceSource, 'kind' | 'mark' | 'year' | 'doi' | 'checked'> {
  readonly id: string;
  readonly lessons: readonly string[];
  readonly words: In<SourceTranslation & Pick<SourceSource, 'label' | 'title' | 'published'>>;
}
export interface Term {
  readonly id: string;
  readonly lessons: readonly string[];
  readonly words: In<TermTranslation>;
}
export interface Case {
  readonly id: string;
  readonly scenario: Scenario;
  readonly words: In<Words>;
}
export interface Course {
  readonly languages: readonly Lang[];
  readonly modules: readonly Module[];
  readonly lessons: ReadonlyMap<string, Lesson>;
  readonly quizzes: ReadonlyMap<string, Quiz>;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly cases: ReadonlyMap<string, Case>;
  readonly company: CompanyFile;
}
