// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lessonIn } from '#browser/lesson-page.ts';
import type { Question } from '#domain/quiz/question.ts';
import type { WrittenPost } from '#domain/triage/post.ts';
import type { Kits } from '#domain/workshop/chosen.ts';
import { type ExerciseMaterial, type LessonMaterial, needsOf, noMaterial } from '#domain/workshop/material.ts';
import { screenOf } from '#domain/workshop/screen-at.ts';
import { openSession } from '#domain/workshop/session.ts';
import { linesOf } from '#domain/workshop/split.ts';
import { stopsOf } from '#domain/workshop/stops.ts';
import { dist } from '../support/site.ts';

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const languages = [
  { lang: 'fr', present: 'fr/animer', lessons: 'fr/lecons', tri: 'fr/tri', write: 'fr/ecrire', cases: 'fr/situations' },
  {
    lang: 'en',
    present: 'en/present',
    lessons: 'en/lessons',
    tri: 'en/triage',
    write: 'en/write',
    cases: 'en/scenarios',
  },
] as const;

const page = (file: string) => new DOMParser().parseFromString(read(file), 'text/html');
const dataIn = (file: string, id: string) => JSON.parse(page(file).getElementById(id)?.textContent ?? '{}');
const by = <T>(items: readonly T[], key: (item: T) => string) =>
  Object.fromEntries(items.map((item) => [key(item), item]));

describe.each(languages)('the workshops as a room sees them, $lang', ({ present, lessons, tri, write, cases }) => {
  const { kits, activities } = JSON.parse(read(`${present}/kits.json`)) as Kits;
  const all = { id: 'all', title: 'all', steps: activities.map((activity) => ({ ...activity, minutes: 5 })) };
  const ids = (kind: string) => needsOf(all).flatMap((need) => (need.kind === kind && 'id' in need ? [need.id] : []));
  const material = {
    ...noMaterial,
    lessons: Object.fromEntries(
      ids('lesson').map((id): [string, LessonMaterial] => [id, lessonIn(page(`${lessons}/${id}/index.html`))]),
    ),
    cases: Object.fromEntries(ids('case').map((id) => [id, dataIn(`${cases}/${id}/index.html`, 'case')])),
    posts: by(JSON.parse(read(`${tri}/posts.json`)), ({ code }: WrittenPost) => code),
    questions: by(JSON.parse(read(`${present}/questions.json`)), ({ id }: Question) => id),
    exercises: by(dataIn(`${write}/index.html`, 'exercises').exercises, ({ id }: ExerciseMaterial) => id),
  };
  const stops = stopsOf(all, material);

  it('find every idea, reply, card, case, post, question and exercise where the course already has them', () => {
    expect(kits).toHaveLength(5);
    const session = openSession({ id: 's', kit: all, theme: 'light' }, stops, 0, '2026-11-25');
    const missing = stops.filter((stop) => screenOf(stop, session, material).kind === 'missing');
    expect(missing.map(({ key }) => key)).toEqual([]);
  });

  it('leave the margin, sources and questions of a lesson to those who read it', () => {
    for (const [id, lesson] of Object.entries(material.lessons)) {
      const said = JSON.stringify(lesson);
      const apart = [...page(`${lessons}/${id}/index.html`).querySelectorAll('.side-note, .quiz-block')];
      for (const text of apart.map(({ textContent }) => textContent?.trim() ?? '').filter((text) => text.length > 20))
        expect(said).not.toContain(JSON.stringify(text).slice(1, -1));
    }
  });

  it('cut no text into an empty screen, nor leave one much too tall', () => {
    const parts = stops.flatMap(({ key, says }) => (says ? [{ key, says }] : []));
    expect(parts.length).toBeGreaterThan(30);
    expect(parts.filter(({ says }) => says.length === 0).map(({ key }) => key)).toEqual([]);
    const tall = parts.filter(({ says }) => says.reduce((sum, block) => sum + linesOf(block), 0) > 14);
    expect(tall.map(({ key }) => key)).toEqual([]);
  });
});
