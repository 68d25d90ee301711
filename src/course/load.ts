/** Reads the content folder once: every file, every fault, no exception. Joining and checking are done next door. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { fixDeep } from '#i18n/french.ts';
import { companyFile } from '#schemas/company.ts';
import { type CourseFile, courseFile } from '#schemas/course.ts';
import { lessonSource, lessonTranslation } from '#schemas/lesson.ts';
import { quizSource, quizTranslation } from '#schemas/quiz.ts';
import { ruleSource, ruleTranslation } from '#schemas/rule.ts';
import { sourceSource, sourceTranslation } from '#schemas/source.ts';
import { termSource, termTranslation } from '#schemas/term.ts';
import type { Fault } from './fault.ts';
import { list, readFile } from './files.ts';
import { type LessonBody, readLessonBody } from './lesson-body.ts';
import { loadCases } from './load-cases.ts';
import type { Case, In, Lang } from './model.ts';
import { staleness } from './stamp.ts';
import { validate } from './validate.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/** An entry as read: its source, its translation, and where each was found. */
export interface Entry<S, T> {
  readonly id: string;
  readonly file: string;
  readonly source: S;
  readonly translation: T | undefined;
  readonly languages: readonly Lang[];
  readonly lineOf: YamlFile['lineOf'];
}
export type LessonEntry = Entry<z.output<typeof lessonSource>, z.output<typeof lessonTranslation>> & {
  readonly bodies: In<LessonBody>;
};
export interface Content {
  readonly course: CourseFile | undefined;
  readonly lessons: readonly LessonEntry[];
  readonly quizzes: readonly Entry<z.output<typeof quizSource>, z.output<typeof quizTranslation>>[];
  readonly rules: readonly Entry<z.output<typeof ruleSource>, z.output<typeof ruleTranslation>>[];
  readonly sources: readonly Entry<z.output<typeof sourceSource>, z.output<typeof sourceTranslation>>[];
  readonly terms: readonly Entry<z.output<typeof termSource>, z.output<typeof termTranslation>>[];
  readonly cases: readonly Case[];
  readonly company: z.output<typeof companyFile> | undefined;
  readonly faults: readonly Fault[];
  /** Whether an entry has a file, read or not: a file that could not be read is one fault, not one at each mention. */
  has(collection: 'lessons' | 'quizzes' | 'rules' | 'sources' | 'glossary' | 'scenarios', id: string): boolean;
}

/** `lint` explores every road of every scenario: seconds, for whoever checks the content; not for each page of a build. */
export function loadContent(folder: string, { lint = true }: { lint?: boolean } = {}): Content {
  const faults: Fault[] = [];
  const one = <S extends z.ZodType>(file: string, schema: S) => {
    const source = readFile(folder, file, faults);
    if (!source) return undefined;
    const { data, faults: found } = validate(schema, source);
    faults.push(...found);
    return data;
  };
  const course = one('course.yaml', courseFile);
  const due = course?.languages ?? ['fr', 'en'];
  return {
    course,
    lessons: loadLessons(folder, due, faults),
    quizzes: loadPairs(folder, 'quizzes', quizSource, quizTranslation, due, faults),
    rules: loadPairs(folder, 'rules', ruleSource, ruleTranslation, due, faults),
    sources: loadPairs(folder, 'sources', sourceSource, sourceTranslation, due, faults),
    terms: loadPairs(folder, 'glossary', termSource, termTranslation, due, faults),
    cases: loadCases(folder, lint, faults),
    company: one('company/company.yaml', companyFile),
    faults,
    has: (collection, id) => {
      const file = { lessons: `fr/${id}.mdx`, scenarios: `${id}/scenario.yaml` }[collection as string] ?? `${id}.yaml`;
      return existsSync(join(folder, collection, file));
    },
  };
}

