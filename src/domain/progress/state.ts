import type { Confidence } from '../quiz/question.ts';
import type { Answer } from '../triage/post.ts';

/**
 * What a learner's browser keeps, and everything that ever changed in it.
 *
 * `v` is the version of the shape, not of the course. The shape is one map of records by `kind/id`: a new kind (review,
 * note, document…) is a new entry and never a new version. A course that meets a kind it does not know keeps it
 * whole, fields it does not know included, and hands it back untouched, so that an older tab destroys nothing.
 *
 * Ids are those of the content, which never change. A record whose lesson, question or scenario is gone is kept and
 * ignored. Letters of options and keys of moves are permanent too, so editing a text costs nothing; a run carries the
 * print of the graph it was played on, because a graph can change.
 *
 * `epochs` counts, for each kind, how many times it was erased or started over; absent is 0. Copies of one learner's
 * state meet (two tabs, an LMS): within one epoch they are joined by union and maximum, and the higher epoch wins
 * whole, otherwise what was erased in one copy would come back from another. Importing a file is not a meeting of
 * copies: what it holds is brought into the epoch in force (`gather`).
 *
 * `n` numbers the writings of one value, so that the last one wins without asking the clock, which may be wrong or
 * differ between two computers. `day` is what the learner's calendar said; it decides nothing but equal cases.
 *
 * Migrations. Version 1 is the first. When a version 2 comes: write above this line what changed and why, add
 * `from1(state)` to parse.ts, and a saved version 1 to the tests, for ever. A version newer than ours is never
 * interpreted nor overwritten.
 */
export interface Progress {
  readonly v: 1;
  readonly epochs: Readonly<Record<string, number>>;
  readonly records: Readonly<Record<string, AnyRecord>>;
}
export const version = 1;
export const nothing: Progress = { v: version, epochs: {}, records: {} };

export interface Attempt {
  /** Letters chosen, sorted: `ac`. */
  readonly letters: string;
  readonly confidence: Confidence;
  /** As graded then. */
  readonly right: boolean;
  /** `2026-11-23`; an LMS does not carry it. */
  readonly day?: string;
}
/** `quiz/<item>`. The first attempt counts for calibration and LMS, the last is shown again. */
export interface QuizRecord {
  readonly first: Attempt;
  readonly last: Attempt;
  readonly count: number;
}
/** `lesson/<lesson>`: marked as done by hand, or no longer. */
export interface LessonRecord {
  readonly n: number;
  readonly done: boolean;
  readonly day?: string;
}
export interface Run {
  readonly n: number;
  /** Print of the graph it was played on. */
  readonly print: string;
  readonly keys: string;
  readonly ending?: string;
  readonly day?: string;
  /** The learner's own words, by frame; they never leave the device but by export. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Choices taken back before the world answered. */
  readonly takenBack?: readonly { readonly at: number; readonly key: string }[];
}
/** `run/<scenario>`. Without keys, `hand` says that nothing is being played. */
export interface RunRecord {
  readonly hand?: Run;
  readonly finished?: Run;
  /** The one that was finished before it: the debrief lays them side by side. An LMS does not carry it. */
  readonly earlier?: Run;
  /** Every ending reached so far, sorted. */
  readonly endings: readonly string[];
}
/** `place/last`: the last page of the course that was open, such as `lesson/cas-difficiles`, and its language. */
export interface PlaceRecord {
  readonly n: number;
  readonly page: string;
  readonly lang: string;
}
/** `path/chosen`: the path that the learner follows; an empty id says that none is. */
export interface PathRecord {
  readonly n: number;
  readonly id: string;
}
/** `plan/<module>`: « si…, alors… », in the learner's own words. It never leaves the device but by export. */
export interface PlanRecord {
  readonly n: number;
  readonly when: string;
  readonly act: string;
  readonly day?: string;
}
/** `reply/<exercise>`: the learner's own reply, what they ticked and set aside. It never leaves the device but by export. */
export interface ReplyRecord {
  readonly n: number;
  readonly text: string;
  readonly ticked: readonly string[];
  readonly refused: readonly string[];
  readonly day?: string;
}
/** A final check that was ended. */
export interface Outcome {
  readonly right: number;
  readonly total: number;
  readonly day?: string;
}
/** `check/paper`: the questions drawn with `seed` and what was answered; a reload gives the same ones. */
export interface PaperRecord {
  /** Counts the papers drawn; copies of one paper share it. */
  readonly round: number;
  readonly seed: string;
  readonly items: readonly string[];
  readonly answers: Readonly<Record<string, Attempt>>;
  /** Papers ended before this one, the oldest first. */
  readonly earlier: readonly Outcome[];
}
/** A post sorted twice: the first answer counts, the last is shown. */
export interface Sorted {
  readonly first: Answer;
  readonly last: Answer;
}
/** `triage/draw`: the posts drawn with `seed`, by code, and what was answered; a reload gives the same ones. */
export interface TriageRecord {
  /** Counts the draws; copies of one draw share it. */
  readonly round: number;
  readonly seed: string;
  readonly posts: readonly string[];
  readonly answers: Readonly<Record<string, Sorted>>;
  /** The first answer ever given to each post, in whichever draw: what the estimate is made of. */
  readonly seen: Readonly<Record<string, Answer>>;
}
/**
 * `document/<tool>`, `case/<case made here>`, `workshop/<what>`: something that a person fills in and keeps, whole, in the
 * shape of its screen, which reads it again with its own care. A null value says that it was thrown away, so that no
 * other copy brings it back. It never leaves the device but by export.
 */
