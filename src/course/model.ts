/** The course as pages see it: languages joined, modules ordered, every reference known to exist. */
import type { NetworkKind, Scenario, Words } from '#domain/scenario/model.ts';
import type { Post } from '#domain/triage/post.ts';
import type { ActivitySource, ActivityTranslation } from '#schemas/activity.ts';
import type { CompanyFile } from '#schemas/company.ts';
import type { CourseFile } from '#schemas/course.ts';
import type { CrisisFile } from '#schemas/crisis.ts';
import type { ExerciseSource, ExerciseTranslation } from '#schemas/exercise.ts';
import type { FigureFile } from '#schemas/figure.ts';
import type { HandoutSource, HandoutTranslation } from '#schemas/handout.ts';
import type { LessonTranslation } from '#schemas/lesson.ts';
import type { ObservationFile } from '#schemas/observation.ts';
import type { PlatformsFile } from '#schemas/platforms.ts';
import type { QuizSource, QuizTranslation } from '#schemas/quiz.ts';
import type { RuleSource, RuleTranslation } from '#schemas/rule.ts';
import type { SourceSource, SourceTranslation } from '#schemas/source.ts';
import type { TermTranslation } from '#schemas/term.ts';
import type { WorkshopSource, WorkshopTranslation } from '#schemas/workshop.ts';
import type { Tool } from './join-tools.ts';
import type { Part } from './lesson-body.ts';

export type Lang = 'fr' | 'en';
export const allLanguages: readonly Lang[] = ['fr', 'en'];

/** What is written in each language; a language is absent when the entry is not offered in it. */
export type In<W> = Readonly<Partial<Record<Lang, W>>>;

/** A sentence of a lesson that carries points of the 2014 interview, and where a link to it lands. */
export interface Sentence {
  readonly points: readonly number[];
  readonly text: string;
  readonly anchor: string;
}
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
  /** The item that tests the same ideas elsewhere: never asked in the lesson. */
  readonly parallel: string | undefined;
  /** Sources cited, in order of first mention. */
  readonly sources: readonly string[];
  readonly terms: readonly string[];
  readonly minutes: number;
  readonly words: In<
    LessonTranslation & {
      readonly parts: readonly Part[];
      readonly wordCount: number;
      readonly sentences: readonly Sentence[];
    }
  >;
}
/** A page of words that is not a lesson. */
export interface Page {
  readonly id: string;
  readonly sources: readonly string[];
  readonly words: In<{
    readonly title: string;
    readonly summary: string;
    readonly checked: string;
    readonly also: readonly string[];
  }>;
}
export interface Path {
  readonly id: string;
  readonly lessons: readonly string[];
  readonly scenarios: readonly string[];
  readonly title: In<string>;
  readonly who: In<string>;
  readonly summary: In<string>;
}
/** What the interview of 2014 said, in our words. */
export interface PointGroup {
  readonly title: In<string>;
  readonly points: readonly { readonly number: number; readonly words: In<string> }[];
}
export interface Module {
  readonly id: string;
  readonly code: string;
  readonly number: number;
  readonly lessons: readonly string[];
  readonly scenarios: readonly string[];
  readonly title: In<string>;
  readonly summary: In<string>;
  /** An example of « si…, alors… » for this module. */
  readonly plan?: { readonly when: In<string>; readonly act: In<string> } | undefined;
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
  readonly words: In<SourceTranslation & Pick<SourceSource, 'label' | 'title' | 'published'>>;
}
export interface Term {
  readonly id: string;
  readonly lessons: readonly string[];
  readonly words: In<TermTranslation>;
}
/** A post to answer with one's own words. */
export interface Exercise extends Pick<ExerciseSource, 'code' | 'order' | 'stage' | 'network' | 'lesson' | 'rule'> {
  readonly id: string;
  readonly words: In<Omit<ExerciseTranslation, 'of'>>;
}
export interface Case {
  readonly id: string;
  readonly scenario: Scenario;
  readonly words: In<Words>;
}
/** A class of posts to be sorted, with its posts. */
export interface TriageKind {
  readonly id: string;
  readonly words: In<{ readonly name: string; readonly means: string }>;
  readonly posts: readonly TriagePost[];
}
export interface TriagePost extends Post {
  readonly tone: 'calm' | 'rude';
  readonly network: NetworkKind;
  readonly words: In<{
    readonly author: string;
    readonly firm: string;
    readonly trade: string;
    readonly text: string;
    /** What checking gave. */
    readonly known?: string | undefined;
    readonly why: string;
  }>;
}
/** A piece of a workshop: kits are made of these, and the builder offers them. */
export interface Activity
  extends Pick<ActivitySource, 'place' | 'minutes' | 'builder' | 'lessons' | 'prints' | 'slides'> {
  readonly id: string;
  readonly words: In<Omit<ActivityTranslation, 'of'>>;
}
/** A workshop that is ready to run. */
export interface Workshop extends Pick<WorkshopSource, 'letter' | 'minutes' | 'people' | 'steps' | 'pages'> {
  readonly id: string;
  /** Minutes of its version without computers, when there is one. */
  readonly shopFloorMinutes: number | undefined;
  readonly words: In<Omit<WorkshopTranslation, 'of'>>;
}
/** A sheet to print. */
export interface Handout extends Pick<HandoutSource, 'kind' | 'posts' | 'case' | 'pages'> {
  readonly id: string;
  readonly sections: readonly ({ readonly letter: string } & Pick<
    HandoutSource['sections'][string],
    'fill' | 'card' | 'alone'
  >)[];
  readonly words: In<Omit<HandoutTranslation, 'of'>>;
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
  readonly triage: readonly TriageKind[];
  /** In the order of their page. */
  readonly exercises: readonly Exercise[];
  readonly activities: ReadonlyMap<string, Activity>;
  /** In the order of their letters. */
  readonly workshops: readonly Workshop[];
  readonly handouts: ReadonlyMap<string, Handout>;
  /** In the order of the toolbox. */
  readonly tools: readonly Tool[];
  readonly pages: ReadonlyMap<string, Page>;
  readonly paths: readonly Path[];
  readonly points: readonly PointGroup[];
  readonly figures: ReadonlyMap<string, FigureFile>;
  readonly done: CourseFile['done'];
  /** Rules that no scenario plays yet. */
  readonly owed: readonly string[];
  readonly company: CompanyFile;
  /** Weights and sentences of the platform chooser. */
  readonly platforms: PlatformsFile;
  /** First hour, statements to fill in, readiness. */
  readonly crisis: CrisisFile;
  /** What an observer may note. */
  readonly observation: ObservationFile;
}
