import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { caseExample } from '#course/case-example.ts';
import { emptyDraft } from '#domain/own-case/blank.ts';
import { checked } from '#domain/own-case/check.ts';
import { named } from '#domain/own-case/names.ts';
import { scenarioOf } from '#domain/own-case/scenario.ts';
import { yamlOf } from '#domain/own-case/yaml.ts';
import { wordsIn } from '#i18n/words.ts';
import { entriesOf } from '#islands/case/archive.ts';
import { fileOf, folderOf } from '#islands/case/folder.ts';
import { draftFile, importCase } from '#islands/case/import.ts';
import { readScenario } from '#schemas/scenario.ts';
import { readYaml } from '#schemas/yaml.ts';
import { wholeDraft } from '../support/drafts.ts';

const take = (text: string, name = 'scenario.yaml') => importCase(name, strToU8(text), 'fr');
const example = named(caseExample('fr'));
const yaml = fileOf(example) ?? '';

describe('a case taken away', () => {
  it('comes back the same, through a text that the course reads', () => {
    fc.assert(
      fc.property(wholeDraft, (draft) => {
        expect(take(yamlOf(draft))).toEqual({ draft });
      }),
      { numRuns: 150 },
    );
  });

  it('is for the course what it was in the form', () => {
    fc.assert(
      fc.property(wholeDraft, (draft) => {
        const read = readScenario(readYaml('scenario.yaml', yamlOf(draft)).data);
        if ('issues' in read) throw new Error(JSON.stringify(read.issues));
        const { scenario, words } = scenarioOf(draft);
        expect({ ...read.scenario, print: '' }).toEqual({ ...scenario, print: '' });
        expect(read.words).toEqual(words);
      }),
      { numRuns: 100 },
    );
  });

  it('says how it is taken up again in the words of the page, in both languages', () => {
    const readme = strFromU8(unzipSync(folderOf(example, yaml))[`${example.file}/README.txt`] ?? new Uint8Array());
    for (const { title, import: button } of [wordsIn('fr').ownCase, wordsIn('en').ownCase])
      for (const name of [title, button]) expect(readme).toContain(name);
  });

  it('comes back from its folder, and from the draft that it was', () => {
    const zip = folderOf(example, yaml);
    expect(Object.keys(unzipSync(zip))).toContain(`${example.file}/scenario.yaml`);
    expect(importCase('notre.zip', zip, 'fr')).toEqual({ draft: example });
    const unfinished = { ...emptyDraft('en'), title: 'Half', fictional: ['@half'] };
    expect(fileOf(unfinished)).toBeUndefined();
    expect(take(draftFile(unfinished), 'half.json')).toEqual({ draft: unfinished });
  });

  it('is the same bytes whenever it is taken, each file flat in one folder', () => {
    const zip = folderOf(example, yaml);
    expect(folderOf(example, yaml)).toEqual(zip);
    expect(entriesOf(zip).map(({ name }) => name)).toEqual([
      `${example.file}/scenario.yaml`,
      `${example.file}/README.txt`,
    ]);
    // 1 January 1980, midnight: what an archive writes when it has no date.
    expect([...zip.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });

  it('reads like the course’s own files', () => {
    expect(yaml).toContain('- mathilde: "«\u00a0Vélo déposé samedi');
    expect(yaml).toContain('languages: [fr]');
    expect(yaml).toContain('when: [owned, kept reponse]');
  });
});

describe.each(['fr', 'en'] as const)('the example to start from, in %s', (lang) => {
  it('has nothing missing and no fault', () => {
    const around = { rules: rulesOf(lang), lessons: ['ecrire-une-reponse'] };
    const { faults, missing } = checked(caseExample(lang), around);
    expect(missing).toEqual([]);
    expect(faults).toEqual([]);
  });
});

describe('a file that is not a case of ours', () => {
  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'binary'],
    ['an archive cut short', folderOf(example, yaml).slice(0, 200), 'damaged'],
    ['an archive of photos', zipSync({ 'photo.jpg': strToU8('x') }), 'noCase'],
    ['two cases', zipSync({ 'a/scenario.yaml': strToU8(yaml), 'b/scenario.yaml': strToU8(yaml) }), 'several'],
    ['a path that leaves its folder', zipSync({ '../../scenario.yaml': strToU8(yaml) }), 'path'],
    ['an absolute path', zipSync({ '/etc/scenario.yaml': strToU8(yaml) }), 'path'],
    ['a bomb that lies about its size', lying(), 'damaged'],
    [
      'an archive of another product',
      zipSync({ 'imsmanifest.xml': strToU8('<manifest/>'), 'index.html': strToU8('') }),
      'noCase',
    ],
    ['fifty megabytes', new Uint8Array(50 * 1024 * 1024 + 1), 'size'],
    ['a bomb', zipSync({ 'a/scenario.yaml': new Uint8Array(60 * 1024 * 1024) }), 'bomb'],
    [
      'a thousand files',
      zipSync(Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`${i}.txt`, strToU8('')]))),
      'bomb',
    ],
    ['a translation', zipSync({ 'a/scenario.yaml': strToU8(yaml), 'a/en.yaml': strToU8('lang: en') }), 'translation'],
    ['a newer draft', strToU8('{ "what": "porte-voix-draft", "version": 2, "draft": {} }'), 'newer'],
    ['another course', strToU8('{ "what": "progress" }'), 'noCase'],
    ['text that is no YAML', strToU8('a: b: c: "'), 'yaml'],
    ['a sentence cut by a hash', strToU8(yaml.replace(/title: .*/, 'title: Quatre jours #Honte')), 'yaml'],
    ['a list', strToU8('- a\n- b\n'), 'yaml'],
    ['nothing', new Uint8Array(), 'yaml'],
    ['aliases that multiply', strToU8(`a: &a [x,x,x,x,x,x,x,x,x]\n${aliases()}`), 'unreadable'],
  ] as const)('is refused with its reason: %s', (_, bytes, why) => {
    expect(importCase('fichier', bytes, 'fr')).toMatchObject({ why });
  });

  it('is never taken up when a bit of its archive has changed what it says', () => {
    const zip = folderOf(example, yaml);
    fc.assert(
      fc.property(fc.nat({ max: zip.length - 1 }), fc.nat({ max: 7 }), (place, bit) => {
        const damaged = zip.map((byte, index) => (index === place ? byte ^ (1 << bit) : byte));
        const found = importCase('notre.zip', damaged, 'fr');
        if (!('why' in found)) expect(found).toEqual({ draft: example });
      }),
      { numRuns: 200 },
    );
  });

  it('says the line and the reason of each fault', () => {
    const found = take(yaml.replace(/^summary: .*\n/m, ''));
    expect(found).toMatchObject({ why: 'yaml', faults: [{ fr: 'Cette clé manque.', en: 'This key is missing.' }] });
  });

  it('never throws, and leaves no trace on other objects', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), fc.string().map(strToU8), fc.json().map(strToU8)), (bytes) => {
        expect('why' in importCase('x', bytes, 'fr')).toBe(true);
      }),
    );
    for (const text of [
      `${yaml}__proto__: { polluted: 1 }\n`,
      yaml.replace('people:\n', 'people:\n  __proto__: { name: "x", polluted: 1 }\n'),
      '{ "what": "porte-voix-draft", "version": 1, "draft": { "__proto__": { "polluted": 1 } } }',
    ])
      take(text);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('a case written by hand', () => {
  it('is refused with the list of what the form does not show, never simplified', () => {
    const found = take(readFileSync('content/scenarios/chauffage/scenario.yaml', 'utf8'));
    if (!('beyond' in found)) throw new Error('taken up');
    const what = new Set(found.beyond?.map((one) => one.what));
    for (const one of ['code', 'languages', 'flags', 'ask-hours', 'condition'] as const) expect(what).toContain(one);
  });

  it('is taken up when it uses nothing else', () => {
    expect(take(yaml)).toEqual({ draft: example });
  });
});

function rulesOf(lang: 'fr' | 'en'): readonly string[] {
  const { scenarios } = { scenarios: scenarioOf(caseExample(lang)).scenario.scenes };
  return scenarios.flatMap(({ moves }) => Object.values(moves).map(({ rule }) => rule.id));
}
/** Eight megabytes that say they are a thousand bytes. */
function lying(): Uint8Array {
  const zip = zipSync({ 'a/scenario.yaml': new Uint8Array(8 * 1024 * 1024) });
  const view = new DataView(zip.buffer);
  for (let at = 0; at < zip.length - 4; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
  return zip;
}
function aliases(): string {
  return [...'bcdefghij']
    .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[index]}`)}]`)
    .join('\n');
}