export interface DocumentRecord {
  readonly n: number;
  readonly value: Readonly<Record<string, unknown>> | null;
  readonly day?: string;
}
export type DocumentKind = 'document' | 'case' | 'workshop';
export type AnyRecord =
  | QuizRecord
  | LessonRecord
  | RunRecord
  | PlaceRecord
  | PathRecord
  | PlanRecord
  | ReplyRecord
  | PaperRecord
  | TriageRecord
  | DocumentRecord
  | Readonly<Record<string, unknown>>;

/** Kinds of this version. Each is erased on its own: it is a section of `epochs`. */
export const kinds = [
  ...(['quiz', 'lesson', 'run', 'place', 'path', 'plan', 'check', 'reply', 'triage'] as const),
  ...(['document', 'case', 'workshop'] as const satisfies readonly DocumentKind[]),
] as const;
export type Kind = (typeof kinds)[number];

export function kindOf(key: string): string {
  return key.slice(0, key.indexOf('/'));
}
export function epochOf(state: Progress, kind: string): number {
  return Object.hasOwn(state.epochs, kind) ? (state.epochs[kind] ?? 0) : 0;
}

/** A new state, with this record in it. */
export const put = (state: Progress, key: string, record: AnyRecord): Progress => ({
  ...state,
  records: { ...state.records, [key]: record },
});

/** Typed readings: what is in a state was checked by `parse`. */
export const quizRecord = (state: Progress, id: string) => state.records[`quiz/${id}`] as QuizRecord | undefined;
export const lessonRecord = (state: Progress, id: string) => state.records[`lesson/${id}`] as LessonRecord | undefined;
export const runRecord = (state: Progress, id: string) => state.records[`run/${id}`] as RunRecord | undefined;
export const chosenPath = (state: Progress) =>
  (state.records['path/chosen'] as PathRecord | undefined)?.id || undefined;
export const planRecord = (state: Progress, id: string) => state.records[`plan/${id}`] as PlanRecord | undefined;
export const replyRecord = (state: Progress, id: string) => state.records[`reply/${id}`] as ReplyRecord | undefined;
export const paperRecord = (state: Progress) => state.records['check/paper'] as PaperRecord | undefined;
export const triageRecord = (state: Progress) => state.records['triage/draw'] as TriageRecord | undefined;
export const documentRecord = (state: Progress, kind: DocumentKind, id: string) =>
  state.records[`${kind}/${id}`] as DocumentRecord | undefined;
export const lastPlace = (state: Progress) => state.records['place/last'] as PlaceRecord | undefined;

/** First attempts at every question, in no particular order. */
export function firstAttempts(state: Progress): Attempt[] {
  return Object.entries(state.records).flatMap(([key, record]) =>
    kindOf(key) === 'quiz' ? [(record as QuizRecord).first] : [],
  );
}

/** Ids of what is kept of a kind, thrown away ones apart, sorted. */
export function documentIds(state: Progress, kind: DocumentKind): string[] {
  return Object.entries(state.records)
    .filter(([key, record]) => kindOf(key) === kind && (record as DocumentRecord).value !== null)
    .map(([key]) => key.slice(kind.length + 1))
    .sort();
}
