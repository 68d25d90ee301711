/** What a session leaves for the report: plain data, kept beside the session in `workshop/session`. */
import { spent } from './clock.ts';
import { MINUTE, type Session } from './session.ts';
import type { Stop } from './stops.ts';

export interface SessionSummary {
  readonly kit: string;
  readonly title: string;
  /** `2026-11-25`. */
  readonly day: string;
  readonly ended: boolean;
  /** Steps that were entered, in order, with their planned and real minutes. */
  readonly steps: readonly { readonly id: string; readonly title: string; readonly minutes: number; readonly real: number }[];
  /** Votes that counted hands: the question as asked, and the hands for each option. */
  readonly votes: readonly SummaryVote[];
  readonly notes: readonly { readonly step: string; readonly text: string }[];
}
export interface SummaryVote {
  readonly step: string;
  readonly question: string;
  readonly options: readonly string[];
  readonly first: readonly number[];
  readonly again?: readonly number[];
}
/** What was asked at a stop, in the words the room read; undefined where nothing is voted on. */
export type Asked = (stop: Stop) => { readonly question: string; readonly options: readonly string[] } | undefined;

export function summaryOf(session: Session, stops: readonly Stop[], asked: Asked, now: number): SessionSummary {
  const { kit, title, day, steps, votes } = session;
  const real = spent(session, now);
  const titleOf = (id: string) => steps.find((step) => step.id === id)?.title ?? id;
  const entered = new Set(session.log.flatMap(({ what, step }) => (what === 'enter' && step !== undefined ? [step] : [])));
  return {
    ...{ kit, title, day, ended: session.endedAt !== null },
    steps: steps
      .filter(({ id }) => entered.has(id))
      .map((step) => ({ ...step, real: Math.round((real[step.id] ?? 0) / MINUTE) })),
    votes: stops
      .filter((stop) => stop.part === 0)
      .flatMap((stop) => {
        const counts = countsOf(votes[stop.under]);
        const words = counts && asked(stop);
        return words ? [{ step: titleOf(stop.step), ...words, ...counts }] : [];
      }),
    notes: steps.flatMap(({ id, title: step }) => (session.notes[id]?.trim() ? [{ step, text: session.notes[id] }] : [])),
  };
}

/** Hands of a vote that had any. */
function countsOf(vote: unknown): Pick<SummaryVote, 'first' | 'again'> | undefined {
  const { first, again } = (vote ?? {}) as Record<string, unknown>;
  if (!isCounts(first) || first.every((count) => count === 0)) return undefined;
  return { first, ...(isCounts(again) && { again }) };
}
const isCounts = (value: unknown): value is number[] => Array.isArray(value) && value.every((one) => Number.isFinite(one));

/** Reads what was kept, whatever it is; undefined when there is no summary. */
export function readSummary(value: unknown): SessionSummary | undefined {
  const summary = (value as { summary?: unknown } | null | undefined)?.summary as Partial<SessionSummary> | undefined;
  const texts = [summary?.kit, summary?.title, summary?.day];
  if (!summary || !texts.every((text) => typeof text === 'string')) return undefined;
  if (![summary.steps, summary.votes, summary.notes].every(Array.isArray)) return undefined;
  return summary as SessionSummary;
}
