import type { Question } from '#domain/quiz/question.ts';

/** Every question of the course in one language, fetched once, when a page asks them. `address` is relative to the page. */
export async function fetchQuestions(address: string): Promise<ReadonlyMap<string, Question>> {
  const response = await fetch(new URL(address, document.baseURI));
  if (!response.ok) throw new Error(`${response.status}`);
  const questions = (await response.json()) as readonly Question[];
  return new Map(questions.map((question) => [question.id, question]));
}
