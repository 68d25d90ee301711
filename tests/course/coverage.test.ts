import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { type ContentCopy, copyContent } from '../support/content.ts';

let content: ContentCopy;
beforeEach(() => {
  content = copyContent();
});
afterEach(() => content.done());

const blocking = () => content.faults({ lint: false }).filter((fault) => fault.level !== 'warning');
const names = (pattern: string) => globSync(pattern, { cwd: 'content' }).map((file) => file.replaceAll('\\', '/'));
const sources = (folder: string) => names(`${folder}/*.yaml`).filter((file) => !file.endsWith('.en.yaml'));
/** Sentences that a person can act on, in both languages. */
function expectClear(faults: readonly { fr: string; en: string }[]) {
  for (const { fr, en } of faults) {
    expect(fr.length).toBeGreaterThan(20);
    expect(en.length).toBeGreaterThan(20);
    expect(`${fr} ${en}`).not.toMatch(/undefined|\[object/);
  }
}

describe('nothing can go missing from the course without a word', () => {
  it.each(names('lessons/fr/*.mdx'))('%s cannot be removed', (file) => {
    content.remove(file);
    const id = basename(file, '.mdx');
    const faults = blocking();
    expectClear(faults);
    expect(faults.some((fault) => fault.file === 'course.yaml' && fault.fr.includes(id))).toBe(true);
  });

  it('nor a lesson that is also taken out of the plan: what it taught is said to be taught nowhere', () => {
    content.remove('lessons/fr/qui-parle-quand.mdx');
    content.remove('lessons/en/qui-parle-quand.mdx');
    content.edit('course.yaml', /, qui-parle-quand/, '');
    content.edit('course.yaml', /\n {6}- qui-parle-quand/, '');
    expect(blocking().map((fault) => fault.fr)).toContainEqual(
      expect.stringMatching(/Aucune leçon ne porte le point S32/),
    );
  });

  it.each(sources('rules'))('%s cannot be removed', (file) => {
    content.remove(file);
    const faults = blocking();
    expectClear(faults);
    expect(faults.some((fault) => fault.fr.includes(basename(file, '.yaml')))).toBe(true);
  });

  it('a feedback cannot be removed, whatever the question', () => {
    const files = sources('quizzes');
    expect(files.length).toBeGreaterThanOrEqual(64);
    for (const file of files) content.edit(file, /\n {4}feedback: >-\n(?: {6}.*\n)+/, '\n');
    const faults = blocking().filter((fault) => /feedback/.test(fault.fr));
    expectClear(faults);
    expect(new Set(faults.map((fault) => fault.file))).toEqual(new Set(files));
    for (const fault of faults) expect(fault.fr).toMatch(/pourquoi cette option tente/);
  });

  it('nor a translation, whatever the entry', () => {
    const files = names('{quizzes,rules,sources,glossary}/*.en.yaml').concat(names('{lessons,pages}/en/*.mdx'));
    for (const file of files) content.remove(file);
    const faults = blocking().filter((fault) => /Ce fichier manque/.test(fault.fr));
    expect(new Set(faults.map((fault) => fault.file))).toEqual(new Set(files));
  });

  it('a point cannot lose its last sentence', () => {
    content.edit('lessons/fr/choisir-ses-plateformes.mdx', 'points: [9, 28, 33', 'points: [9, 28');
    expect(blocking().map((fault) => fault.fr)).toContainEqual(expect.stringMatching(/S33 de l’entretien/));
  });

  it('a rule that no scenario plays is listed as owed, and no longer than it is true', () => {
    const files = names('scenarios/*/scenario.yaml');
    const texts = new Map(files.map((file) => [file, readFileSync(`content/${file}`, 'utf8')]));
    for (const [file, text] of texts) content.write(file, text.replaceAll('choisir-par-objectif', 'dire-quand'));
    expect(blocking().map((fault) => fault.fr)).toEqual([
      expect.stringMatching(/Aucune situation ne joue cette règle.*owed/),
    ]);
    content.edit('course.yaml', 'owed: []', 'owed: [choisir-par-objectif]');
    expect(blocking()).toEqual([]);
    for (const [file, text] of texts) content.write(file, text);
    expect(blocking().map((fault) => fault.fr)).toEqual([expect.stringMatching(/est jouée désormais/)]);
  });

  it('a rule announced by a lesson is shown in it', () => {
    content.edit('lessons/fr/qui-parle.mdx', 'rules: [dire-qui-parle,', 'rules: [dire-qui-parle, dire-quand,');
    const faults = blocking();
    expect(faults.map((fault) => fault.fr)).toContainEqual(expect.stringMatching(/« dire-quand » est annoncée/));
  });

  it('the question kept for later is neither asked in its lesson nor doubled', () => {
    content.edit('quizzes/pepiniere-et-inscrits.yaml', 'role: parallel', 'role: check');
    expect(blocking().map((fault) => fault.fr)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/n’est posée nulle part/),
        expect.stringMatching(/n’a pas de question « parallel »/),
      ]),
    );
  });

  it('a drawing has its source', () => {
    content.edit('figures/plateformes.yaml', 'source: whatsapp-chaines-2026', 'source: on-l-a-lu-quelque-part');
    expect(blocking().map((fault) => fault.file)).toEqual(['figures/plateformes.yaml']);
  });
});

