import { firstAttempts, type Progress } from '#domain/progress/state.ts';
import { calibration } from '#domain/quiz/calibration.ts';
import type { Grade, Marked } from '#domain/quiz/grade.ts';
import type { Confidence, Question } from '#domain/quiz/question.ts';
import { counted, fill, type Lang } from '#i18n/lookup.ts';
import type { QuizWords } from './Quiz.tsx';

export function verdict(
  { role, kind }: Question,
  { right, feedback }: Grade,
  confidence: Confidence,
  words: QuizWords,
): string {
  if (role === 'before') return right ? words.beforeRight : words.beforeWrong;
  if (right) return confidence === 'guess' ? words.rightByChance : words.right;
  if (kind === 'multiple' && feedback.some((option) => option.chosen && option.right)) return words.partly;
  return confidence === 'certain' ? words.wrongCertain : words.wrong;
}

export function stateOf(kind: Question['kind'], { chosen, right }: Marked) {
  if (chosen) return right ? 'chosenRight' : 'chosenWrong';
  if (kind === 'single') return right ? 'missed' : 'left';
  return right ? 'missedSeveral' : 'leftSeveral';
}

/** « Vos premières réponses jusqu’ici : certain, 3 justes sur 4 ; au hasard, 0 juste sur 1. » */
export function calibrationLine(state: Progress, words: QuizWords, lang: Lang): string {
  const parts = calibration(firstAttempts(state)).map(({ confidence, right, total }) =>
    fill(counted(words.calibrationPart, right, lang), { label: words[confidence], right, total }),
  );
  return fill(words.calibration, { parts: parts.join(lang === 'fr' ? '\u00a0; ' : '; ') });
}
