/**
 * What the room sees, derived from the session and what was loaded: plain data sent whole at each change. What comes after
 * a vote is not in it before: neither counts, nor our answers, nor why.
 */
import type { Answer, WrittenPost } from '../triage/post.ts';
import type { Kit } from './kit.ts';
import type { ExerciseMaterial, Material, Reply } from './material.ts';
import type { Passage } from './passage.ts';
import type { RoomShown } from './room-shown.ts';
import { screenOf } from './screen-at.ts';
import { placeOf, type Session } from './session.ts';
import type { ShownVote } from './shown-vote.ts';
import type { Stop } from './stops.ts';

export interface Choice {
  readonly text: string;
  /** Once our answer is shown. */
  readonly right?: boolean;
  readonly why?: string;
}
export type Screen =
  | { readonly kind: 'welcome' | 'end'; readonly title: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'words'; readonly title: string; readonly lines: readonly string[] }
  | {
      readonly kind: 'text';
      readonly look: 'idea' | 'models' | 'card';
      readonly title: string;
      /** The lesson it comes from. */
      readonly from: string;
      readonly says: readonly Passage[];
      readonly part: number;
      readonly parts: number;
    }
  | { readonly kind: 'models'; readonly from: string; readonly context: string; readonly replies: readonly Reply[] }
  | {
      readonly kind: 'opening';
      readonly title: string;
      readonly fiction: string;
      readonly posts: readonly { readonly by: string; readonly when: string; readonly text: string }[];
    }
  | { readonly kind: 'case'; readonly shown: RoomShown }
  | { readonly kind: 'vote'; readonly question: string; readonly options: readonly string[]; readonly vote: ShownVote }
  | {
      readonly kind: 'sort';
      readonly post: Pick<WrittenPost, 'network' | 'author' | 'firm' | 'trade' | 'text' | 'known'>;
      readonly vote: ShownVote;
      readonly ours?: { readonly answers: readonly Answer[]; readonly why: string };
    }
  | {
      readonly kind: 'question';
      readonly question: string;
      readonly several: boolean;
      readonly options: readonly Choice[];
      /** Absent when there are more options than letters. */
      readonly vote?: ShownVote;
      readonly answered: boolean;
    }
  | { readonly kind: 'write'; readonly exercise: ExerciseMaterial };

export interface RoomView {
  /** Of the session, and its number: an older view never takes the place of a newer one. */
  readonly session: string;
  readonly n: number;
  readonly theme: 'light' | 'dark';
  readonly black: boolean;
  readonly title: string;
  /** Title of the step; empty before the beginning and after the end. */
  readonly step: string;
  readonly index: number;
  readonly total: number;
  readonly screen: Screen;
  /** When the step is to end, and when the time to write is over, by the computer's own clock. Absent: not shown. */
  readonly until?: number;
  readonly writeUntil?: number;
  /** Moment at which a break stopped the clocks. */
  readonly pausedAt?: number;
}

export function viewOf(session: Session, stops: readonly Stop[], material: Material, kit: Kit): RoomView {
  const index = placeOf(session, stops);
  const stop = stops[index];
  const step = kit.steps.find(({ id }) => id === stop?.step);
  const own = (moment: number) => moment - session.skew;
  const live = session.startedAt !== null && session.endedAt === null;
  const until = stop && session.ends[stop.step];
  const writeUntil = stop && session.timers[stop.under];
  const { id, n, theme, black, title } = session;
  return {
    ...{ session: id, n, theme, black, title, index, total: stops.length },
    step: live ? (step?.title ?? '') : '',
    screen:
      session.endedAt !== null
        ? { kind: 'end', title }
        : session.startedAt === null || !stop
          ? { kind: 'welcome', title }
          : screenOf(stop, session, material),
    ...(live && session.clock && until !== undefined && { until: own(until) }),
    ...(live && writeUntil !== undefined && { writeUntil: own(writeUntil) }),
    ...(session.pausedAt !== null && { pausedAt: own(session.pausedAt) }),
  };
}
