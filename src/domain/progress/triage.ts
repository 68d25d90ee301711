/** The triage drill as kept: the draw in hand, and the first answer ever given to each post. */
import { type Answer, answers as known } from '../triage/post.ts';
import { type Progress, put, type TriageRecord, triageRecord } from './state.ts';

/** A new draw; what was answered in the one in hand stays among the first answers. */
export function openDraw(state: Progress, seed: string, posts: readonly string[]): Progress {
  const record = triageRecord(state);
  return put(state, 'triage/draw', {
    ...record,
    ...{ round: (record?.round ?? 0) + 1, seed, posts, answers: {}, seen: record?.seen ?? {} },
  });
}

/**
 * Answers a post of the draw in hand, or answers it again: the first answer stays beside the last, because the second one
 * comes after the explanation. A post of another draw changes nothing.
 */
export function sort(state: Progress, post: string, answer: Answer): Progress {
  const record = triageRecord(state);
  if (!record?.posts.includes(post)) return state;
  const first = record.answers[post]?.first ?? answer;
  return put(state, 'triage/draw', {
    ...record,
    answers: { ...record.answers, [post]: { first, last: answer } },
    seen: { ...record.seen, [post]: record.seen[post] ?? first },
  });
}

type Fields = Readonly<Record<string, unknown>>;
const isAnswer = (value: unknown) => known.some((one) => one === value);
const isObject = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const isCode = (value: unknown) => typeof value === 'string' && /^[a-z\d]{2}$/.test(value);

/** Whether something read from a storage or a file is such a record. */
export function isTriage({ round, seed, posts, answers, seen }: Fields): boolean {
  return (
    Number.isSafeInteger(round) &&
    (round as number) >= 0 &&
    typeof seed === 'string' &&
    seed.length <= 40 &&
    Array.isArray(posts) &&
    posts.length <= 1000 &&
    posts.every(isCode) &&
    isObject(answers) &&
    Object.values(answers).every((given) => isObject(given) && isAnswer(given.first) && isAnswer(given.last)) &&
    isObject(seen) &&
    Object.values(seen).every(isAnswer)
  );
}

/** Posts of the draw in hand that the course still has, in order. A draw whose posts are all gone is no draw. */
export const inHand = (record: TriageRecord | undefined, has: (code: string) => boolean): readonly string[] =>
  record?.posts.filter(has) ?? [];
