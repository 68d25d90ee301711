/** Reads the content folder once: every file, every fault, no exception. Joining and checking are done next door. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { fixDeep } from '#i18n/french.ts';
import { activitySource, activityTranslation } from '#schemas/activity.ts';
import { companyFile } from '#schemas/company.ts';
import { type CourseFile, courseFile } from '#schemas/course.ts';
import { type CrisisFile, crisisFile } from '#schemas/crisis.ts';
import { exerciseSource, exerciseTranslation } from '#schemas/exercise.ts';
import { type FigureFile, figureFile } from '#schemas/figure.ts';
import { handoutSource, handoutTranslation } from '#schemas/handout.ts';
import { lessonSource, lessonTranslation } from '#schemas/lesson.ts';
import { type ObservationFile, observationFile } from '#schemas/observation.ts';
import { pageSource, pageTranslation } from '#schemas/page.ts';
import { type PlatformsFile, platformsFile } from '#schemas/platforms.ts';
import { type PointsFile, pointsFile } from '#schemas/points.ts';
import { quizSource, quizTranslation } from '#schemas/quiz.ts';
import { ruleSource, ruleTranslation } from '#schemas/rule.ts';
import { sourceSource, sourceTranslation } from '#schemas/source.ts';
import { termSource, termTranslation } from '#schemas/term.ts';
import { toolSource, toolTranslation } from '#schemas/tool.ts';
import { triageSource, triageTranslation } from '#schemas/triage.ts';
import { workshopSource, workshopTranslation } from '#schemas/workshop.ts';
import type { YamlFile } from '#schemas/yaml.ts';
import type { Fault } from './fault.ts';
import { list, readFile } from './files.ts';
import type { LessonBody } from './lesson-body.ts';
import { type CaseEntry, loadCases } from './load-cases.ts';
import { loadMdx } from './load-mdx.ts';
import type { In, Lang } from './model.ts';
import { staleness } from './stamp.ts';
import { validate } from './validate.ts';

/** An entry as read: its source, its translation, and where each was found. */
export interface Entry<S, T> {
  readonly id: string;
  readonly file: string;
  readonly source: S;
  readonly translation: T | undefined;
  readonly languages: readonly Lang[];
  readonly lineOf: YamlFile['lineOf'];
}
/** A text of its own in each language: a lesson, or a page written like one. */
export type MdxEntry<S, T> = Entry<S, T> & { readonly bodies: In<LessonBody> };
export type LessonEntry = MdxEntry<z.output<typeof lessonSource>, z.output<typeof lessonTranslation>>;
export type PageEntry = MdxEntry<z.output<typeof pageSource>, z.output<typeof pageTranslation>>;
export interface FigureEntry {
  readonly id: string;
  readonly file: string;
  readonly data: FigureFile;
}
export interface Content {
  readonly course: CourseFile | undefined;
  readonly lessons: readonly LessonEntry[];
  readonly quizzes: readonly Entry<z.output<typeof quizSource>, z.output<typeof quizTranslation>>[];
  readonly rules: readonly Entry<z.output<typeof ruleSource>, z.output<typeof ruleTranslation>>[];
  readonly sources: readonly Entry<z.output<typeof sourceSource>, z.output<typeof sourceTranslation>>[];
  readonly terms: readonly Entry<z.output<typeof termSource>, z.output<typeof termTranslation>>[];
  readonly triage: readonly Entry<z.output<typeof triageSource>, z.output<typeof triageTranslation>>[];
  readonly exercises: readonly Entry<z.output<typeof exerciseSource>, z.output<typeof exerciseTranslation>>[];
  readonly activities: readonly Entry<z.output<typeof activitySource>, z.output<typeof activityTranslation>>[];
  readonly workshops: readonly Entry<z.output<typeof workshopSource>, z.output<typeof workshopTranslation>>[];
  readonly handouts: readonly Entry<z.output<typeof handoutSource>, z.output<typeof handoutTranslation>>[];
  readonly tools: readonly Entry<z.output<typeof toolSource>, z.output<typeof toolTranslation>>[];
  readonly cases: readonly CaseEntry[];
  readonly pages: readonly PageEntry[];
  readonly figures: readonly FigureEntry[];
  readonly points: PointsFile | undefined;
  readonly platforms: PlatformsFile | undefined;
  readonly crisis: CrisisFile | undefined;
  readonly observation: ObservationFile | undefined;
  readonly company: z.output<typeof companyFile> | undefined;
  readonly faults: readonly Fault[];
  /** Whether an entry has a file, read or not: a file that could not be read is one fault, not one at each mention. */
  has(collection: Collection, id: string): boolean;
}
/** Folders whose entries others name. */
export type Collection =
  | 'lessons'
  | 'quizzes'
  | 'rules'
  | 'sources'
  | 'glossary'
  | 'scenarios'
  | 'exercises'
  | 'activities'
  | 'workshops'
  | 'handouts'
  | 'tools';

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
    lessons: loadMdx(folder, 'lessons', lessonSource, lessonTranslation, due, faults),
    quizzes: loadPairs(folder, 'quizzes', quizSource, quizTranslation, due, faults),
    rules: loadPairs(folder, 'rules', ruleSource, ruleTranslation, due, faults),
    sources: loadPairs(folder, 'sources', sourceSource, sourceTranslation, due, faults),
    terms: loadPairs(folder, 'glossary', termSource, termTranslation, due, faults),
    triage: loadPairs(folder, 'triage', triageSource, triageTranslation, due, faults),
    exercises: loadPairs(folder, 'exercises', exerciseSource, exerciseTranslation, due, faults),
    activities: loadPairs(folder, 'activities', activitySource, activityTranslation, due, faults),
    workshops: loadPairs(folder, 'workshops', workshopSource, workshopTranslation, due, faults),
    handouts: loadPairs(folder, 'handouts', handoutSource, handoutTranslation, due, faults),
    tools: loadPairs(folder, 'tools', toolSource, toolTranslation, due, faults),
    cases: loadCases(folder, lint, faults),
    pages: loadMdx(folder, 'pages', pageSource, pageTranslation, due, faults),
    figures: loadFigures(folder, faults),
    points: one('points.yaml', pointsFile),
    platforms: one('platforms/platforms.yaml', platformsFile),
    crisis: one('crisis/premiere-heure.yaml', crisisFile),
    observation: one('observation.yaml', observationFile),
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

function loadFigures(folder: string, faults: Fault[]): FigureEntry[] {
  return list(folder, 'figures', '.yaml').flatMap((name) => {
    const file = `figures/${name}`;
    const yaml = readFile(folder, file, faults);
    const read = yaml && validate(figureFile, yaml);
    faults.push(...(read?.faults ?? []));
    return read?.data ? [{ id: name.slice(0, -'.yaml'.length), file, data: read.data }] : [];
  });
}
