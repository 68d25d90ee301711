/** Everything that one file says of another: the plan, references, codes. What a lesson says is next door. */
import { checkCoverage } from './coverage.ts';
import type { Fault } from './fault.ts';
import { checkFreshness } from './freshness.ts';
import { checkTools } from './join-tools.ts';
import { checkLessons, checkPages, missing } from './lesson-checks.ts';
import type { Content, Entry } from './load.ts';
import type { Course } from './model.ts';
import { checkBalance, checkItems } from './quiz-lint.ts';
import { checkTriage } from './triage-checks.ts';
import { checkWorkshops } from './workshop-checks.ts';

/** `today` as `2026-11-24`: what was checked too long ago is a fault of the day it is read. */
export function checkCourse(course: Course, content: Content, today: string): readonly Fault[] {
  return [
    ...checkPlan(course, content),
    ...checkLessons(course, content),
    ...checkPages(course, content),
    ...checkFigures(content),
    ...checkQuizzes(course, content),
    ...checkItems(course, content),
    ...checkBalance(course),
    ...checkCoverage(course, content),
    ...checkFreshness(content, today),
    ...checkRules(content),
    ...checkCodes(content),
    ...checkCases(course, content),
    ...checkTriage(course, content),
    ...checkExercises(content),
    ...checkWorkshops(course, content),
    ...checkTools(content),
  ];
}

function checkPlan(course: Course, content: Content): Fault[] {
  const file = 'course.yaml';
  const faults: Fault[] = [];
  const parts = [...course.modules, ...course.paths];
  for (const id of new Set(parts.flatMap((part) => part.lessons)))
    if (!content.has('lessons', id)) faults.push(missing(file, 1, ['La leçon', 'The lesson'], id));
  for (const id of new Set(parts.flatMap((part) => part.scenarios)))
    if (!content.has('scenarios', id)) faults.push(missing(file, 1, ['La situation', 'The scenario'], id));
  for (const lang of course.languages)
    for (const part of parts)
      if (!part.title[lang] || !part.summary[lang])
        faults.push({
          ...{ file, line: 1 },
          fr: `« ${part.id} » n’a pas de titre ou de résumé en « ${lang} ».`,
          en: `"${part.id}" has no title or summary in "${lang}".`,
        });
  for (const entry of content.lessons)
    if (!course.modules.some((module) => module.lessons.includes(entry.id)))
      faults.push({
        file: entry.file,
        line: 1,
        fr: 'Cette leçon n’est dans aucun module : ajoutez-la à course.yaml.',
        en: 'This lesson is in no module: add it to course.yaml.',
      });
  return faults;
}

function checkQuizzes(course: Course, content: Content): Fault[] {
  const faults: Fault[] = [];
  for (const entry of content.quizzes) {
    const { lesson, role, rule, source, options } = entry.source;
    const home = course.lessons.get(lesson);
    if (!content.has('lessons', lesson))
      faults.push(missing(entry.file, entry.lineOf(['lesson']), ['La leçon', 'The lesson'], lesson));
    else if (home && role === 'parallel' && (home.before === entry.id || home.items.includes(entry.id)))
      faults.push({
        file: entry.file,
        line: entry.lineOf(['role']),
        fr: 'Cette question est gardée pour plus tard (« parallel ») : sa leçon ne la pose pas.',
        en: 'This item is kept for later ("parallel"): its lesson does not ask it.',
      });
    else if (home && role !== 'parallel' && home.before !== entry.id && !home.items.includes(entry.id))
      faults.push({
        file: entry.file,
        line: 1,
        fr: 'Cette question n’est posée nulle part dans sa leçon.',
        en: 'This item is asked nowhere in its lesson.',
      });
    if (rule && !content.has('rules', rule))
      faults.push(missing(entry.file, entry.lineOf(['rule']), ['La règle', 'The rule'], rule));
    if (source && !content.has('sources', source))
      faults.push(missing(entry.file, entry.lineOf(['source']), ['La source', 'The source'], source));
    const translated = entry.translation && Object.keys(entry.translation.options).sort().join();
    if (translated !== undefined && translated !== Object.keys(options).sort().join())
      faults.push({
        ...{ file: entry.file.replace('.yaml', '.en.yaml'), line: 1 },
        fr: 'La traduction n’a pas les mêmes lettres d’options que la source.',
        en: 'The translation does not have the same option letters as the source.',
      });
  }
  return faults;
}

