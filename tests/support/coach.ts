/** The coach as the pages carry it. */
import { readFileSync } from 'node:fs';
import { english } from '#domain/coach/english.ts';
import { french } from '#domain/coach/french.ts';
import { type Model, unpack } from '#domain/coach/model.ts';
import { recogniser } from '#domain/coach/recognise.ts';
import type { Complaint } from '#domain/coach/situation.ts';

export type Lang = 'fr' | 'en';
const learnt = (lang: Lang) =>
  unpack(
    JSON.parse(readFileSync(new URL(`../../src/domain/coach/learned/${lang}.json`, import.meta.url), 'utf8')) as Model,
  );
const ready = { fr: learnt('fr'), en: learnt('en') };

export const coachFor = (lang: Lang, complaint?: Complaint) =>
  recogniser(lang === 'fr' ? french : english, ready[lang], complaint);
