import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pointRows, ruleRows } from '#course/coverage.ts';
import { joinCourse } from '#course/join.ts';
import { loadContent } from '#course/load.ts';
import type { Course, Lang, Lesson } from '#course/model.ts';
import { balance } from '#course/quiz-lint.ts';
import { answer, hold, markLesson } from '#domain/progress/change.ts';
import { decode, encode } from '#domain/progress/lms-code.ts';
import { nothing } from '#domain/progress/state.ts';
import { withinChance } from '#domain/quiz/balance.ts';
import { drawPaper } from '#domain/quiz/paper.ts';
import { day } from '../support/content.ts';

const read = joinCourse(loadContent('content', { lint: false }), day);
const course = read.course as Course;
const lessons = [...course.lessons.values()];
const quizzes = [...course.quizzes.values()];

/** What the plan of the course gives each lesson: minutes, and the teaching points of the 2014 interview. */
const plan: Record<string, { minutes: number; points: number[] }> = {
  'lire-les-chiffres': { minutes: 12, points: [1, 3, 4, 5, 6, 7, 8, 9, 46] },
  'a-quoi-ca-sert': { minutes: 12, points: [2, 10, 11, 12, 13, 14, 15, 16, 35] },
  'pas-l-initiative': { minutes: 12, points: [17, 19, 20, 21, 22, 23] },
  'se-mettre-a-la-place': { minutes: 15, points: [19, 22, 25, 26] },
  'ecrire-une-reponse': { minutes: 15, points: [20, 24, 25, 27] },
  'cas-difficiles': { minutes: 15, points: [19, 22, 23, 24, 26, 27] },
  'qui-parle': { minutes: 15, points: [20, 27] },
  'ce-qu-on-ne-dit-pas': { minutes: 12, points: [24, 27] },
  'salarie-et-internaute': { minutes: 12, points: [18, 27, 30] },
  'choisir-ses-plateformes': { minutes: 15, points: [9, 28, 33, 34, 36, 37, 38] },
  'chef-d-orchestre': { minutes: 12, points: [17, 18, 29, 30, 31] },
  'qui-parle-quand': { minutes: 15, points: [28, 31, 32] },
  'mesures-qui-ne-mentent-pas': { minutes: 12, points: [7, 28, 34, 35, 43] },
  'se-preparer': { minutes: 12, points: [39, 44] },
  'la-premiere-heure': { minutes: 15, points: [39, 40, 41, 42, 43, 44, 45] },
  'corriger-clore-apprendre': { minutes: 12, points: [27, 30, 42] },
};
/** Words that the learner reads: what is folded for the evangelist is another person's. */
function wordsRead(lesson: Lesson, lang: Lang): number {
  const { wordCount = 0, parts = [] } = lesson.words[lang] ?? {};
  return wordCount - parts.filter((part) => part.name === 'Evangeliste').reduce((sum, part) => sum + part.words, 0);
}