function checkFigures(content: Content): Fault[] {
  return content.figures.flatMap(({ file, data }) =>
    data.groups
      .flatMap((group) => group.bars)
      .filter((bar) => !content.has('sources', bar.source))
      .map((bar) => missing(file, 1, ['La source', 'The source'], bar.source)),
  );
}

function checkRules(content: Content): Fault[] {
  return content.rules
    .filter((entry) => !content.has('sources', entry.source.source))
    .map((entry) => missing(entry.file, entry.lineOf(['source']), ['La source', 'The source'], entry.source.source));
}

/** Codes are what saved progress is made of: two entries with one code would be read one for the other. */
function checkCodes(content: Content): Fault[] {
  const faults: Fault[] = [];
  for (const entries of [
    content.lessons,
    content.quizzes,
    content.rules,
    content.exercises,
  ] as readonly (readonly Entry<{ code: string }, unknown>[])[]) {
    const seen = new Map<string, string>();
    for (const entry of entries) {
      const first = seen.get(entry.source.code);
      if (first)
        faults.push({
          ...{ file: entry.file, line: entry.lineOf(['code']) },
          fr: `Le code « ${entry.source.code} » est déjà celui de ${first} : choisissez-en un autre.`,
          en: `Code "${entry.source.code}" already belongs to ${first}: choose another.`,
        });
      seen.set(entry.source.code, entry.file);
    }
  }
  return faults;
}

function checkExercises(content: Content): Fault[] {
  return content.exercises.flatMap(({ file, source, lineOf }) => [
    ...(content.has('lessons', source.lesson)
      ? []
      : [missing(file, lineOf(['lesson']), ['La leçon', 'The lesson'], source.lesson)]),
    ...(content.has('rules', source.rule)
      ? []
      : [missing(file, lineOf(['rule']), ['La règle', 'The rule'], source.rule)]),
  ]);
}

function checkCases(course: Course, content: Content): Fault[] {
  const faults: Fault[] = [];
  const listed = course.modules.flatMap((module) => module.scenarios);
  for (const { id, file, lineOf, scenario } of content.cases) {
    const unknown = (path: string, kind: readonly [string, string], name: string) =>
      faults.push({ ...missing(file, lineOf(path.split('.')), kind, name), code: 'unknown-reference' });
    scenario.lessons.forEach((lesson, index) => {
      if (!content.has('lessons', lesson)) unknown(`lessons.${index}`, ['La leçon', 'The lesson'], lesson);
    });
    for (const scene of scenario.scenes)
      for (const [letter, { rule }] of Object.entries(scene.moves))
        if (!content.has('rules', rule.id))
          unknown(`scenes.${scene.id}.moves.${letter}.rule`, ['La règle', 'The rule'], rule.id);
    if (!listed.includes(id))
      faults.push({
        ...{ file, line: 1, code: 'scenario-in-no-module' },
        fr: 'Cette situation n’est dans aucun module : ajoutez-la à course.yaml.',
        en: 'This scenario is in no module: add it to course.yaml.',
      });
    const first = content.cases.find((other) => other.scenario.code === scenario.code)?.file ?? file;
    if (first !== file)
      faults.push({
        ...{ file, line: lineOf(['code']), code: 'code-taken' },
        fr: `Le code « ${scenario.code} » est déjà celui de ${first} : choisissez-en un autre.`,
        en: `Code "${scenario.code}" already belongs to ${first}: choose another.`,
      });
  }
  return faults;
}
