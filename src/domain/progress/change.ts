/** What a learner does to the state. Each function returns a new one. */
import type { Answer } from '../triage/post.ts';
import { merge } from './merge.ts';
import {
  type Attempt,
  type DocumentKind,
  type DocumentRecord,
  documentRecord,
  epochOf,
  kindOf,
  kinds,
  lastPlace,
  lessonRecord,
  type Outcome,
  type PaperRecord,
  type PlanRecord,
  type Progress,
  paperRecord,
  planRecord,
  put,
  quizRecord,
  type ReplyRecord,
  type Run,
  replyRecord,
  runRecord,
  triageRecord,
} from './state.ts';

const after = (previous: { readonly n: number } | undefined) =>
  Math.min((previous?.n ?? 0) + 1, Number.MAX_SAFE_INTEGER);

/** Adds an attempt; the first one stays the first. */
export function answer(state: Progress, item: string, attempt: Attempt): Progress {
  const known = quizRecord(state, item);
  const count = Math.min((known?.count ?? 0) + 1, Number.MAX_SAFE_INTEGER);
  return put(state, `quiz/${item}`, { ...known, first: known?.first ?? attempt, last: attempt, count });
}

export function markLesson(state: Progress, lesson: string, done: boolean, day?: string): Progress {
  return put(state, `lesson/${lesson}`, { n: after(lessonRecord(state, lesson)), done, ...(day && { day }) });
}

/** The playthrough in hand. No keys: nothing is being played. */
export function hold(state: Progress, scenario: string, run: Omit<Run, 'n' | 'ending'>): Progress {
  const known = runRecord(state, scenario);
  return put(state, `run/${scenario}`, { endings: [], ...known, hand: { ...run, n: after(known?.hand) } });
}

/** An ending was reached: the playthrough leaves the hand and is kept beside the endings known so far and the game before it, when it was another. */
export function finish(state: Progress, scenario: string, run: Omit<Run, 'n'> & { readonly ending: string }): Progress {
  const known = runRecord(state, scenario);
  const endings = [...new Set([...(known?.endings ?? []), run.ending])].sort();
  const finished = { ...run, n: after(known?.finished) };
  const earlier = known?.finished?.keys === run.keys ? known.earlier : known?.finished;
  return put(state, `run/${scenario}`, {
    ...known,
    hand: { n: after(known?.hand), print: run.print, keys: '' },
    finished,
    ...(earlier && { earlier }),
    endings,
  });
}

export function visit(state: Progress, page: string, lang: string): Progress {
  const known = lastPlace(state);
  if (known?.page === page && known.lang === lang) return state;
  return put(state, 'place/last', { n: after(known), page, lang });
}

/** Follows a path; without an id, none. */
export function choosePath(state: Progress, id = ''): Progress {
  return put(state, 'path/chosen', { n: after(state.records['path/chosen'] as { n: number } | undefined), id });
}

export function writePlan(state: Progress, module: string, plan: Omit<PlanRecord, 'n'>): Progress {
  return put(state, `plan/${module}`, { ...plan, n: after(planRecord(state, module)) });
}

export function writeReply(state: Progress, exercise: string, reply: Omit<ReplyRecord, 'n'>): Progress {
  return put(state, `reply/${exercise}`, { ...reply, n: after(replyRecord(state, exercise)) });
}

/** Keeps a document whole; null throws it away. */
export function writeDocument(
  state: Progress,
  kind: DocumentKind,
  id: string,
  { value, day }: Omit<DocumentRecord, 'n'>,
): Progress {
  return put(state, `${kind}/${id}`, { n: after(documentRecord(state, kind, id)), value, ...(day && { day }) });
}

/** A new paper. The one in hand is counted among the earlier ones when it was ended, else it is given up. */
export function openPaper(state: Progress, seed: string, items: readonly string[], day?: string): Progress {
  const known = paperRecord(state);
  const ended = known && outcomeOf(known);
  const earlier = [...(known?.earlier ?? []), ...(ended ? [{ ...ended, ...(day && { day }) }] : [])].slice(-20);
  return put(state, 'check/paper', { round: (known?.round ?? 0) + 1, seed, items, answers: {}, earlier });
}

/** An answer to the paper in hand is also an answer to its question. A question of another paper changes nothing. */
export function answerPaper(state: Progress, item: string, attempt: Attempt): Progress {
  const paper = paperRecord(state);
  if (!paper?.items.includes(item)) return state;
  const answers = { ...paper.answers, [item]: attempt };
  return answer(put(state, 'check/paper', { ...paper, answers }), item, attempt);
}

/** Undefined until every question has its answer. */
export function outcomeOf({ items, answers }: PaperRecord): Outcome | undefined {
  const given = items.flatMap((item) => answers[item] ?? []);
  if (items.length === 0 || given.length < items.length) return undefined;
  return { right: given.filter((attempt) => attempt.right).length, total: items.length };
}

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

/** Removes what is of these kinds, and raises their epoch so that no other copy brings it back. Default: everything. */
export function erase(state: Progress, which: readonly string[] = everyKind(state)): Progress {
  const raised = which.map((kind) => [kind, Math.min(epochOf(state, kind) + 1, Number.MAX_SAFE_INTEGER)] as const);
  return {
    ...state,
    epochs: { ...state.epochs, ...Object.fromEntries(raised) },
    records: Object.fromEntries(Object.entries(state.records).filter(([key]) => !which.includes(kindOf(key)))),
  };
}

/** Adds what another state holds, whatever was erased in either: what an import and an undo are for. Loses nothing. */
export function gather(state: Progress, other: Progress): Progress {
  const { epochs } = merge({ ...state, records: {} }, { ...other, records: {} });
  return merge({ ...state, epochs }, { ...other, epochs });
}

function everyKind(state: Progress): string[] {
  return [...new Set([...kinds, ...Object.keys(state.epochs), ...Object.keys(state.records).map(kindOf)])];
}