/** `<id>.yaml` holds the source language, `<id>.en.yaml` the words of the translation. */
function loadPairs<S extends z.ZodType, T extends z.ZodType>(
  folder: string,
  sub: string,
  sourceSchema: S,
  translationSchema: T,
  due: readonly Lang[],
  faults: Fault[],
): Entry<z.output<S>, z.output<T>>[] {
  const names = list(folder, sub, '.yaml');
  const entries: Entry<z.output<S>, z.output<T>>[] = [];
  for (const name of names.filter((name) => !name.endsWith('.en.yaml'))) {
    const id = name.slice(0, -'.yaml'.length);
    const file = `${sub}/${name}`;
    const yaml = readFile(folder, file, faults);
    if (!yaml) continue;
    const source = validate(sourceSchema, yaml);
    faults.push(...source.faults);
    if (!source.data) continue;
    const languages = (source.data as { languages?: readonly Lang[] }).languages ?? due;
    let translation: z.output<T> | undefined;
    if (languages.includes('en')) {
      const words = readFile(folder, `${sub}/${id}.en.yaml`, faults);
      const read = words && validate(translationSchema, words);
      faults.push(...(read?.faults ?? []));
      translation = read?.data && fixDeep(read.data, 'en');
      faults.push(
        ...staleness(
          `${sub}/${id}.en.yaml`,
          (read?.data as { of?: string } | undefined)?.of,
          readFileSync(join(folder, file), 'utf8'),
        ),
      );
    }
    entries.push({ id, file, source: fixDeep(source.data, 'fr'), translation, languages, lineOf: yaml.lineOf });
  }
  for (const name of names.filter(
    (name) => name.endsWith('.en.yaml') && !names.includes(name.replace('.en.yaml', '.yaml')),
  ))
    faults.push({
      file: `${sub}/${name}`,
      line: 1,
      fr: `Cette traduction n’a pas de fichier source ${name.replace('.en.yaml', '.yaml')}.`,
      en: `This translation has no source file ${name.replace('.en.yaml', '.yaml')}.`,
    });
  return entries;
}

function loadLessons(folder: string, due: readonly Lang[], faults: Fault[]): LessonEntry[] {
  const entries: LessonEntry[] = [];
  const names = list(folder, 'lessons/fr', '.mdx');
  for (const name of names) {
    const fr = readLesson(folder, `lessons/fr/${name}`, faults);
    const source = validate(lessonSource, fr.frontmatter);
    faults.push(...source.faults, ...fr.body.faults);
    if (!source.data) continue;
    const languages = source.data.languages ?? due;
    const bodies: Partial<Record<Lang, LessonBody>> = { fr: fr.body };
    let translation: z.output<typeof lessonTranslation> | undefined;
    if (languages.includes('en')) {
      const file = `lessons/en/${name}`;
      if (existsSync(join(folder, file))) {
        const en = readLesson(folder, file, faults);
        const read = validate(lessonTranslation, en.frontmatter);
        faults.push(...read.faults, ...en.body.faults);
        bodies.en = en.body;
        translation = read.data && fixDeep(read.data, 'en');
        faults.push(...staleness(file, read.data?.of, readFileSync(join(folder, 'lessons/fr', name), 'utf8')));
      } else readFile(folder, file, faults);
    }
    const { lineOf } = fr.frontmatter;
    entries.push({
      id: name.slice(0, -4),
      file: `lessons/fr/${name}`,
      source: fixDeep(source.data, 'fr'),
      translation,
      languages,
      lineOf,
      bodies,
    });
  }
  for (const name of list(folder, 'lessons/en', '.mdx').filter((name) => !names.includes(name)))
    faults.push({
      file: `lessons/en/${name}`,
      line: 1,
      fr: `Cette traduction n’a pas de leçon française du même nom.`,
      en: `This translation has no French lesson of the same name.`,
    });
  return entries;
}

function readLesson(folder: string, file: string, faults: Fault[]): { frontmatter: YamlFile; body: LessonBody } {
  const text = readFileSync(join(folder, file), 'utf8');
  const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1];
  if (frontmatter === undefined)
    faults.push({
      file,
      line: 1,
      fr: 'La leçon doit commencer par son en-tête, entre deux lignes de trois tirets.',
      en: 'The lesson must start with its header, between two lines of three hyphens.',
    });
  return { frontmatter: readYaml(file, frontmatter ?? '', 2), body: readLessonBody(file, text) };
}
