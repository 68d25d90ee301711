import type { Marked } from '#domain/quiz/grade.ts';
import type { Question } from '#domain/quiz/question.ts';
import { stateOf } from './phrases.ts';
import type { QuizWords } from './Quiz.tsx';

const icons = { right: 'm5 12.5 4.5 4.5L19 7.5', wrong: 'M7 7l10 10M17 7 7 17', other: 'M7 12h10' };

/** Every option with its own explanation, the chosen and the right ones first; said in words, drawn, and coloured. */
export function Feedback({
  kind,
  marked,
  words,
}: {
  kind: Question['kind'];
  marked: readonly Marked[];
  words: QuizWords;
}) {
  return (
    <ul className="quiz-feedback" role="list" aria-label={words.explanations}>
      {marked.map((option) => {
        const look = option.right ? 'right' : option.chosen ? 'wrong' : 'other';
        return (
          <li key={option.letter} className="quiz-explained" data-look={look}>
            <p className="quiz-state">
              <svg viewBox="0 0 24 24" className="quiz-icon" aria-hidden="true">
                <path d={icons[look]} />
              </svg>
              {words[stateOf(kind, option)]}
            </p>
            <p>{option.text}</p>
            <p className="quiz-why">{option.feedback}</p>
          </li>
        );
      })}
    </ul>
  );
}
