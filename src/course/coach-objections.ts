/** What the coach would object to in a reply: blockers, blames and insults, as it says them to learners. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { english } from '#domain/coach/english.ts';
import { french } from '#domain/coach/french.ts';
import type { CoachKey } from '#domain/coach/keys.ts';
import { type Model, unpack } from '#domain/coach/model.ts';
import { recogniser } from '#domain/coach/recognise.ts';
import type { Lang } from './model.ts';

const OBJECTIONS: readonly CoachKey[] = ['blame', 'personal-data', 'threat-insult', 'bargain'];
const tongues = { fr: french, en: english };
const coaches = new Map<Lang, ReturnType<typeof recogniser>>();

/** How far above its threshold (log-odds) the coach must be before a case is refused for it: it may be wrong, an author must not pay for it. */
const SURE = 1.5;

/** Nothing where what the coach has learnt is not to be seen. */
export function objections(text: string, lang: Lang): readonly CoachKey[] {
  const weighed = coachOf(lang)?.(text) ?? [];
  return weighed.filter(({ key, margin }) => margin > SURE && OBJECTIONS.includes(key)).map(({ key }) => key);
}

function coachOf(lang: Lang): ReturnType<typeof recogniser> | undefined {
  const file = resolve(`src/domain/coach/learned/${lang}.json`);
  const known = coaches.get(lang);
  if (known || !existsSync(file)) return known;
  const learned: Model = JSON.parse(readFileSync(file, 'utf8'));
  const coach = recogniser(tongues[lang], unpack(learned));
  coaches.set(lang, coach);
  return coach;
}
