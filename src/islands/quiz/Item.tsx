import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { progressStore } from '#browser/progress-store.ts';
import { singleKeys } from '#browser/settings.ts';
import { today } from '#browser/today.ts';
import { answer } from '#domain/progress/change.ts';
import { type Attempt, quizRecord } from '#domain/progress/state.ts';
import { grade } from '#domain/quiz/grade.ts';
import { orderOf, reshuffle } from '#domain/quiz/order.ts';
import { type Confidence, confidences, type Question } from '#domain/quiz/question.ts';
import type { Lang } from '#i18n/lookup.ts';
import { Feedback } from './Feedback.tsx';
import { calibrationLine, verdict } from './phrases.ts';
import type { QuizWords } from './Quiz.tsx';

/** Where the answers of a question are kept, and found again. */
export interface Memory {
  last(item: string): Pick<Attempt, 'letters' | 'confidence'> | undefined;
  keep(item: string, attempt: Attempt): void;
  /** A lesson lets one try again; a paper and a review do not. */
  readonly again: boolean;
}
export const lessonMemory: Memory = {
  last: (item) => quizRecord(progressStore().state(), item)?.last,
  keep: (item, attempt) => progressStore().update((state) => answer(state, item, attempt)),
  again: true,
};

export interface ItemProps {
  readonly item: Question;
  readonly words: QuizWords;
  readonly lang: Lang;
  /** What the names of its fields begin with: one for each place that asks it. */
  readonly lesson: string;
  /** Digits choose an option while the focus is in the question, unless the learner turned single keys off. */
  readonly shortcuts?: boolean;
  readonly memory?: Memory;
  /** Under the explanations, once answered. */
  readonly children?: ReactNode;
  /** The question itself takes the focus when it appears: the learner asked for it. */
  readonly focus?: boolean;
}

/** An answer on screen. `just` given: announced and focused. Otherwise found again on return, in silence. */
interface Shown {
  readonly letters: string;
  readonly confidence: Confidence;
  readonly just: boolean;
}

export function Item({
  item,
  words,
  lang,
  lesson,
  shortcuts = true,
  memory = lessonMemory,
  children,
  focus = false,
}: ItemProps) {
  const field = useRef<HTMLFieldSetElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const [order, setOrder] = useState(() =>
    orderOf(
      item.options.map(({ letter }) => letter),
      item.code,
    ),
  );
  const [shown, setShown] = useState<Shown>();
  const [status, setStatus] = useState('');
  const [unkept, setUnkept] = useState(false);
  const [retried, setRetried] = useState(false);
  const options = order.flatMap((letter) => item.options.find((option) => option.letter === letter) ?? []);
  const question = { ...item, options };
  const inputs = () => [...(field.current?.querySelectorAll('input') ?? [])];
  // Choices are read from the page, not from a state: what was ticked before the script arrived counts.
  const chosen = () => inputs().flatMap((input) => (input.checked ? [input.value] : []));

  function respond(confidence: Confidence) {
    const { right, letters } = grade(question, chosen());
    if (letters === '') return setStatus(words.chooseFirst);
    memory.keep(item.id, { letters, confidence, right, day: today() });
    const store = progressStore();
    const { trouble } = store.health();
    setShown({ letters, confidence, just: true });
    setStatus(calibrationLine(store.state(), words, lang));
    setUnkept(trouble !== undefined);
  }

  function retry() {
    setOrder(reshuffle(order, quizRecord(progressStore().state(), item.id)?.count ?? 1));
    setShown(undefined);
    setStatus('');
    setRetried(true);
  }

  function press(event: KeyboardEvent) {
    if (!shortcuts || event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key) || !singleKeys())
      return;
    const input = inputs()[Number(event.key) - 1];
    input?.click();
    input?.focus();
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page comes alive
  useEffect(() => {
    // Pressed before the script arrived: the page marked the button, and the answer is given now.
    const early = field.current?.querySelector<HTMLElement>('button[data-early]');
    early?.removeAttribute('data-early');
    if (early?.dataset.confidence) return respond(early.dataset.confidence as Confidence);
    const last = memory.last(item.id);
    // Options may have been retired since, and someone who has begun to choose is not interrupted.
    const letters = last && grade(item, last.letters).letters;
    if (last && letters && chosen().length === 0) setShown({ letters, confidence: last.confidence, just: false });
    else if (focus) field.current?.focus();
  }, []);

  useEffect(() => {
    if (shown?.just) said.current?.focus();
    else if (!shown && retried) field.current?.querySelector('input')?.focus();
  }, [shown, retried]);

  const graded = shown && grade(question, shown.letters);
  return (
    <fieldset className="quiz-item" ref={field} onKeyDown={press} tabIndex={-1}>
      <legend className="quiz-question">{item.question}</legend>
      {item.kind === 'multiple' && <p className="quiz-several">{words.several}</p>}
      {shown && graded ? (
        <>
          {!shown.just && <p className="quiz-already">{words.already}</p>}
          <p className="quiz-verdict" ref={said} tabIndex={-1} data-right={graded.right}>
            {verdict(item, graded, shown.confidence, words)}
          </p>
          <Feedback kind={item.kind} marked={graded.feedback} words={words} />
        </>
      ) : (
        <>
          <div className="quiz-options">
            {options.map(({ letter, text }) => (
              <label className="quiz-option" key={letter}>
                <input
                  type={item.kind === 'single' ? 'radio' : 'checkbox'}
                  name={`${lesson}/${item.id}`}
                  value={letter}
                  autoComplete="off"
                />
                <span>{text}</span>
              </label>
            ))}
          </div>
          <div className="quiz-answering">
            <span id={`${item.id}-answering`}>{words.answering}</span>
            {confidences.map((confidence) => (
              <button
                type="button"
                className="button-quiet"
                key={confidence}
                data-confidence={confidence}
                id={`${item.id}-${confidence}`}
                aria-labelledby={`${item.id}-answering ${item.id}-${confidence}`}
                onClick={() => respond(confidence)}
              >
                {words[confidence]}
              </button>
            ))}
          </div>
          {memory.again && (
            <details className="quiz-folded">
              <summary>{words.answers}</summary>
              <Feedback kind={item.kind} marked={grade(question, []).feedback} words={words} />
            </details>
          )}
        </>
      )}
      <p className="quiz-status" role="status">
        {status}
        {unkept && shown && ` ${words.notKept}`}
      </p>
      {shown && memory.again && (
        <button type="button" className="button-quiet quiz-retry" onClick={retry}>
          {words.retry}
        </button>
      )}
      {shown && children}
    </fieldset>
  );
}
