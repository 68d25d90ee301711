import type { Question } from '#domain/quiz/question.ts';
import type { Post } from '#domain/triage/post.ts';

/** What the people of `example` (contributions.ts) answered: a question with one right option, one with two, and two posts. */
const option = (letter: string, right = false) => ({ letter, text: `Option ${letter}`, feedback: '', right });
export const exampleQuestions: readonly Question[] = [
  {
    ...{ id: 'une', code: 'a1', kind: 'single', role: 'check', question: 'Une ?' },
    options: [option('a', true), option('b'), option('c')],
  },
  {
    ...{ id: 'deux', code: 'a2', kind: 'multiple', role: 'check', question: 'Deux ?' },
    options: [option('a', true), option('b'), option('c', true)],
  },
  {
    ...{ id: 'trois', code: 'a3', kind: 'single', role: 'check', question: 'Trois ?' },
    options: [option('a', true), option('b')],
  },
];
export const examplePosts: readonly Post[] = [
  { code: 'x1', kind: 'question', answers: ['answer'], lesson: 'une' },
  { code: 'x2', kind: 'rumeur', answers: ['leave'], lesson: 'une' },
];
