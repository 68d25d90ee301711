import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CASE_CODES, report } from '#course/fault.ts';
import { CODES } from '#domain/scenario/codes.ts';
import { brokenCases, faultsOf, inTheSoundCase } from '../support/broken-case.ts';

const codes: readonly string[] = [...CODES, ...CASE_CODES];
const codeOf = (name: string) => name.split('.')[0] ?? '';

describe('a case with one thing broken', () => {
  it('starts from a case of which nothing is said', () => {
    expect(inTheSoundCase([])).toEqual([]);
  });

  it.each(brokenCases)('%s: says so where it is, and what to do, in French and in English', (name, broken) => {
    const code = codeOf(name);
    const found = faultsOf(broken, code);
    const said = found.find((fault) => fault.code === code);
    const file =
      broken.of === 'course' || said === undefined ? said?.file : said.file.replace('scenarios/sonnette/', '');
    expect({ at: `${file}:${said?.line}`, fr: said?.fr, en: said?.en }).toEqual({
      at: broken.at,
      fr: broken.fr,
      en: broken.en,
    });
    expect(found.filter((fault) => fault !== said).map((fault) => fault.code)).toEqual(broken.with ?? []);
    expect(report(found)).toContain(`:${said?.line} [${code}]\n`);
  });

  it('is kept for every fault that has a name, and each name is explained to authors in both languages', () => {
    expect([...new Set(brokenCases.map(([name]) => codeOf(name)))].sort()).toEqual([...codes].sort());
    const [french = '', english = ''] = readFileSync('docs/authoring/scenarios.md', 'utf8').split('\n---\n');
    const untold = (text: string) => codes.filter((code) => !text.includes(`\`${code}\``));
    expect([untold(french), untold(english)]).toEqual([[], []]);
  });
});
