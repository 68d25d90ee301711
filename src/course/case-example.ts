/** The case from which a group starts: the one that teaches authors how to write theirs, so that there is a single one. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import type { Draft } from '#domain/own-case/draft.ts';
import { draftOf } from '#domain/own-case/from-scenario.ts';
import { fixDeep } from '#i18n/french.ts';
import { readScenario } from '#schemas/scenario.ts';
import { readWords } from '#schemas/scenario-words.ts';
import type { Lang } from './model.ts';

export function caseExample(lang: Lang): Draft {
  const page = readFileSync(resolve('docs/authoring/scenarios.md'), 'utf8');
  const [story, translation] = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => parse(yaml ?? ''));
  const read = readScenario(story);
  if ('issues' in read) throw new Error(`docs/authoring/scenarios.md: ${read.issues[0]?.message}`);
  const words = lang === 'fr' ? read : readWords(translation, read.scenario, lang);
  if ('issues' in words) throw new Error(`docs/authoring/scenarios.md: ${words.issues[0]?.message}`);
  const found = draftOf({ ...read.scenario, lang, languages: [lang] }, fixDeep(words.words, lang));
  if ('beyond' in found) throw new Error('docs/authoring/scenarios.md: the example is beyond the form');
  // Its folder is named after the title that the group gives it.
  return { ...found.draft, file: '' };
}
