/** What a session leaves for the report: plain data, kept beside the session in `workshop/session`. */
import { spent } from './clock.ts';
import type { Material } from './material.ts';
import { summaryOf as playedOf, type RoomSummary } from './room-summary.ts';
import { MINUTE, type Session } from './session.ts';
import type { Stop } from './stops.ts';
import { type Counts, total, type Vote } from './vote.ts';

export interface SessionSummary {
  readonly kit: string;
  readonly title: string;
  /** `2026-11-25`. */
  readonly day: string;
  readonly ended: boolean;
  /** Steps that were entered, in order, with their planned and real minutes. */
  readonly steps: readonly {
    readonly id: string;
    readonly title: string;
    readonly minutes: number;
    readonly real: number;
  }[];
  /** Votes that counted hands, those of played cases included: the question as asked, and the hands for each option. */
  readonly votes: readonly SummaryVote[];
  /** Cases that the room played. */
  readonly games: readonly RoomSummary[];
  readonly notes: readonly { readonly step: string; readonly text: string }[];
}
export interface SummaryVote {
  readonly step: string;
  readonly question: string;
  readonly options: readonly string[];
  readonly first: Counts;
  readonly again?: Counts;
}
/** What was asked at a stop, in the words the room read; undefined where nothing is voted on. */
export type Asked = (stop: Stop) => { readonly question: string; readonly options: readonly string[] } | undefined;

export function summaryOf(
  session: Session,
  stops: readonly Stop[],
  material: Material,
  asked: Asked,
  now: number,
): SessionSummary {
  const { kit, title, day, steps, votes } = session;
  const real = spent(session, now);
  const titleOf = (id: string) => steps.find((step) => step.id === id)?.title ?? id;
  const entered = new Set(
    session.log.flatMap(({ what, step }) => (what === 'enter' && step !== undefined ? [step] : [])),
  );
  const firsts = stops.filter((stop) => stop.part === 0);
  return {
    ...{ kit, title, day, ended: session.endedAt !== null },
    steps: steps
      .filter(({ id }) => entered.has(id))
      .map((step) => ({ ...step, real: Math.round((real[step.id] ?? 0) / MINUTE) })),
    votes: firsts.flatMap((stop) => {
      const step = titleOf(stop.step);
      const counts = handsOf(votes[stop.under]);
      const words = counts && asked(stop);
      const game = gameAt(stop, session, material);
      return [...(words ? [{ step, ...words, ...counts }] : []), ...(game ? ballotsOf(game, step) : [])];
    }),
    games: firsts.flatMap((stop) => gameAt(stop, session, material) ?? []),
    notes: steps.flatMap(({ id, title: step }) =>
      session.notes[id]?.trim() ? [{ step, text: session.notes[id] }] : [],
    ),
  };
}

/** Hands of a vote that had any. */
function handsOf(vote: Vote | undefined): Pick<SummaryVote, 'first' | 'again'> | undefined {
  if (!vote || total(vote.first) + total(vote.again ?? []) === 0) return undefined;
  return { first: vote.first, ...(vote.again && { again: vote.again }) };
}

/** The case played at a stop, once something was done in it. */
function gameAt({ slide, under }: Stop, { runs }: Session, { cases }: Material): RoomSummary | undefined {
  const run = runs[under];
  const told = slide.kind === 'case' ? cases[slide.case] : undefined;
  return told && run?.groups.some(({ keys }) => keys !== '') ? playedOf(run, told) : undefined;
}

function ballotsOf({ runs }: RoomSummary, step: string): SummaryVote[] {
  return runs
    .flatMap(({ decisions }) => decisions)
    .filter(({ options }) => options.some(({ first, again = 0 }) => first + again > 0))
    .map(({ question, options }) => ({
      ...{ step, question, options: options.map(({ text }) => text), first: options.map(({ first }) => first) },
      ...(options.some(({ again }) => again !== undefined) && { again: options.map(({ again }) => again ?? 0) }),
    }));
}
