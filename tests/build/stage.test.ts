// @vitest-environment jsdom
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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
import { writeWorker } from '../../src/integrations/offline.ts';
import { dist, exists } from '../support/site.ts';

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

describe('what is kept for a reload without network', () => {
  const [, list = '[]'] = /const files = (\[.*?\]);/.exec(read('sw.js')) ?? [];
  const files: string[] = JSON.parse(list);

  it('is both windows in both languages, with all that they load, and nothing that does not exist', () => {
    for (const one of ['fr/animer/', 'fr/ecran/', 'en/present/', 'en/projector/']) expect(files).toContain(one);
    for (const kind of [/\/Presenter\..*\.js$/, /\/Projector\..*\.js$/, /\.css$/, /\.woff2$/])
      expect(
        files.some((file) => kind.test(file)),
        String(kind),
      ).toBe(true);
    expect(files.filter((file) => !exists(file.endsWith('/') ? `${file}index.html` : file))).toEqual([]);
  });

  it('has another name when a file changes, and only then', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'worker-'));
    const write = (file: string, text: string) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    };
    const name = async () => {
      await writeWorker(folder);
      return /version = "([0-9a-f]{12})"/.exec(readFileSync(join(folder, 'sw.js'), 'utf8'))?.[1];
    };
    write('fr/animer/index.html', '<script src="../../_assets/a.js"></script>');
    write('_assets/a.js', 'import"./b.js"');
    write('_assets/b.js', '1');
    write('_assets/alone.js', '1');
    const first = await name();
    write('_assets/alone.js', '2');
    expect(await name()).toBe(first);
    write('_assets/b.js', '2');
    expect(await name()).not.toBe(first);
    rmSync(folder, { recursive: true });
  });
});
