import {
  type AnyRecord,
  type Attempt,
  epochOf,
  kindOf,
  type PaperRecord,
  type Progress,
  type QuizRecord,
  type Run,
  type RunRecord,
  type TriageRecord,
} from './state.ts';

/**
 * Joins two copies of one learner's state. Commutative, associative, idempotent, so that copies may meet in any order
 * and any number of times: in each kind the higher epoch wins whole; in one epoch, union of keys and the rule of the kind.
 */
export function merge(a: Progress, b: Progress): Progress {
  const epochs: Record<string, number> = {};
  for (const kind of new Set([...Object.keys(a.epochs), ...Object.keys(b.epochs)])) {
    epochs[kind] = Math.max(epochOf(a, kind), epochOf(b, kind));
  }
  const records: Record<string, AnyRecord> = {};
  for (const key of new Set([...Object.keys(a.records), ...Object.keys(b.records)])) {
    const kind = kindOf(key);
    const lead = epochOf(a, kind) - epochOf(b, kind);
    const mine = lead < 0 ? undefined : a.records[key];
    const theirs = lead > 0 ? undefined : b.records[key];
    const record = mine && theirs ? mergeRecords(kind, mine, theirs) : (mine ?? theirs);
    if (record) records[key] = record;
  }
  return { v: 1, epochs, records };
}

function mergeRecords(kind: string, a: AnyRecord, b: AnyRecord): AnyRecord {
  switch (kind) {
    case 'quiz':
      return mergeQuizzes(a as QuizRecord, b as QuizRecord);
    case 'run':
      return mergeRuns(a as RunRecord, b as RunRecord);
    case 'lesson':
    case 'place':
    case 'path':
    case 'plan':
    case 'reply':
    case 'document':
    case 'case':
    case 'workshop':
      return later(a as { n: number }, b as { n: number });
    case 'check':
      return mergePapers(a as PaperRecord, b as PaperRecord);
    case 'triage':
      return mergeDraws(a as TriageRecord, b as TriageRecord);
    // A kind of a later version: whole, and the same one whoever compares.
    default:
      return fuller(a, b);
  }
}

function mergeQuizzes(a: QuizRecord, b: QuizRecord): QuizRecord {
  const { last, count } = latest(a, b);
  return { ...joined(a, b), first: earliest(a.first, b.first), last, count };
}

function mergeRuns(a: RunRecord, b: RunRecord): RunRecord {
  const hand = a.hand && b.hand ? later(a.hand, b.hand) : (a.hand ?? b.hand);
  const [finished, earlier] = lastTwo([a.finished, a.earlier, b.finished, b.earlier]);
  const endings = [...new Set([...a.endings, ...b.endings])].sort();
  return {
    ...joined(a, b),
    ...(hand && { hand }),
    ...(finished && { finished }),
    ...(earlier && { earlier }),
    endings,
  };
}

/** The two games that were finished last. Copies of one game have one number. */
function lastTwo(runs: readonly (Run | undefined)[]): readonly (Run | undefined)[] {
  const known = new Map<number, Run>();
  for (const run of runs) if (run) known.set(run.n, later(run, known.get(run.n) ?? run));
  return [...known.values()].sort((one, other) => other.n - one.n).slice(0, 2);
}

/** The later paper wins whole; two copies of one paper join their answers. */
function mergePapers(a: PaperRecord, b: PaperRecord): PaperRecord {
  const [keyA, keyB] = [canonical([a.seed, a.items]), canonical([b.seed, b.items])];
  if (a.round !== b.round) return a.round > b.round ? a : b;
  if (keyA !== keyB) return keyA > keyB ? a : b;
  return { ...joined(a, b), answers: joined(a.answers, b.answers) };
}

/** As for papers; the first answers of both copies stay, whichever draw wins. */
function mergeDraws(a: TriageRecord, b: TriageRecord): TriageRecord {
  const [keyA, keyB] = [canonical([a.seed, a.posts]), canonical([b.seed, b.posts])];
  const seen = joined(a.seen, b.seen);
  if (a.round !== b.round) return { ...(a.round > b.round ? a : b), seen };
  if (keyA !== keyB) return { ...(keyA > keyB ? a : b), seen };
  return { ...joined(a, b), answers: joined(a.answers, b.answers), seen };
}

/** Field by field, for the fields that a later version may have added: the known ones are then joined by their own rule. */
function joined<T extends object>(a: T, b: T): T {
  const shared = Object.keys(a).filter((field) => Object.hasOwn(b, field)) as (keyof T)[];
  return { ...a, ...b, ...Object.fromEntries(shared.map((field) => [field, fuller(a[field], b[field])])) };
}

function later<T extends { readonly n: number }>(a: T, b: T): T {
  return a.n === b.n ? fuller(a, b) : a.n > b.n ? a : b;
}

/** A copy that went through an LMS lost its days: the dated one is preferred. */
function earliest(a: Attempt, b: Attempt): Attempt {
  const [dayA, dayB] = [a.day ?? '~', b.day ?? '~'];
  return dayA === dayB ? fuller(a, b) : dayA < dayB ? a : b;
}

function latest(a: QuizRecord, b: QuizRecord): QuizRecord {
  if (a.count !== b.count) return a.count > b.count ? a : b;
  const [dayA, dayB] = [a.last.day ?? '', b.last.day ?? ''];
  if (dayA !== dayB) return dayA > dayB ? a : b;
  return fuller(a.last, b.last) === a.last ? a : b;
}

/** The one that says more, then the one that sorts last: any fixed order would do, as long as all copies agree. */
function fuller<T>(a: T, b: T): T {
  const [textA, textB] = [canonical(a), canonical(b)];
  return textA.length === textB.length ? (textA >= textB ? a : b) : textA.length > textB.length ? a : b;
}

/** JSON with sorted keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join()}}`;
}
