/** Questions of a fictional lesson, for tests and for looking at the island by itself. */
import type { Question } from '#domain/quiz/question.ts';

const option = (letter: string, text: string, right = false) => ({
  letter,
  text,
  right,
  feedback: `Pourquoi « ${text} ».`,
});

export const oneAnswer: Question = {
  ...{ id: 'premier-mot', code: 'x1', kind: 'single', role: 'check' },
  question: 'Vous ne connaissez pas encore le dossier. Que répondre d’abord ?',
  options: [
    option('a', 'Je demande le numéro de dossier'),
    option('b', 'Je vérifie et je réponds avant midi', true),
    option('c', 'Je réponds que le délai paraît impossible'),
  ],
};
export const severalAnswers: Question = {
  ...{ id: 'avant-de-repondre', code: 'x2', kind: 'multiple', role: 'check' },
  question: 'Que regarder avant de répondre ?',
  options: [
    option('a', 'Le message entier', true),
    option('b', 'Le nombre d’abonnés'),
    option('c', 'Ce que l’entreprise a déjà promis', true),
    option('d', 'L’orthographe'),
  ],
};
export const beforeReading: Question = { ...oneAnswer, id: 'avant-de-lire', code: 'x3', role: 'before' };
