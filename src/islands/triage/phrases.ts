/** Sentences that several screens of the drill share. */
import type { NetworkKind } from '#domain/scenario/model.ts';
import type { Interval } from '#domain/triage/estimate.ts';
import type { Answer } from '#domain/triage/post.ts';
import type { triage } from '#i18n/fr/triage.ts';
import type { Lang } from '#i18n/lookup.ts';

export type TriageWords = typeof triage;

export const answerMeans = {
  answer: 'answerMeans',
  pass: 'passMeans',
  leave: 'leaveMeans',
  report: 'reportMeans',
} as const satisfies Record<Answer, keyof TriageWords>;

export const places = {
  page: 'where_page',
  group: 'where_group',
  'short-posts': 'where_shortPosts',
  photos: 'where_photos',
  video: 'where_video',
  professional: 'where_professional',
  reviews: 'where_reviews',
  'private-messages': 'where_privateMessages',
  'own-site': 'where_ownSite',
} as const satisfies Record<NetworkKind, keyof TriageWords>;

/** « Répondre ou Transmettre ». */
export const namesOf = (answers: readonly Answer[], words: TriageWords) =>
  answers.map((answer) => words[answer]).join(words.or);

/** Two decimals, with the sign that typography wants: « −0,40 ». */
export function decimal(value: number, lang: Lang): string {
  const text = new Intl.NumberFormat(lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
  return text.replace(/^-0([.,]00)$/, '0$1').replace('-', '\u2212');
}

/** A value and its bounds, as the sentences that hold them want. */
export function bounds<K extends string>(name: K, { value, low, high }: Interval, lang: Lang) {
  return {
    [name]: decimal(value, lang),
    [`${name}Low`]: decimal(low, lang),
    [`${name}High`]: decimal(high, lang),
  };
}
