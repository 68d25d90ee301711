import { useEffect, useRef, useState } from 'react';
import type { Answer, SearchEngine } from '#browser/search-engine.ts';

/** `waiting` says how long: nothing at first (most answers are faster than a sentence), then words, then more words. */
export type Waiting = 'no' | 'unsaid' | 'said' | 'long';
export interface Asked {
  readonly question: string;
  readonly answer: Answer;
}
export interface AnswerState {
  /** The last question that was answered, and its answer: it stays on screen while the next one is fetched. */
  readonly asked: Asked | undefined;
  readonly waiting: Waiting;
  retry(): void;
}

const AFTER_TYPING = 150;
const BEFORE_SAYING = 400;
const BEFORE_INSISTING = 4_000;

/** Asks when typing pauses. An answer that comes after a newer question is dropped. */
export function useAnswer(engine: SearchEngine, question: string): AnswerState {
  const [asked, setAsked] = useState<Asked>();
  const [waiting, setWaiting] = useState<Waiting>('no');
  const [tries, setTries] = useState(0);
  const latest = useRef(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new try asks the same question again.
  useEffect(() => {
    const turn = ++latest.current;
    if (question === '') {
      setAsked(undefined);
      setWaiting('no');
      return;
    }
    setWaiting('unsaid');
    const timers = [
      setTimeout(() => {
        void engine.ask(question).then((answer) => {
          if (turn !== latest.current) return;
          for (const timer of timers) clearTimeout(timer);
          setAsked({ question, answer });
          setWaiting('no');
        });
      }, AFTER_TYPING),
      setTimeout(() => setWaiting('said'), AFTER_TYPING + BEFORE_SAYING),
      setTimeout(() => setWaiting('long'), BEFORE_INSISTING),
    ];
    return () => {
      for (const timer of timers) clearTimeout(timer);
    };
  }, [engine, question, tries]);

  return { asked, waiting, retry: () => setTries((count) => count + 1) };
}
