import type { Question } from '#domain/quiz/question.ts';
import type { Course, Lang } from './model.ts';

/** Items as the quiz island wants them; the order of options is the island's business. */
export function toQuestions(course: Course, ids: readonly string[], lang: Lang): Question[] {
  return ids.flatMap((id) => {
    const quiz = course.quizzes.get(id);
    const words = quiz?.words[lang];
    if (!quiz || !words) return [];
    const options = Object.entries(words.options).map(([letter, option]) => ({
      letter,
      ...option,
      right: quiz.right.includes(letter),
    }));
    return [{ id, code: quiz.code, kind: quiz.kind, role: quiz.role, question: words.question, options }];
  });
}
