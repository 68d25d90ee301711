/** Reads the scenarios: a graph with the words of the source language, and a file of words for each translation. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { faults as scenarioFaults } from '#domain/scenario/faults.ts';
import { fixDeep } from '#i18n/french.ts';
import { bilingual } from '#i18n/lookup.ts';
import { readScenario } from '#schemas/scenario.ts';
import { readWords } from '#schemas/scenario-words.ts';
import type { YamlFile } from '#schemas/yaml.ts';
import { exploration } from './case-study.ts';
import { objections } from './coach-objections.ts';
import type { Fault } from './fault.ts';
import { readFile } from './files.ts';
import type { Case, Lang } from './model.ts';
import { staleScenes } from './stamp.ts';

/** A scenario as read, and where each thing is said. */
export interface CaseEntry extends Case {
  readonly file: string;
  readonly lineOf: YamlFile['lineOf'];
}
type Reading = Readonly<Partial<Record<Lang, YamlFile>>>;

export function loadCases(folder: string, lint: boolean, faults: Fault[]): CaseEntry[] {
  const root = join(folder, 'scenarios');
  const ids = existsSync(root) ? readdirSync(root, { withFileTypes: true }).filter((item) => item.isDirectory()) : [];
  const cases: CaseEntry[] = [];
  for (const { name: id } of ids.sort((a, b) => a.name.localeCompare(b.name))) {
    const file = `scenarios/${id}/scenario.yaml`;
    const yaml = readFile(folder, file, faults);
    if (!yaml || yaml.faults.length > 0) {
      faults.push(...(yaml?.faults ?? []));
      continue;
    }
    const read = readScenario(yaml.data);
    if ('issues' in read) {
      faults.push(...read.issues.map((issue) => misshapen(yaml, issue)));
      continue;
    }
    const { lang: source, languages } = read.scenario;
    const words: Partial<Record<Lang, Case['words'][Lang]>> = { [source]: fixDeep(read.words, source) };
    const readings: Partial<Record<Lang, YamlFile>> = { [source]: yaml };
    for (const lang of languages.filter((each) => each !== source)) {
      const translation = readFile(folder, `scenarios/${id}/${lang}.yaml`, faults);
      readings[lang] = translation;
      words[lang] = translation && loadCaseWords(translation, read, lang, faults);
    }
    const item = { id, scenario: read.scenario, words };
    if (lint) faults.push(...lintCase(item, readings));
    cases.push({ ...item, file, lineOf: yaml.lineOf });
  }
  return cases;
}

/** Words that could not be read are one fault, already told: nothing more is said of their language. */
function lintCase({ scenario, words }: Case, readings: Reading): Fault[] {
  const told = { ...scenario, languages: scenario.languages.filter((lang) => words[lang]) };
  const beside = { explore: exploration, objections };
  const found = scenarioFaults(told, words as Record<Lang, NonNullable<Case['words'][Lang]>>, beside);
  return found.flatMap(({ code, path, lang = scenario.lang, fr, en }) => {
    const yaml = readings[lang];
    return yaml ? [{ file: yaml.file, line: yaml.lineOf(path.split('.')), code, fr, en }] : [];
  });
}

function loadCaseWords(
  yaml: YamlFile,
  source: Parameters<typeof staleScenes>[1] & { readonly scenario: Case['scenario'] },
  lang: Lang,
  faults: Fault[],
): Case['words'][Lang] {
  if (yaml.faults.length > 0) {
    faults.push(...yaml.faults);
    return undefined;
  }
  const read = readWords(yaml.data, source.scenario, lang);
  if ('issues' in read) {
    faults.push(...read.issues.map((issue) => misshapen(yaml, issue)));
    return undefined;
  }
  faults.push(...staleScenes(yaml, source));
  return fixDeep(read.words, lang);
}

function misshapen(yaml: YamlFile, { path, message }: { path: (string | number)[]; message: string }): Fault {
  return { file: yaml.file, line: yaml.lineOf(path), code: codeOf(path), ...bilingual(message) };
}

/** A key that is missing may be a fault with a name of its own. */
function codeOf(path: readonly (string | number)[]): NonNullable<Fault['code']> {
  if (path.join('.') === 'lessons') return 'no-lesson';
  const last = path[2] === 'moves' && path.length === 5 ? path[4] : '';
  return last === 'why' ? 'no-coaching' : last === 'rule' ? 'no-rule' : 'bad-shape';
}
