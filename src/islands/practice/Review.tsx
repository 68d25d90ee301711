import { useEffect, useState } from 'react';
import { progressStore } from '#browser/progress-store.ts';
import { today } from '#browser/today.ts';
import { type Due, due } from '#domain/review/due.ts';
import { counted, fill } from '#i18n/lookup.ts';
import { Item, lessonMemory, type Memory } from '../quiz/Item.tsx';
import type { PracticeProps } from './FinalCheck.tsx';
import { useQuestions } from './use-questions.ts';
import { Waiting } from './Waiting.tsx';
import '../quiz/quiz.css';
import './practice.css';

/** Asked anew: the answer of the first time is not shown before. */
const reviewMemory: Memory = { ...lessonMemory, last: () => undefined, again: false };

/** The questions that are due today, three at most. What is due is read once: answering does not move the list. */
export function Review({ words, quiz, lang, lessons, address }: PracticeProps) {
  const [list, setList] = useState<readonly Due[]>();
  const [answered, setAnswered] = useState<readonly string[]>([]);
  const { questions, failed, again } = useQuestions(address);
  useEffect(() => setList(due(progressStore().state(), lessons, today())), [lessons]);
  if (!list || (!questions && list.length > 0)) return <Waiting failed={failed} again={again} words={words} />;
  const asked = list.filter(({ item }) => questions?.has(item));
  if (asked.length === 0) return <p className="practice-where">{words.nothingDue}</p>;
  const memory: Memory = {
    ...reviewMemory,
    keep: (item, attempt) => {
      lessonMemory.keep(item, attempt);
      setAnswered((before) => [...before, item]);
    },
  };
  return (
    <div className="practice">
      <p className="practice-where">{counted(words.dueNow, asked.length, lang)}</p>
      {asked.map(({ item, lesson, gap }) => {
        const question = questions?.get(item);
        const from = lessons.find(({ id }) => id === lesson);
        return question ? (
          <div key={item}>
            <p className="soft small">{fill(gap === 21 ? words.unseen : words.seen, { days: gap })}</p>
            <Item item={question} words={quiz} lang={lang} lesson="review" memory={memory}>
              {from && (
                <p>
                  <a href={from.href}>{fill(words.fromLesson, { title: from.title })}</a>
                </p>
              )}
            </Item>
          </div>
        ) : null;
      })}
      <p role="status" className="practice-where">
        {answered.length === asked.length && words.reviewDone}
      </p>
    </div>
  );
}
