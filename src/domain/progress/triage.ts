/** The triage drill as kept: what may be read of it. */
import { answers as known } from '../triage/post.ts';
import type { TriageRecord } from './state.ts';

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