describe('how questions are written', () => {
  const item = 'quizzes/membres-ou-actifs.yaml';
  const option = (text: string) => content.edit(item, /( {2}b:\n {4}text: >-\n)(?: {6}.*\n)+/, `$1      ${text}\n`);

  it('no option gathers the others', () => {
    option('Toutes les réponses ci-dessus.');
    expect(blocking().map((fault) => `${fault.file} ${fault.fr}`)).toEqual([
      expect.stringMatching(/membres-ou-actifs\.yaml Une option rassemble/),
    ]);
  });

  it('no question is asked in the negative', () => {
    content.edit(item, /^question: >-\n(?: {2}.*\n)+/m, 'question: >-\n  Laquelle de ces mesures n’est pas utile ?\n');
    expect(blocking().map((fault) => fault.fr)).toEqual([expect.stringMatching(/à l’envers/)]);
  });

  it('no two options say the same thing', () => {
    const other =
      /\n {2}a:\n {4}text: >-\n((?: {6}.*\n)+)/.exec(readFileSync(`content/${item}`, 'utf8'))?.[1]?.trim() ?? '';
    option(other.replace(/\s+/g, ' '));
    expect(blocking().map((fault) => fault.fr)).toEqual([expect.stringMatching(/presque la même chose/)]);
  });

  it('right answers that their length gives away are a warning over the whole course', () => {
    for (const file of sources('quizzes')) {
      const item = parse(readFileSync(`content/${file}`, 'utf8'));
      const options = Object.values(item.options as Record<string, { text: string; right?: true }>);
      const right = options.filter((option) => option.right);
      if (item.kind === 'single' && right[0])
        right[0].text = `${'Une option nettement plus longue que les autres. '.repeat(8)}${basename(file)}`;
      content.write(file, stringify(item));
    }
    const warnings = content
      .faults({ lint: false })
      .filter((fault) => fault.level === 'warning' && fault.file === 'quizzes');
    expect(warnings.map((fault) => fault.fr)).toContainEqual(expect.stringMatching(/la plus longue dans/));
  });
});

describe('what was checked too long ago', () => {
  it('is a warning after a year', () => {
    content.edit('rules/dire-quand.yaml', /checked: .*/, 'checked: 2025-11-20');
    const faults = content.faults({ lint: false });
    expect(faults).toEqual([expect.objectContaining({ file: 'rules/dire-quand.yaml', level: 'warning' })]);
    expect(faults[0]?.fr).toMatch(/il y a plus d’un an/);
  });

  it('stops the build after two years of law, and only of law', () => {
    content.edit('sources/influence-2023.yaml', /checked: .*/, 'checked: 2024-11-20');
    content.edit('sources/kfc-2018.yaml', /checked: .*/, 'checked: 2024-11-20');
    expect(blocking()).toEqual([
      expect.objectContaining({ file: 'sources/influence-2023.yaml', fr: expect.stringMatching(/juriste/) }),
    ]);
  });

  it('is on its line', () => {
    content.edit('sources/influence-2023.yaml', /checked: .*/, 'checked: 2024-11-20');
    const lines = readFileSync('content/sources/influence-2023.yaml', 'utf8').split('\n');
    expect(blocking()[0]?.line).toBe(lines.findIndex((line) => line.startsWith('checked:')) + 1);
  });
});
