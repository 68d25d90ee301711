import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { joinCourse } from '#course/join.ts';
import { loadContent } from '#course/load.ts';
import type { Course } from '#course/model.ts';

const read = joinCourse(loadContent('content', { lint: false }));
const course = read.course as Course;
const lessons = [...course.lessons.values()];
const quizzes = [...course.quizzes.values()];

/** What the plan of the course gives each lesson: minutes, and the teaching points of the 2014 interview. */
const plan: Record<string, { minutes: number; points: number[] }> = {
  'pas-l-initiative': { minutes: 12, points: [17, 19, 20, 21, 22, 23] },
  'se-mettre-a-la-place': { minutes: 15, points: [19, 22, 25, 26] },
  'ecrire-une-reponse': { minutes: 15, points: [20, 24, 25, 27] },
  'cas-difficiles': { minutes: 15, points: [19, 22, 23, 24, 26, 27] },
};

describe('the course', () => {
  it('has no translation older than its source, and each one says which text it was made from', () => {
    expect(read.faults).toEqual([]);
    const unstamped = [
      ...globSync('content/{quizzes,rules,sources,glossary}/*.en.yaml'),
      ...globSync('content/{lessons/en/*.mdx,scenarios/*/en.yaml}'),
    ].filter((file) => !/^of: "[0-9a-f]{4}"$/m.test(readFileSync(file, 'utf8')));
    expect(unstamped).toEqual([]);
  });

  it.each(lessons.map((lesson) => [lesson.id, lesson] as const))(
    '%s takes about the minutes announced, and teaches its points',
    (id, lesson) => {
      expect(Math.abs(lesson.minutes - (plan[id]?.minutes ?? 0))).toBeLessThanOrEqual(4);
      expect(lesson.points).toEqual(plan[id]?.points);
    },
  );

  it.each(lessons.map((lesson) => [lesson.id, lesson] as const))(
    '%s is 700 to 1,200 words in each language, of the same order',
    (_id, lesson) => {
      const [fr, en] = [lesson.words.fr?.wordCount ?? 0, lesson.words.en?.wordCount ?? 0];
      for (const count of [fr, en]) expect(count).toBeGreaterThan(700);
      for (const count of [fr, en]) expect(count).toBeLessThanOrEqual(1200);
      expect(Math.abs(fr - en) / fr).toBeLessThan(0.15);
    },
  );

  it('asks one question before each lesson and at least three after, one of several answers in each pair of lessons', () => {
    for (const lesson of lessons) {
      expect(lesson.before, lesson.id).toBeDefined();
      expect(lesson.items.length, lesson.id).toBeGreaterThanOrEqual(3);
    }
    expect(quizzes.filter((quiz) => quiz.kind === 'multiple').length).toBeGreaterThanOrEqual(2);
  });

  it('does not give the answer away by its length, in either language', () => {
    for (const lang of ['fr', 'en'] as const) {
      const single = quizzes.filter((quiz) => quiz.kind === 'single' && quiz.words[lang]);
      const options = single.map((quiz) => Object.entries(quiz.words[lang]?.options ?? {}));
      const longest = single.filter((quiz, index) => {
        const lengths = (options[index] ?? []).map(([letter, option]) => ({ letter, length: option.text.length }));
        const most = Math.max(...lengths.map(({ length }) => length));
        return lengths.find(({ length }) => length === most)?.letter === quiz.right[0];
      }).length;
      const chance = options.reduce((sum, list) => sum + 1 / list.length, 0);
      const deviation = Math.sqrt(options.reduce((sum, list) => sum + (1 / list.length) * (1 - 1 / list.length), 0));
      expect(
        Math.abs(longest - chance),
        `${lang}: ${longest} of ${single.length}, ${chance.toFixed(1)} by chance`,
      ).toBeLessThanOrEqual(1.96 * deviation);
    }
  });

  it('explains every option, and never by its letter', () => {
    const texts = quizzes.flatMap((quiz) =>
      (['fr', 'en'] as const).flatMap((lang) =>
        Object.values(quiz.words[lang]?.options ?? {}).map((option) => option.feedback),
      ),
    );
    expect(texts.length).toBeGreaterThan(150);
    expect(
      texts.filter((text) => text.length < 25 || /(?:réponse|option|answer) (?:[bcd](?!\p{L})|a[).:])/iu.test(text)),
    ).toEqual([]);
  });

  it('has sixteen rules, whose codes never change', () => {
    expect([...course.rules.values()].map((rule) => `${rule.code} ${rule.id}`).sort()).toEqual(
      [
        ...[
          'r1 verifier-avant-d-affirmer',
          'r2 nommer-la-situation',
          'r3 dire-quand',
          'r4 assumer-ce-qui-est-a-nous',
          'r5 reparer-avant-de-compenser',
        ],
        ...[
          'r6 ne-pas-effacer-la-critique',
          'r7 moderer-ses-amis',
          'r8 une-reponse-pas-quarante',
          'r9 l-essentiel-en-public',
          'ra rien-de-personnel',
        ],
        ...[
          'rb boucler-en-public',
          'rc passer-la-main',
          'rd dire-qui-parle',
          're ni-menace-ni-moquerie',
          'rf proteger-les-personnes',
          'rg choisir-par-objectif',
        ],
      ].sort(),
    );
  });

  it('speaks without exclamation marks, emoji or words it has given up, quoted people apart', () => {
    const quoted = /«[^»]*»|“[^”]*”|"[^"]*"/g;
    const banned = /!|\p{Extended_Pictographic}|\bhaters?\b|éléments de langage|retourner le client/u;
    const found = globSync('content/lessons/*/*.mdx').flatMap((file) => {
      const text = readFileSync(file, 'utf8')
        .replace(/^---[\s\S]*?---/, '')
        .replaceAll(quoted, '');
      return text
        .split('\n')
        .filter((line) => banned.test(line))
        .map((line) => `${file}: ${line}`);
    });
    expect(found).toEqual([]);
  });

  it('never prints a fact that nobody has read: each source says what was read, and when', () => {
    for (const source of course.sources.values()) {
      expect(['VU', 'VU-2', 'HYP']).toContain(source.mark);
      expect(source.words.fr?.read.length, source.id).toBeGreaterThan(3);
      expect(source.checked).toMatch(/^2026-/);
    }
  });

  it('marks law as dated pointers to be reread by a lawyer', () => {
    for (const source of course.sources.values())
      if (source.kind === 'law')
        expect(`${source.words.fr?.says} ${source.words.fr?.limit}`, source.id).toMatch(/juriste/);
  });
});
