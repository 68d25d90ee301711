/**
 * Shows progress on pages that have no island, and remembers which lesson is open. What it reads and fills:
 * - `<script type="application/json" id="progress-data">`: a `Marks`
 * - `[data-lesson-state="id"]`, `[data-case-state="id"]`, `[data-module-state="id"]`: get `data-state` (`done`, `started`,
 *   `next` for where to go on, or none) and, when the marks have words, the state in words for those who do not see it
 * - `[data-path-state="id"]`, `[data-path-count="id"]`: the same for a path
 * - `button[data-choose-path="id"]`: follows the path, or no longer; its text is `data-choose` or `data-leave`; what goes on is then looked for
 *   in that path first
 * - `[data-due]`, hidden until this runs: shown when questions are due for review, with `data-one` or `data-other`, `{count}` filled, in
 *   the element `[data-due-words]` inside it
 * - `[data-module-count="id"]`: gets ` · ` and `data-words` with `{done}` and `{total}` filled, once something is done
 * - `a[data-continue]`: once something was begun, gets the address of where to go on and the text of
 *   `data-continue-words` with `{title}` filled, or of `data-continue-done` when everything is done
 * - `button[data-mark-done="id"]`, hidden until this runs: marks the lesson by hand and back; its text is `data-mark` or `data-unmark`, and it
 *   goes when the lesson's questions are all answered
 */
import { choosePath, markLesson, visit } from '#domain/progress/change.ts';
import {
  caseState,
  isDone,
  lessonState,
  type ModuleParts,
  next,
  type Outline,
  type Step,
  stepsOf,
  tally,
} from '#domain/progress/done.ts';
import { chosenPath, type Progress } from '#domain/progress/state.ts';
import { due } from '#domain/review/due.ts';
import { readPageData } from './page-data.ts';
import { type ProgressStore, progressStore } from './progress-store.ts';
import { today } from './today.ts';

/** A page that says where to go on gives the title and the address of each lesson and scenario. */
interface Door {
  readonly id: string;
  readonly title?: string;
  readonly href?: string;
}
export interface Marks extends Outline {
  readonly lessons: readonly (Door & { readonly items: readonly string[]; readonly parallel?: string | undefined })[];
  readonly paths?: readonly ModuleParts[];
  readonly cases?: readonly Door[];
  /** The lesson on this page. */
  readonly here?: string | undefined;
  /** Said after the title of a lesson, module or scenario: `done`, `started`, `next`. */
  readonly words?: Readonly<Partial<Record<string, string>>>;
}

export function startMarks(): void {
  const marks = readPageData<Marks>('progress-data');
  if (!marks) return;
  const store = progressStore();
  if (marks.here) store.update((state) => visit(state, `lesson/${marks.here}`, document.documentElement.lang));
  markProgress(document, marks, store);
}

/** Marks what is under `root` now and after each change. Returns how to stop. */
export function markProgress(root: ParentNode, marks: Marks, store: ProgressStore): () => void {
  for (const button of root.querySelectorAll<HTMLElement>('[data-mark-done]')) {
    button.addEventListener('click', () => {
      const id = button.dataset.markDone ?? '';
      const done = lessonOf(marks, store.state(), id) !== 'marked';
      store.update((state) => markLesson(state, id, done, today()));
    });
  }
  for (const button of root.querySelectorAll<HTMLElement>('[data-choose-path]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const id = button.dataset.choosePath ?? '';
      store.update((state) => choosePath(state, chosenPath(state) === id ? '' : id));
    });
  }
  const draw = () => fill(root, marks, store.state());
  draw();
  return store.subscribe(draw);
}

function fill(root: ParentNode, marks: Marks, state: Progress) {
  const path = marks.paths?.find(({ id }) => id === chosenPath(state));
  const target = (path && next(state, { ...marks, modules: [path] })) ?? next(state, marks);
  const each = (name: string, say: (id: string, element: HTMLElement) => void) => {
    for (const element of root.querySelectorAll<HTMLElement>(`[data-${name}]`))
      say(element.getAttribute(`data-${name}`) ?? '', element);
  };
  const mark = (step: Step, element: HTMLElement) => {
    const begun = step.kind === 'lesson' ? lessonOf(marks, state, step.id) : caseState(state, step.id);
    const here = step.kind === target?.kind && step.id === target.id;
    show(element, isDone(state, marks, step) ? 'done' : here ? 'next' : begun === 'started' ? 'started' : '', marks);
  };
  each('lesson-state', (id, element) => mark({ kind: 'lesson', id }, element));
  each('case-state', (id, element) => mark({ kind: 'scenario', id }, element));
  for (const [name, parts] of [
    ['module', marks.modules],
    ['path', marks.paths ?? []],
  ] as const) {
    const count = (id: string) => {
      const part = parts.find((one) => one.id === id);
      return tally(state, marks, part ? stepsOf(part) : []);
    };
    each(`${name}-state`, (id, element) => {
      const { done, total } = count(id);
      show(element, done === 0 ? '' : done === total ? 'done' : 'started', marks);
    });
    each(`${name}-count`, (id, element) => {
      const { done, total } = count(id);
      const words = (element.dataset.words ?? '').replace('{done}', String(done)).replace('{total}', String(total));
      element.textContent = done === 0 ? '' : ` · ${words}`;
    });
  }
  each('choose-path', (id, button) => {
    const chosen = chosenPath(state) === id;
    button.setAttribute('aria-pressed', String(chosen));
    button.textContent = (chosen ? button.dataset.leave : button.dataset.choose) ?? '';
  });
  each('due', (_, element) => {
    const count = due(state, marks.lessons, today()).length;
    element.hidden = count === 0;
    const words = (count === 1 ? element.dataset.one : element.dataset.other) ?? '';
    const place = element.querySelector('[data-due-words]');
    if (place) place.textContent = words.replace('{count}', String(count));
  });
  each('mark-done', (id, button) => {
    const now = lessonOf(marks, state, id);
    button.hidden = now === 'answered';
    button.textContent = (now === 'marked' ? button.dataset.unmark : button.dataset.mark) ?? '';
  });
  if (Object.keys(state.records).length > 0)
    each('continue', (_, link) => goOn(link as HTMLAnchorElement, marks, target));
}

function goOn(link: HTMLAnchorElement, marks: Marks, target: Step | undefined) {
  const doors: readonly Door[] = target?.kind === 'scenario' ? (marks.cases ?? []) : marks.lessons;
  const door = doors.find(({ id }) => id === target?.id);
  if (door?.href) link.href = door.href;
  const text = door
    ? link.dataset.continueWords?.replace('{title}', () => door.title ?? '')
    : link.dataset.continueDone;
  if (text && (door || !target)) link.textContent = text;
}

function lessonOf(marks: Marks, state: Progress, id: string) {
  return lessonState(state, marks.lessons.find((lesson) => lesson.id === id) ?? { id, items: [] }, marks.by);
}

function show(element: HTMLElement, state: string, { words }: Marks) {
  if (state) element.dataset.state = state;
  else delete element.dataset.state;
  element.querySelector(':scope > [data-state-words]')?.remove();
  const word = words?.[state];
  if (!word) return;
  const said = document.createElement('span');
  said.className = 'visually-hidden';
  said.dataset.stateWords = '';
  said.textContent = ` (${word})`;
  element.append(said);
}
