/** The screen of each kind of stop, with what the room may know of it. */
import { orderOf } from '../quiz/order.ts';
import type { Question } from '../quiz/question.ts';
import { dayAndHour } from '../scenario/time.ts';
import { answers as allAnswers, type WrittenPost } from '../triage/post.ts';
import type { Material } from './material.ts';
import { newRoomRun } from './room-run.ts';
import { roomShown, type ToldCase } from './room-shown.ts';
import type { Screen } from './room-view.ts';
import type { Session } from './session.ts';
import { type ShownVote, shownVote } from './shown-vote.ts';
import type { Stop } from './stops.ts';
import { LETTERS, newVote, type Vote } from './vote.ts';

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
        vote: shown(vote, slide.options.length),
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
      return known ? openingOf(known) : { kind: 'missing' };
    }
    case 'case': {
      const known = material.cases[slide.case];
      if (!known) return { kind: 'missing' };
      return { kind: 'case', shown: roomShown(known, session.runs[under] ?? newRoomRun(known.scenario)) };
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
    vote: shown(vote, allAnswers.length),
    ...(answered && { ours: { answers, why } }),
  };
}

/** The post that opens a case, and nothing of what follows. */
function openingOf({ scenario, words }: ToldCase): Screen {
  const when = dayAndHour(scenario.starts, words.lang);
  const posts = words.opening.map((text, index) => {
    const id = scenario.opening[index]?.by ?? '';
    const by = words.people[id]?.name ?? words.places[id]?.name ?? id;
    return { by, when, text: text.replace(/^[«“]\s*|\s*[»”]$/gu, '') };
  });
  return { kind: 'opening', title: words.title, fiction: words.fiction, posts };
}

const shown = (vote: Vote | undefined, options: number): ShownVote => shownVote(vote ?? newVote(options));

/** Options in the order that the course's pages give them. */
function questionScreen(question: Question, vote: Vote | undefined, answered: boolean): Screen {
  const options = optionsOf(question).map(({ text, right, feedback }) => ({
    text,
    ...(answered && { right, why: feedback }),
  }));
  return {
    ...{ kind: 'question', question: question.question, several: question.kind === 'multiple', options, answered },
    ...(options.length <= LETTERS.length && { vote: shown(vote, options.length) }),
  };
}
export const optionsOf = (question: Question) => orderOf(question.options, question.code);
