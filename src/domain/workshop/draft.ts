/** A workshop being composed: its steps, changed one at a time. Every function gives a new draft. */
import type { Choice, Part } from './compose.ts';

export interface Draft {
  readonly title: string;
  readonly steps: readonly Part[];
  /** What was asked for, kept with it. */
  readonly total: number;
  readonly lessons: readonly string[];
  readonly people: number;
  /** Without screen or computer. */
  readonly paper: boolean;
}
export const LENGTHS = [30, 60, 90, 180] as const;
/** Minutes one may ask for. */
export const SHORTEST = 10;
export const LONGEST = 420;
export const emptyDraft: Draft = { title: '', steps: [], total: 90, lessons: [], people: 10, paper: false };

export const spent = ({ steps }: Draft) => steps.reduce((sum, { minutes }) => sum + minutes, 0);
/** Minutes still to be filled; below zero when there are too many. */
export const remaining = (draft: Draft) => draft.total - spent(draft);

/** At the place where such an activity goes: an opening first, a closing last, the rest before the closing. Refuses a second time. */
export function add(draft: Draft, choice: Choice, choices: readonly Choice[]): Draft {
  if (draft.steps.some(({ activity }) => activity === choice.id)) return draft;
  const step = { activity: choice.id, minutes: choice.minutes.usual };
  const closes = ({ activity }: Part) => choices.find(({ id }) => id === activity)?.place === 'closing';
  const closing = draft.steps.findIndex(closes);
  const end = closing < 0 ? draft.steps.length : closing;
  const at = choice.place === 'opening' ? 0 : choice.place === 'closing' ? draft.steps.length : end;
  return { ...draft, steps: draft.steps.toSpliced(at, 0, step) };
}

export function remove(draft: Draft, at: number): Draft {
  return { ...draft, steps: draft.steps.filter((_, index) => index !== at) };
}

/** Changes places with its neighbour, before (−1) or after (1); nothing at the ends. */
export function move(draft: Draft, at: number, by: -1 | 1): Draft {
  const step = draft.steps[at];
  const other = draft.steps[at + by];
  if (!step || !other) return draft;
  return { ...draft, steps: draft.steps.with(at, other).with(at + by, step) };
}

/** Kept within the limits of the activity. */
export function lengthen(draft: Draft, at: number, minutes: number, { minutes: { least, most } }: Choice): Draft {
  const step = draft.steps[at];
  if (!step || !Number.isFinite(minutes)) return draft;
  const kept = Math.min(most, Math.max(least, Math.round(minutes)));
  return { ...draft, steps: draft.steps.with(at, { ...step, minutes: kept }) };
}

/** Makes sense of what was kept, whatever it is: what cannot be read is left out. */
export function readDraft(value: Readonly<Record<string, unknown>>): Draft {
  const whole = (one: unknown, from: number, to: number, otherwise: number) =>
    typeof one === 'number' && Number.isInteger(one) && one >= from && one <= to ? one : otherwise;
  const steps: Part[] = [];
  for (const step of Array.isArray(value.steps) ? value.steps : []) {
    const { activity, minutes } = (step ?? {}) as Record<string, unknown>;
    if (typeof activity !== 'string' || steps.some((one) => one.activity === activity)) continue;
    if (typeof minutes === 'number' && Number.isInteger(minutes) && minutes > 0 && minutes <= LONGEST)
      steps.push({ activity, minutes });
  }
  return {
    title: typeof value.title === 'string' ? value.title.slice(0, 200) : '',
    steps,
    total: whole(value.total, SHORTEST, LONGEST, Math.min(LONGEST, Math.max(SHORTEST, sum(steps) || emptyDraft.total))),
    lessons: Array.isArray(value.lessons) ? value.lessons.filter((one) => typeof one === 'string') : [],
    people: whole(value.people, 1, 200, emptyDraft.people),
    paper: value.paper === true,
  };
}

const sum = (steps: readonly Part[]) => steps.reduce((all, { minutes }) => all + minutes, 0);
