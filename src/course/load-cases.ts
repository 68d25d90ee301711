/** Reads the scenarios: a graph with the words of the source language, and a file of words for each translation. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faults as scenarioFaults } from '#domain/scenario/faults.ts';
import { fixDeep } from '#i18n/french.ts';
import { readScenario } from '#schemas/scenario.ts';
import { readWords } from '#schemas/scenario-words.ts';
import { bilingual, type Fault } from './fault.ts';
import { readFile } from './files.ts';
import { remembered } from './lint-cache.ts';
import type { Case, Lang } from './model.ts';
import { staleness } from './stamp.ts';

export function loadCases(folder: string, lint: boolean, faults: Fault[]): Case[] {
  const root = join(folder, 'scenarios');
  const ids = existsSync(root) ? readdirSync(root, { withFileTypes: true }).filter((item) => item.isDirectory()) : [];
  const cases: Case[] = [];
  for (const { name: id } of ids.sort((a, b) => a.name.localeCompare(b.name))) {
    const file = `scenarios/${id}/scenario.yaml`;
    const yaml = readFile(folder, file, faults);
    if (!yaml || yaml.faults.length > 0) {
      faults.push(...(yaml?.faults ?? []));
      continue;
    }
    const read = readScenario(yaml.data);
    if ('issues' in read) {
      faults.push(
        ...read.issues.map((issue) => ({ file, line: yaml.lineOf(issue.path), ...bilingual(issue.message) })),
      );
      continue;
    }
    const words: Partial<Record<Lang, Case['words'][Lang]>> = { fr: fixDeep(read.words, 'fr') };
    if (read.scenario.languages.includes('en')) words.en = loadCaseWords(folder, id, read.scenario, faults);
    const found = lint ? lintCase(read.scenario, words) : [];
    faults.push(
      ...found.map(({ code, path, fr, en }) => ({
        file,
        line: yaml.lineOf(path.split('.')),
        fr: `[${code}] ${fr}`,
        en: `[${code}] ${en}`,
      })),
    );
    cases.push({ id, scenario: read.scenario, words });
  }
  return cases;
}

function lintCase(scenario: Case['scenario'], words: Case['words']) {
  return remembered([scenario, words], () =>
    scenarioFaults(scenario, words as Record<Lang, NonNullable<Case['words'][Lang]>>),
  );
}

function loadCaseWords(folder: string, id: string, scenario: Case['scenario'], faults: Fault[]): Case['words']['en'] {
  const file = `scenarios/${id}/en.yaml`;
  const yaml = readFile(folder, file, faults);
  if (!yaml || yaml.faults.length > 0) {
    faults.push(...(yaml?.faults ?? []));
    return undefined;
  }
  const read = readWords(yaml.data, scenario);
  if ('issues' in read) {
    faults.push(...read.issues.map((issue) => ({ file, line: yaml.lineOf(issue.path), ...bilingual(issue.message) })));
    return undefined;
  }
  faults.push(
    ...staleness(
      file,
      (yaml.data as { of?: string }).of,
      readFileSync(join(folder, `scenarios/${id}/scenario.yaml`), 'utf8'),
    ),
  );
  return fixDeep(read.words, 'en');
}
