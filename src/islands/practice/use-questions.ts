import { useCallback, useEffect, useState } from 'react';
import { fetchQuestions } from '#browser/questions.ts';
import type { Question } from '#domain/quiz/question.ts';

export type Questions = ReadonlyMap<string, Question>;

/** The questions, or `failed` and how to ask again; neither while they are on their way. */
export function useQuestions(address: string): { questions?: Questions; failed: boolean; again: () => void } {
  const [questions, setQuestions] = useState<Questions>();
  const [failed, setFailed] = useState(false);
  const again = useCallback(() => {
    setFailed(false);
    fetchQuestions(address).then(setQuestions, () => setFailed(true));
  }, [address]);
  useEffect(again, [again]);
  return { ...(questions && { questions }), failed, again };
}
