import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { openExercise, openedExercise } from '#browser/exercise-address.ts';
import { readPageData } from '#browser/page-data.ts';
import { progressStore } from '#browser/progress-store.ts';
import { today } from '#browser/today.ts';
import { type Answers, NO_ANSWERS } from '#domain/coach/reading.ts';
import { writeReply } from '#domain/progress/change.ts';
import { replyRecord } from '#domain/progress/state.ts';
import { fill, type Lang } from '#i18n/lookup.ts';
import { Coach, type CoachWords } from './Coach.tsx';
import type { Exercise, ExercisesData } from './exercise.ts';
import { Models } from './Models.tsx';
import { Post } from './Post.tsx';
import './exercises.css';

interface ExercisesProps {
  readonly words: CoachWords;
  readonly lang: Lang;
}

/** A dozen posts to answer. Shown in the browser only: a page without scripts reads them. */
export function Exercises({ words, lang }: ExercisesProps) {
  const [data] = useState(() => readPageData<ExercisesData>('exercises'));
  return data ? <Room data={data} words={words} lang={lang} /> : null;
}

export function Room({ data, words, lang }: ExercisesProps & { data: ExercisesData }) {
  const { exercises } = data;
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      exercises.findIndex(({ id }) => id === openedExercise()),
    ),
  );
  const [, changed] = useReducer((count: number) => count + 1, 0);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => progressStore().subscribe(changed), []);
  const go = (to: number) => {
    setAt(to);
    title.current?.focus();
    openExercise(exercises[to]?.id ?? '');
  };
  const exercise = exercises[at];
  if (!exercise) return null;
  const written = (id: string) => (replyRecord(progressStore().state(), id)?.text ?? '').trim() !== '';
  return (
    <div className="exercises">
      <nav className="exercises-all no-print" aria-label={words.choose}>
        <details>
          <summary>{words.allPosts}</summary>
          <ol>
            {exercises.map(({ id, place, fiction }, index) => (
              <li key={id}>
                <button type="button" aria-current={index === at ? 'true' : undefined} onClick={() => go(index)}>
                  {place} <span className="coach-soft">{fiction}</span>
                  {written(id) && <span className="exercises-written"> · {words.written}</span>}
                </button>
              </li>
            ))}
          </ol>
        </details>
      </nav>
      <h2 ref={title} tabIndex={-1}>
        <span className="exercises-position">{fill(words.position, { index: at + 1, total: exercises.length })}</span>{' '}
        {exercise.place}
      </h2>
      <One key={exercise.id} exercise={exercise} words={words} lang={lang} />
      <p className="exercises-turn no-print">
        {at > 0 && (
          <button type="button" className="button-quiet" onClick={() => go(at - 1)}>
            {words.before}
          </button>
        )}
        {at + 1 < exercises.length && (
          <button type="button" className="button-quiet" onClick={() => go(at + 1)}>
            {words.next}
          </button>
        )}
      </p>
    </div>
  );
}

function One({ exercise, words, lang }: { exercise: Exercise; words: CoachWords; lang: Lang }) {
  const { id, post, stems, stage, limit } = exercise;
  const [kept] = useState(() => replyRecord(progressStore().state(), id));
  const [text, setText] = useState(kept?.text ?? '');
  const [answers, setAnswers] = useState<Answers>(() =>
    kept ? ({ ticked: kept.ticked, refused: kept.refused } as unknown as Answers) : NO_ANSWERS,
  );
  const [erased, setErased] = useState('');
  const [compares, setCompares] = useState(false);
  const complaint = useMemo(() => ({ post, words: stems }), [post, stems]);
  const keep = (next: string, said: Answers) => {
    setText(next);
    setAnswers(said);
    progressStore().update((state) => writeReply(state, id, { text: next, ...said, day: today() }));
  };
  const { where, trouble } = progressStore().health();
  return (
    <>
      <Post exercise={exercise} words={words} />
      <Coach
        id={`reply-${id}`}
        label={words.yourReply}
        text={text}
        onText={(next) => {
          setErased('');
          keep(next, answers);
        }}
        answers={answers}
        onAnswers={(said) => keep(text, said)}
        {...{ stage, complaint, limit, words, lang }}
      >
        {(where === 'page' || trouble !== undefined) && <p className="coach-soft">{words.storageRefused}</p>}
        <p className="exercises-buttons no-print">
          <button type="button" className="button" aria-expanded={compares} onClick={() => setCompares(!compares)}>
            {compares ? words.hideModels : text.trim() === '' ? words.compareAnyway : words.compare}
          </button>
          {text !== '' && (
            <button
              type="button"
              className="button-quiet"
              onClick={() => {
                setErased(text);
                keep('', NO_ANSWERS);
              }}
            >
              {words.clear_text}
            </button>
          )}
          {text === '' && erased !== '' && (
            <button type="button" className="button-quiet" onClick={() => keep(erased, NO_ANSWERS)}>
              {words.undo}
            </button>
          )}
        </p>
      </Coach>
      {compares && <Models exercise={exercise} own={text} words={words} />}
    </>
  );
}
