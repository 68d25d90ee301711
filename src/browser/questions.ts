import type { Question } from '#domain/quiz/question.ts';
import { fetchJson } from './fetched.ts';

/** Every question of the course in one language, fetched once, when a page asks them. */
export async function fetchQuestions(address: string): Promise<ReadonlyMap<string, Question>> {
  const questions = await fetchJson<readonly Question[]>(address);
  return new Map(questions.map((question) => [question.id, question]));
}
