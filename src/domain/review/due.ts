/**
 * What to come back to, and when: fixed gaps after the first answer. Spaced retrieval beats massed practice, and fixed gaps do
 * as well as growing ones (Latimier, Peyre and Ramus, Educational Psychology Review, 2021). The gaps are a working mark.
 *
 * Nothing is stored for this: the days of the first and of the last answer say it all.
 */
import { type Progress, quizRecord } from '../progress/state.ts';

/** Days after the first answer. At the last one, the lesson's other question is asked: recognising the first proves little. */
export const gaps = [2, 7, 21] as const;
export const atOnce = 3;

export interface ReviewedLesson {
  readonly id: string;
  readonly items: readonly string[];
  readonly parallel?: string | undefined;
}
export interface Due {
  readonly lesson: string;
  readonly item: string;
  /** Days after the first answer at which it became due. */
  readonly gap: (typeof gaps)[number];
  /** Days since it became due. */
  readonly late: number;
}

/** At most three a day, one a lesson when several lessons are due: wrong answers first, then what has waited longest. */
export function due(state: Progress, lessons: readonly ReviewedLesson[], today: string): Due[] {
  const room = Math.max(0, atOnce - reviewed(state, lessons, today));
  const all = lessons.flatMap((lesson) => dueIn(state, lesson, today));
  const weight = ({ item }: Due) => (quizRecord(state, item)?.last.right === false ? 0 : 1);
  const order = all.sort((a, b) => weight(a) - weight(b) || b.late - a.late || (a.item < b.item ? -1 : 1));
  const first = order.filter(({ lesson }, at) => order.findIndex((other) => other.lesson === lesson) === at);
  return [...first, ...order.filter((one) => !first.includes(one))].slice(0, room);
}

/** Questions of lessons already come back to today. */
function reviewed(state: Progress, lessons: readonly ReviewedLesson[], today: string): number {
  const again = (item: string) => {
    const record = quizRecord(state, item);
    return record?.last.day === today && record.first.day !== today;
  };
  const unseen = lessons.filter(({ parallel }) => parallel && quizRecord(state, parallel)?.last.day === today);
  return lessons.flatMap(({ items }) => items.filter(again)).length + unseen.length;
}

function dueIn(state: Progress, { id, items, parallel }: ReviewedLesson, today: string): Due[] {
  const last = gaps[gaps.length - 1] ?? 0;
  const days = items.flatMap((item) => quizRecord(state, item)?.first.day ?? []);
  const started = days.length === items.length ? days.sort().at(-1) : undefined;
  if (started && parallel && !quizRecord(state, parallel)) {
    const late = between(started, today) - last;
    if (late >= 0) return [{ lesson: id, item: parallel, gap: last as Due['gap'], late }];
  }
  return items.flatMap((item): Due[] => {
    const record = quizRecord(state, item);
    if (!record?.first.day || !record.last.day) return [];
    const [since, seen] = [between(record.first.day, today), between(record.first.day, record.last.day)];
    const gap = gaps.findLast((days) => days < last && days <= since);
    return gap !== undefined && seen < gap ? [{ lesson: id, item, gap, late: since - gap }] : [];
  });
}

/** Whole days from one date to another; a date that is not one is far from everything, and nothing is due. */
function between(from: string, to: string): number {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return Number.isFinite(days) ? Math.round(days) : Number.NEGATIVE_INFINITY;
}