describe('the course', () => {
  it('has no translation older than its source, and each one says which text it was made from', () => {
    expect(read.faults).toEqual([]);
    const unstamped = [
      ...globSync('content/{quizzes,rules,sources,glossary,triage}/*.en.yaml'),
      ...globSync('content/{lessons/en/*.mdx,pages/en/*.mdx,scenarios/*/en.yaml}'),
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
    '%s is 700 to 1,100 words in each language, of the same order',
    (_id, lesson) => {
      const [fr, en] = [wordsRead(lesson, 'fr'), wordsRead(lesson, 'en')];
      for (const count of [fr, en]) expect(count).toBeGreaterThan(700);
      for (const count of [fr, en]) expect(count).toBeLessThanOrEqual(1100);
      expect(Math.abs(fr - en) / fr).toBeLessThan(0.15);
    },
  );

  it('has the sixteen lessons of its plan, in five modules, and the 46 points of the interview', () => {
    expect(lessons.map((lesson) => lesson.id)).toEqual(Object.keys(plan));
    expect(course.modules.map((module) => module.lessons.length)).toEqual([3, 3, 3, 4, 3]);
    expect(pointRows(course).map((row) => row.number)).toEqual(Array.from({ length: 46 }, (_, at) => at + 1));
    expect(pointRows(course).filter((row) => row.lessons.length === 0)).toEqual([]);
  });

  it('shows, for each point of a lesson, the sentence that carries it, in each language', () => {
    for (const lesson of lessons)
      for (const lang of course.languages) {
        const sentences = lesson.words[lang]?.sentences ?? [];
        expect([...new Set(sentences.flatMap((sentence) => sentence.points))].sort((a, b) => a - b)).toEqual(
          [...lesson.points].sort((a, b) => a - b),
        );
        for (const { text } of sentences) expect(text.split(' ').length, `${lesson.id}: ${text}`).toBeGreaterThan(1);
      }
  });

  it('has three paths, each with its lessons in the order of the course, and times that add up', () => {
    expect(course.paths.map((path) => path.id)).toEqual(['essentiel', 'prendre-la-parole', 'chef-d-orchestre']);
    const order = lessons.map((lesson) => lesson.id);
    for (const path of course.paths) expect(path.lessons).toEqual(order.filter((id) => path.lessons.includes(id)));
    const [first, second, third] = course.paths.map((path) =>
      path.lessons.reduce((sum, id) => sum + (course.lessons.get(id)?.minutes ?? 0), 0),
    );
    // The plan gives 66, 123 and 213 minutes of lessons; each lesson may differ by four, and they nearly cancel out.
    for (const [minutes, planned] of [
      [first, 66],
      [second, 123],
      [third, 213],
    ] as const)
      expect(Math.abs((minutes ?? 0) - planned) / planned).toBeLessThan(0.08);
  });

  it('plays every rule in a scenario, and owes none', () => {
    expect(
      ruleRows(course)
        .filter((row) => row.moves.length === 0)
        .map((row) => row.id),
    ).toEqual(course.owed);
  });

  it('asks one question before each lesson and at least three after, one of several answers in each pair of lessons', () => {
    for (const lesson of lessons) {
      expect(lesson.before, lesson.id).toBeDefined();
      expect(lesson.items.length, lesson.id).toBeGreaterThanOrEqual(3);
    }
    expect(quizzes.filter((quiz) => quiz.kind === 'multiple').length).toBeGreaterThanOrEqual(2);
  });

  it('does not give its answers away by their length or their place, in either language', () => {
    expect(quizzes.length).toBeGreaterThanOrEqual(64);
    for (const lang of course.languages) {
      const { longest, shortest, places } = balance(course, lang);
      expect(withinChance(longest), `${lang}: longest ${JSON.stringify(longest)}`).toBe(true);
      expect(withinChance(shortest), `${lang}: shortest ${JSON.stringify(shortest)}`).toBe(true);
      expect(places.p, `${lang}: places ${places.found.join()}`).toBeGreaterThan(0.05);
    }
  });

  it('draws a final check of twenty questions, four a module, ten of them in no lesson', () => {
    const pools = lessons.map(({ id, module, items, parallel }) => ({ id, module, items, parallel }));
    for (const seed of ['a', 'b', 'c', '2026']) {
      const paper = drawPaper(pools, seed).map((id) => course.quizzes.get(id));
      expect(paper).toHaveLength(20);
      expect(paper.filter((quiz) => quiz?.role === 'parallel')).toHaveLength(10);
      const modules = paper.map((quiz) => course.lessons.get(quiz?.lesson ?? '')?.module);
      for (const { id } of course.modules) expect(modules.filter((module) => module === id)).toHaveLength(4);
    }
  });

  it('fits in what an LMS carries, with every question answered nine times and a long game in hand', () => {
    const attempt = { letters: 'abc', confidence: 'certain', right: true } as const;
    let state = nothing;
    for (const quiz of quizzes) for (let time = 0; time < 9; time += 1) state = answer(state, quiz.id, attempt);
    for (const lesson of lessons) state = markLesson(state, lesson.id, true);
    const book = {
      lessons: Object.fromEntries(lessons.map(({ id, code }) => [id, code])),
      items: Object.fromEntries(quizzes.map(({ id, code }) => [id, code])),
      scenarios: Object.fromEntries(
        [...course.cases.values()].map(({ id, scenario }) => [
          id,
          { code: scenario.code, print: scenario.print, endings: scenario.endings.map((ending) => ending.id) },
        ]),
      ),
    };
    state = hold(state, 'chauffage', {
      print: course.cases.get('chauffage')?.scenario.print ?? '',
      keys: 'aB.'.repeat(40),
    });
    const text = encode(state, book);
    expect(text.length).toBeLessThan(2000);
    const back = decode(text, book);
    expect('state' in back && Object.keys(back.state.records).length).toBe(Object.keys(state.records).length);
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
