/** What "done" means. Nothing here looks at scrolling or time spent. */
import { lastPlace, lessonRecord, type Progress, quizRecord, runRecord } from './state.ts';

/** `marked`: by hand, and so by hand undone. `answered`: each of its questions has an answer, right or wrong. */
export type LessonState = 'answered' | 'marked' | 'started' | 'new';
export type CaseState = 'done' | 'started' | 'new';

export interface LessonItems {
  readonly id: string;
  /** Its check items; the question asked before reading does not count. */
  readonly items: readonly string[];
}
/** Lessons then scenarios of a module, or of a path, in order, by id. */
export interface ModuleParts {
  readonly id: string;
  readonly lessons: readonly string[];
  readonly scenarios?: readonly string[];
}
/** `answered`: every question of the quiz has an answer, or the lesson is marked by hand; `marked`: by hand only. */
export type DoneBy = 'answered' | 'marked';
export interface Outline {
  readonly modules: readonly ModuleParts[];
  readonly lessons: readonly LessonItems[];
  /** What the course counts as a lesson done; `answered` without it. */
  readonly by?: DoneBy;
}
export interface Step {
  readonly kind: 'lesson' | 'scenario';
  readonly id: string;
}
export interface Tally {
  readonly done: number;
  readonly total: number;
}

export function lessonState(state: Progress, { id, items }: LessonItems, by: DoneBy = 'answered'): LessonState {
  const answered = items.filter((item) => quizRecord(state, item)).length;
  if (by === 'answered' && items.length > 0 && answered === items.length) return 'answered';
  if (lessonRecord(state, id)?.done) return 'marked';
  return answered > 0 ? 'started' : 'new';
}

/** A scenario is done when an ending was reached, whichever it is. */
export function caseState(state: Progress, id: string): CaseState {
  const run = runRecord(state, id);
  if (run?.finished || (run?.endings.length ?? 0) > 0) return 'done';
  return run?.hand?.keys ? 'started' : 'new';
}

export function steps(outline: Outline): Step[] {
  return outline.modules.flatMap(stepsOf);
}

export function stepsOf({ lessons, scenarios = [] }: ModuleParts): Step[] {
  return [
    ...lessons.map((id): Step => ({ kind: 'lesson', id })),
    ...scenarios.map((id): Step => ({ kind: 'scenario', id })),
  ];
}

export function isDone(state: Progress, outline: Outline, step: Step): boolean {
  if (step.kind === 'scenario') return caseState(state, step.id) === 'done';
  const lesson = outline.lessons.find(({ id }) => id === step.id) ?? { id: step.id, items: [] };
  return ['answered', 'marked'].includes(lessonState(state, lesson, outline.by));
}

export function tally(state: Progress, outline: Outline, some: readonly Step[]): Tally {
  return { done: some.filter((step) => isDone(state, outline, step)).length, total: some.length };
}

/**
 * Where to go on: the step that was last open if it is not done, else the next one that is not, going round to the
 * beginning for what was skipped. Undefined when everything is done.
 */
export function next(state: Progress, outline: Outline): Step | undefined {
  const all = steps(outline);
  const page = lastPlace(state)?.page;
  const from = Math.max(
    0,
    all.findIndex(({ kind, id }) => `${kind}/${id}` === page),
  );
  return [...all.slice(from), ...all.slice(0, from)].find((step) => !isDone(state, outline, step));
}
