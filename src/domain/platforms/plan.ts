/** What a company filled in: its choices this year and the next, and what it had in mind. Read from whatever was kept. */
import { type Answers, AT_MOST, type Kind, kinds, type Marks, NOTHING_SAID } from './model.ts';
import type { Changed } from './own-marks.ts';

export interface Plan {
  readonly now: Answers;
  /** Undefined until somebody asks to compare. */
  readonly next?: Answers | undefined;
  /** The platform they thought of before choosing. */
  readonly thought?: string | undefined;
  /** Regulated fields they work in. */
  readonly fields: readonly string[];
  readonly changed: Changed;
}
export const EMPTY_PLAN: Plan = { now: NOTHING_SAID, fields: [], changed: {} };
/** More hours than this a week is a full-time team: the chooser has nothing to say of it. */
export const MOST_HOURS = 40;

type Kept = Readonly<Record<string, unknown>>;

/** Choices that the course no longer has are left out; what is not as it should be is as if never said. */
export function readPlan(kept: Kept, marks: Marks): Plan {
  const next = isKept(kept.next) ? readAnswers(kept.next, marks) : undefined;
  const changed = isKept(kept.changed) ? kept.changed : {};
  return {
    now: isKept(kept.now) ? readAnswers(kept.now, marks) : NOTHING_SAID,
    ...(next && { next }),
    ...(typeof kept.thought === 'string' && { thought: kept.thought }),
    fields: texts(kept.fields),
    changed: Object.fromEntries(
      Object.entries(changed).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
    ),
  };
}

function readAnswers(kept: Kept, marks: Marks): Answers {
  const of = (kind: Kind) =>
    texts(kept[kind])
      .filter((choice) => marks.worth[kind][choice] !== undefined)
      .slice(0, AT_MOST);
  const [objectives = [], audiences = [], assets = []] = kinds.map(of);
  const hours = readHours(kept.hours);
  return { objectives, audiences, assets, ...(hours !== undefined && { hours }) };
}

/** Hours a week, to the half-hour; undefined when it is no such number. */
export function readHours(value: unknown): number | undefined {
  const hours = typeof value === 'string' && value.trim() !== '' ? Number(value.trim().replace(',', '.')) : value;
  if (typeof hours !== 'number' || !(hours >= 0) || hours > MOST_HOURS) return undefined;
  return Math.round(hours * 2) / 2;
}

const isKept = (value: unknown): value is Kept => value !== null && typeof value === 'object' && !Array.isArray(value);
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? [...new Set(value.filter((one): one is string => typeof one === 'string'))] : [];
