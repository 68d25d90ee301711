import { useEffect, useRef } from 'react';
import { outcomeOf } from '#domain/progress/change.ts';
import type { PaperRecord } from '#domain/progress/state.ts';
import { calibration } from '#domain/quiz/calibration.ts';
import { grade } from '#domain/quiz/grade.ts';
import { counted, fill } from '#i18n/lookup.ts';
import { Feedback } from '../quiz/Feedback.tsx';
import type { CheckProps } from './FinalCheck.tsx';
import type { Questions } from './use-questions.ts';

interface OutcomeProps extends CheckProps {
  readonly paper: PaperRecord;
  readonly questions: Questions;
  readonly draw: () => void;
}

/** What came out: a count that is not a mark, module by module, how sure and how right, and what to read again. */
export function Outcome({ paper, questions, lessons, modules, words, quiz, lang, draw }: OutcomeProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const outcome = outcomeOf(paper);
  const lessonOf = (item: string) => lessons.find((lesson) => lesson.parallel === item || lesson.items.includes(item));
  const given = paper.items.flatMap((item) => {
    const attempt = paper.answers[item];
    const question = questions.get(item);
    return attempt && question ? [{ item, attempt, question, lesson: lessonOf(item) }] : [];
  });
  const again = lessons.filter((lesson) => given.some((one) => one.lesson === lesson && !one.attempt.right));
  const right = outcome?.right ?? 0;
  return (
    <div className="practice">
      <h2 ref={title} tabIndex={-1}>
        {fill(counted(words.outcome, right, lang), { right, total: paper.items.length })}
      </h2>
      <p>{words.ease}</p>
      <h3>{words.byModule}</h3>
      <ul className="practice-modules" role="list">
        {modules.map(({ id, title: name }) => {
          const part = given.filter((one) => one.lesson?.module === id);
          const good = part.filter((one) => one.attempt.right).length;
          return part.length === 0 ? null : (
            <li key={id}>
              <span>{name}</span>
              <b>{fill(words.ofTotal, { right: good, total: part.length })}</b>
            </li>
          );
        })}
      </ul>
      <h3>{words.sureness}</h3>
      <ul className="practice-modules" role="list">
        {calibration(given.map(({ attempt }) => attempt)).map(({ confidence, right: good, total }) => (
          <li key={confidence}>
            <span>{quiz[confidence]}</span>
            <b>{fill(words.ofTotal, { right: good, total })}</b>
          </li>
        ))}
      </ul>
      <h3>{again.length > 0 ? words.readAgain : words.nothingToRead}</h3>
      {again.length > 0 && (
        <ul>
          {again.map(({ id, title: name, href }) => (
            <li key={id}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      )}
      <details className="practice-all">
        <summary>{words.allAnswers}</summary>
        {given.map(({ item, attempt, question }) => (
          <section key={item} className="quiz-item">
            <h3 className="practice-question">{question.question}</h3>
            <Feedback kind={question.kind} marked={grade(question, attempt.letters).feedback} words={quiz} />
          </section>
        ))}
      </details>
      {paper.earlier.length > 0 && (
        <p className="soft small">
          {fill(words.earlier, {
            list: paper.earlier.map((one) => fill(words.ofTotal, { right: one.right, total: one.total })).join(', '),
          })}
        </p>
      )}
      <p className="practice-actions">
        <button type="button" className="button-quiet" onClick={draw}>
          {words.another}
        </button>
      </p>
    </div>
  );
}
