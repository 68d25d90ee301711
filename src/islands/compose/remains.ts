/** What the page says of the time, and of what a workshop lacks. */
import { type Draft, remaining, spent } from '#domain/workshop/draft.ts';
import { counted, fill } from '#i18n/lookup.ts';
import type { Activities, Speech } from './parts.ts';

/** Always a sentence: minutes left, minutes too many, or all placed. */
export function remainsSaid(draft: Draft, { words, lang, length }: Speech): string {
  const left = remaining(draft);
  const whole = { length: length(draft.total) };
  if (left === 0) return fill(words.full, whole);
  return fill(counted(left > 0 ? words.left : words.over, Math.abs(left), lang), whole);
}

/** What is missing, as advice: nothing is refused. */
export function lacks(draft: Draft, activities: Activities, { words }: Speech): string[] {
  if (draft.steps.length === 0) return [];
  const places = draft.steps.map(({ activity }) => activities.get(activity)?.place);
  return [
    ...(places.includes('opening') ? [] : [words.noOpening]),
    ...(places.includes('closing') ? [] : [words.noClosing]),
    ...(spent(draft) > 100 && !places.includes('pause') ? [words.noPause] : []),
  ];
}
