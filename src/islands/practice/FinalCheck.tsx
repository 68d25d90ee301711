import { useEffect, useReducer, useRef, useState } from 'react';
import { progressStore } from '#browser/progress-store.ts';
import { today } from '#browser/today.ts';
import { answerPaper, openPaper, outcomeOf } from '#domain/progress/change.ts';
import { paperRecord } from '#domain/progress/state.ts';
import { drawPaper, type LessonPool } from '#domain/quiz/paper.ts';
import type { practice } from '#i18n/fr/practice.ts';
import { counted, fill, type Lang } from '#i18n/lookup.ts';
import { Item, type Memory } from '../quiz/Item.tsx';
import type { QuizWords } from '../quiz/Quiz.tsx';
import { Outcome } from './Outcome.tsx';
import { type Questions, useQuestions } from './use-questions.ts';
import { Waiting } from './Waiting.tsx';
import '../quiz/quiz.css';
import './practice.css';

export type PracticeWords = typeof practice;
export interface PracticeLesson extends LessonPool {
  readonly title: string;
  readonly href: string;
}
export interface PracticeProps {
  readonly words: PracticeWords;
  readonly quiz: QuizWords;
  readonly lang: Lang;
  readonly lessons: readonly PracticeLesson[];
  /** Address of the file of questions, relative to the page. */
  readonly address: string;
}
export interface CheckProps extends PracticeProps {
  readonly modules: readonly { readonly id: string; readonly title: string }[];
}

const paperMemory: Memory = {
  last: (item) => paperRecord(progressStore().state())?.answers[item],
  keep: (item, attempt) => progressStore().update((state) => answerPaper(state, item, attempt)),
  again: false,
};
/** Enough to tell two papers apart; nothing depends on its being hard to guess. */
const seed = () => Math.random().toString(36).slice(2, 10);

/** The final check: a start, twenty questions one at a time, and what comes out of them. */
export function FinalCheck(props: CheckProps) {
  const { words, lessons, address } = props;
  const [ready, setReady] = useState(false);
  const [, changed] = useReducer((count: number) => count + 1, 0);
  const [asking, setAsking] = useState(false);
  const { questions, failed, again } = useQuestions(address);
  useEffect(() => {
    setReady(true);
    return progressStore().subscribe(changed);
  }, []);
  if (!ready || !questions) return <Waiting failed={failed} again={again} words={words} />;

  const paper = paperRecord(progressStore().state());
  const known = paper?.items.filter((item) => questions.has(item)) ?? [];
  // Questions retired since make another paper of it: what was answered counts, and the rest is asked.
  const outcome = paper && outcomeOf({ ...paper, items: known });
  const left = known.filter((item) => !paper?.answers[item]).length;
  function draw() {
    progressStore().update((state) => openPaper(state, ...fresh(lessons), today()));
    setAsking(true);
  }
  if (asking && paper) return <Asking {...props} items={known} questions={questions} leave={() => setAsking(false)} />;
  if (outcome && paper)
    return <Outcome {...props} paper={{ ...paper, items: known }} questions={questions} draw={draw} />;
  return (
    <div className="practice">
      {left > 0 && left < known.length && (
        <p className="practice-where">{fill(words.inHand, { done: known.length - left, total: known.length })}</p>
      )}
      <p className="practice-actions">
        {left > 0 ? (
          <button type="button" className="button" onClick={() => setAsking(true)}>
            {words.goOn}
          </button>
        ) : (
          <button type="button" className="button" onClick={draw}>
            {words.begin}
          </button>
        )}
        {left > 0 && (
          <button type="button" className="button-quiet" onClick={draw}>
            {words.another}
          </button>
        )}
      </p>
    </div>
  );
}

function fresh(lessons: readonly PracticeLesson[]): [string, string[]] {
  const drawn = seed();
  return [drawn, drawPaper(lessons, drawn)];
}

interface AskingProps extends CheckProps {
  readonly items: readonly string[];
  readonly questions: Questions;
  readonly leave: () => void;
}

function Asking({ items, questions, words, quiz, lang, leave }: AskingProps) {
  const answers = paperRecord(progressStore().state())?.answers ?? {};
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      items.findIndex((item) => !answers[item]),
    ),
  );
  const top = useRef<HTMLParagraphElement>(null);
  const item = questions.get(items[at] ?? '');
  const done = items.filter((one) => answers[one]).length;
  useEffect(() => {
    if (at > 0) top.current?.scrollIntoView({ block: 'start' });
  }, [at]);
  if (!item) return null;
  return (
    <div className="practice">
      <p className="practice-where" ref={top}>
        {fill(words.questionOf, { index: at + 1, total: items.length })}
      </p>
      <progress className="practice-bar" value={done} max={items.length} aria-label={words.progress} />
      <Item key={item.id} item={item} words={quiz} lang={lang} lesson="check" memory={paperMemory} focus>
        <p className="practice-actions">
          <button type="button" className="button" onClick={() => (at + 1 < items.length ? setAt(at + 1) : leave())}>
            {at + 1 < items.length ? words.nextQuestion : words.seeOutcome}
          </button>
        </p>
      </Item>
      <p className="practice-leave">
        <button type="button" className="button-quiet" onClick={leave}>
          {words.leave}
        </button>{' '}
        <span className="soft small">{counted(words.kept, done, lang)}</span>
      </p>
    </div>
  );
}
