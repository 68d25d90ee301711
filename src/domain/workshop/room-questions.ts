/** What a room answered to the questions of the course. */
import { grade } from '../quiz/grade.ts';
import { type Confidence, confidences, type Question } from '../quiz/question.ts';
import type { Contribution } from './contribution.ts';
import { worth } from './divided.ts';

export interface OptionCount {
  readonly letter: string;
  readonly text: string;
  readonly right: boolean;
  readonly count: number;
}
export interface QuestionCount {
  readonly question: Question;
  /** People who answered it. */
  readonly total: number;
  readonly right: number;
  /** Wrong, and sure or certain. */
  readonly surelyWrong: number;
  readonly confidence: Readonly<Record<Confidence, number>>;
  /** In the order of the file. Of a question with several right options, each may count everybody. */
  readonly options: readonly OptionCount[];
  readonly worth: number;
}

/** One for each question that somebody answered, in the order of `questions`. Options since retired are ignored. */
export function countQuestions(
  questions: readonly Question[],
  contributions: readonly Contribution[],
): readonly QuestionCount[] {
  return questions.flatMap((question) => {
    const given = contributions.flatMap(({ answers }) => {
      const one = answers[question.code];
      const graded = one && grade(question, one.letters);
      return one && graded && graded.letters !== '' ? [{ ...graded, confidence: one.confidence }] : [];
    });
    if (given.length === 0) return [];
    const surelyWrong = given.filter(({ right, confidence }) => !right && confidence !== 'guess').length;
    const alike = new Map<string, number>();
    for (const { letters } of given) alike.set(letters, (alike.get(letters) ?? 0) + 1);
    return [
      {
        question,
        total: given.length,
        right: given.filter(({ right }) => right).length,
        surelyWrong,
        confidence: Object.fromEntries(
          confidences.map((one) => [one, given.filter(({ confidence }) => confidence === one).length]),
        ) as Record<Confidence, number>,
        options: question.options.map(({ letter, text, right }) => ({
          ...{ letter, text, right },
          count: given.filter(({ letters }) => letters.includes(letter)).length,
        })),
        worth: worth([...alike.values()], surelyWrong),
      },
    ];
  });
}
