/**
 * What the room sees, derived from the session and what was loaded: plain data sent whole at each change. What comes after
 * a vote is not in it before: neither our answers, nor why.
 */
import { orderOf } from '../quiz/order.ts';
import type { Question } from '../quiz/question.ts';
import { type Answer, answers as allAnswers, type WrittenPost } from '../triage/post.ts';
import type { Kit } from './kit.ts';
import type { CaseMaterial, ExerciseMaterial, Material, Reply } from './material.ts';
import type { Passage } from './passage.ts';
import { newRoomRun, type RoomRun } from './room-run.ts';
import { placeOf, type Session } from './session.ts';
import type { Stop } from './stops.ts';
import { newVote, type Vote } from './vote.ts';

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
  | { readonly kind: 'opening'; readonly case: CaseMaterial }
  | { readonly kind: 'case'; readonly case: CaseMaterial; readonly run: RoomRun }
  | { readonly kind: 'vote'; readonly question: string; readonly options: readonly string[]; readonly vote: Vote }
  | {
      readonly kind: 'sort';
      readonly post: Pick<WrittenPost, 'network' | 'author' | 'firm' | 'trade' | 'text' | 'known'>;
      readonly vote: Vote;
      readonly ours?: { readonly answers: readonly Answer[]; readonly why: string };
    }
  | {
      readonly kind: 'question';
      readonly question: string;
      readonly several: boolean;
      readonly options: readonly Choice[];
      readonly vote: Vote;
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

/** What a stop shows, with what the session knows of its votes and games. */
export function screenOf(stop: Stop, session: Session, material: Material): Screen {
  const { slide, part, parts, says = [], under } = stop;
  const vote = session.votes[under];
  switch (slide.kind) {
    case 'words':
      return { kind: 'words', title: slide.title, lines: slide.lines };
    case 'vote':
      return {
        kind: 'vote',
        question: slide.question,
        options: slide.options,
        vote: vote ?? newVote(slide.options.length),
      };
    case 'idea': {
      const lesson = material.lessons[slide.lesson];
      const idea = lesson?.ideas[slide.idea];
      if (!lesson || !idea) return { kind: 'missing' };
      return { kind: 'text', look: 'idea', title: idea.title, from: lesson.title, says, part, parts };
    }
    case 'card': {
      const lesson = material.lessons[slide.lesson];
      if (!lesson?.card) return { kind: 'missing' };
      return { kind: 'text', look: 'card', title: lesson.card.title, from: lesson.title, says, part, parts };
    }
    case 'models': {
      const lesson = material.lessons[slide.lesson];
      if (!lesson?.models) return { kind: 'missing' };
      const { replies, context } = lesson.models;
      if (part < replies.length)
        return { kind: 'models', from: lesson.title, context, replies: replies.slice(0, part + 1) };
      return { kind: 'text', look: 'models', title: lesson.title, from: lesson.title, says, part, parts };
    }
    case 'opening': {
      const known = material.cases[slide.case];
      return known ? { kind: 'opening', case: known } : { kind: 'missing' };
    }
    case 'case': {
      const known = material.cases[slide.case];
      return known
        ? { kind: 'case', case: known, run: session.runs[under] ?? newRoomRun(known.scenario) }
        : { kind: 'missing' };
    }
    case 'sort': {
      const post = material.posts[stop.item ?? ''];
      return post ? sortScreen(post, vote, part > 0) : { kind: 'missing' };
    }
    case 'questions': {
      const question = material.questions[stop.item ?? ''];
      return question ? questionScreen(question, vote, part > 0) : { kind: 'missing' };
    }
    case 'write': {
      const exercise = material.exercises[slide.exercise];
      return exercise ? { kind: 'write', exercise } : { kind: 'missing' };
    }
  }
}

function sortScreen(post: WrittenPost, vote: Vote | undefined, answered: boolean): Screen {
  const { network, author, firm, trade, text, known, answers, why } = post;
  return {
    kind: 'sort',
    post: { network, author, firm, trade, text, ...(known !== undefined && { known }) },
    vote: vote ?? newVote(allAnswers.length),
    ...(answered && { ours: { answers, why } }),
  };
}

/** Options in the order that the course's pages give them. */
function questionScreen(question: Question, vote: Vote | undefined, answered: boolean): Screen {
  const options = optionsOf(question).map(({ text, right, feedback }) => ({
    text,
    ...(answered && { right, why: feedback }),
  }));
  return {
    ...{ kind: 'question', question: question.question, several: question.kind === 'multiple', options, answered },
    vote: vote ?? newVote(options.length),
  };
}
export const optionsOf = (question: Question) => orderOf(question.options, question.code);
