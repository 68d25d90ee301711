import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { faults } from '#domain/scenario/faults.ts';
import type { Scenario, Words } from '#domain/scenario/model.ts';
import { play } from '#domain/scenario/play.ts';
import { ideal } from '#domain/scenario/robots.ts';
import { jsonSchema, readScenario } from '#schemas/scenario.ts';
import { readWords } from '#schemas/scenario-words.ts';

const page = readFileSync('docs/authoring/scenarios.md', 'utf8');
const [story, translation] = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => parse(yaml ?? ''));
const roads = { roule: 'bA.b', 'roule-sans-un-mot': 'aA.b', 'a-pied': 'bA.a' };

function example(): { scenario: Scenario; fr: Words; en: Words } {
  const read = readScenario(story);
  if ('issues' in read) throw new Error(JSON.stringify(read.issues));
  const words = readWords(translation, read.scenario);
  if ('issues' in words) throw new Error(JSON.stringify(words.issues));
  return { scenario: read.scenario, fr: read.words, en: words.words };
}

describe('the example that teaches how to write a case', () => {
  it('has no fault, in French and in English', () => {
    const { scenario, fr, en } = example();
    expect(faults({ ...scenario, languages: ['fr', 'en'] }, { fr, en })).toEqual([]);
  });

  it('is played to each of its endings', () => {
    const { scenario } = example();
    expect(Object.keys(roads).sort()).toEqual(scenario.endings.map(({ id }) => id).sort());
    for (const [ending, keys] of Object.entries(roads)) expect(play(scenario, keys).state.end, keys).toBe(ending);
    expect(ideal(scenario).ending).toBe('roule');
  });
});

describe('the schema that completes fields in an editor', () => {
  it('is the one the course reads its cases with', () => {
    const kept = JSON.parse(readFileSync('docs/authoring/scenario.schema.json', 'utf8'));
    expect(kept, 'npm run schema').toEqual(jsonSchema());
  });
});
