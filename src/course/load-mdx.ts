/** Reads texts that are one whole file in each language: `lessons/fr/<id>.mdx` and its twin, `pages/fr/<id>.mdx` and its twin. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { fixDeep } from '#i18n/french.ts';
import { readYaml, type YamlFile } from '#schemas/yaml.ts';
import type { Fault } from './fault.ts';
import { list, readFile } from './files.ts';
import { type LessonBody, readLessonBody } from './lesson-body.ts';
import type { MdxEntry } from './load.ts';
import type { Lang } from './model.ts';
import { staleness } from './stamp.ts';
import { validate } from './validate.ts';

export function loadMdx<S extends z.ZodType, T extends z.ZodType>(
  folder: string,
  sub: 'lessons' | 'pages',
  sourceSchema: S,
  translationSchema: T,
  due: readonly Lang[],
  faults: Fault[],
): MdxEntry<z.output<S>, z.output<T>>[] {
  const entries: MdxEntry<z.output<S>, z.output<T>>[] = [];
  const names = list(folder, `${sub}/fr`, '.mdx');
  for (const name of names) {
    const file = `${sub}/fr/${name}`;
    const fr = readMdx(folder, file, faults);
    const source = validate(sourceSchema, fr.frontmatter);
    faults.push(...source.faults, ...fr.body.faults);
    if (!source.data) continue;
    const languages = (source.data as { languages?: readonly Lang[] }).languages ?? due;
    const bodies: Partial<Record<Lang, LessonBody>> = { fr: fr.body };
    let translation: z.output<T> | undefined;
    if (languages.includes('en')) {
      const twin = `${sub}/en/${name}`;
      if (existsSync(join(folder, twin))) {
        const en = readMdx(folder, twin, faults);
        const read = validate(translationSchema, en.frontmatter);
        faults.push(...read.faults, ...en.body.faults);
        bodies.en = en.body;
        translation = read.data && fixDeep(read.data, 'en');
        const { of } = (read.data ?? {}) as { of?: string };
        faults.push(...staleness(twin, of, readFileSync(join(folder, file), 'utf8')));
      } else readFile(folder, twin, faults);
    }
    entries.push({
      ...{ id: name.slice(0, -'.mdx'.length), file, translation, languages, bodies },
      source: fixDeep(source.data, 'fr'),
      lineOf: fr.frontmatter.lineOf,
    });
  }
  for (const name of list(folder, `${sub}/en`, '.mdx').filter((name) => !names.includes(name)))
    faults.push({
      ...{ file: `${sub}/en/${name}`, line: 1 },
      fr: 'Cette traduction n’a pas de texte français du même nom.',
      en: 'This translation has no French text of the same name.',
    });
  return entries;
}

function readMdx(folder: string, file: string, faults: Fault[]): { frontmatter: YamlFile; body: LessonBody } {
  const text = readFileSync(join(folder, file), 'utf8');
  const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1];
  if (frontmatter === undefined)
    faults.push({
      ...{ file, line: 1 },
      fr: 'Le fichier doit commencer par son en-tête, entre deux lignes de trois tirets.',
      en: 'The file must start with its header, between two lines of three hyphens.',
    });
  return { frontmatter: readYaml(file, frontmatter ?? '', 2), body: readLessonBody(file, text) };
}
