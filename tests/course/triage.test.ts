import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ContentCopy, copyContent } from '../support/content.ts';

let content: ContentCopy;
beforeEach(() => {
  content = copyContent();
});
afterEach(() => content.done());

const file = 'triage/rumeur.yaml';
const twin = 'triage/rumeur.en.yaml';
const faults = () =>
  content.faults({ lint: false }).map((fault) => `${fault.file}:${fault.line} ${fault.level ?? 'error'} ${fault.fr}`);

describe('the report on posts to be sorted', () => {
  it('has nothing to say of them as they are', () => {
    expect(faults()).toEqual([]);
  });

  it('names an unknown lesson and an unknown rule, at their line', () => {
    content.edit(file, 'lesson: la-premiere-heure', 'lesson: la-derniere-heure');
    content.edit(file, 'rule: passer-la-main', 'rule: passer-le-pied');
    expect(faults().filter((one) => !/warning/.test(one))).toEqual([
      expect.stringMatching(/^triage\/rumeur\.yaml:12 error .*la-derniere-heure/),
      expect.stringMatching(/^triage\/rumeur\.yaml:11 error .*passer-le-pied/),
    ]);
  });

  it('refuses two right answers on two sides', () => {
    content.edit(file, 'answers: [pass]', 'answers: [pass, leave]');
    expect(faults().join()).toMatch(/triage\/rumeur\.yaml:8 .*restent du même côté/);
  });

  it('refuses an answer that is none of the four', () => {
    content.edit(file, 'answers: [pass]', 'answers: [ignore]');
    expect(faults().join()).toMatch(/triage\/rumeur\.yaml:8/);
  });

  it('names a code given twice, over all classes', () => {
    content.edit('triage/question.yaml', '\n  q1:', '\n  r1:');
    content.edit('triage/question.en.yaml', '\n  q1:', '\n  r1:');
    expect(faults().join()).toMatch(
      /triage\/rumeur\.yaml:7 error Le code « r1 » est déjà celui d’un message de triage\/question\.yaml/,
    );
  });

  it('names a post that is not translated, and a translation of nothing', () => {
    content.edit(twin, '\n  r1:', '\n  z1:');
    const found = faults().join('\n');
    expect(found).toMatch(/triage\/rumeur\.en\.yaml:1 error Il manque la traduction du message « r1 »/);
    expect(found).toMatch(/triage\/rumeur\.en\.yaml:1 error Le message « z1 » n’existe pas/);
  });

  it('names what was checked in one language only', () => {
    content.edit(twin, / {4}known: >-\n(?: {6}.*\n)+/, '');
    expect(faults().join()).toMatch(/rumeur\.en\.yaml:1 error Message « r1 » : ce que la vérification a donné/);
  });

  it('warns when the tone gives the answer away, and stops nobody', () => {
    for (const name of ['provocation', 'harcelement', 'compliment'])
      content.edit(`triage/${name}.yaml`, /tone: calm/g, 'tone: rude');
    content.edit('triage/critique-fondee.yaml', /tone: rude/g, 'tone: calm');
    expect(faults().filter((one) => /Le ton annonce la réponse/.test(one))).toEqual([
      expect.stringMatching(/^triage:1 warning/),
    ]);
  });

  it('warns that a translation is older than its source', () => {
    content.edit(file, 'sardines', 'maquereaux');
    expect(faults()).toEqual([expect.stringMatching(/rumeur\.en\.yaml:1 warning Le texte source a changé/)]);
  });

  it('takes the example of the authors’ guide as it is, once translated', () => {
    const [, example = ''] =
      /## Ajouter un message à trier[\s\S]*?```yaml\n([\s\S]*?)```/.exec(content.read('README.md')) ?? [];
    expect(example).toContain('z1:');
    content.write(file, `${content.read(file).trimEnd()}\n${example}`);
    expect(faults().join()).toMatch(/Il manque la traduction du message « z1 »/);
    const words = example.replace(/^ {4}(?:answers|tone|network|rule|lesson|firm): .*\n/gm, '');
    content.write(twin, content.read(twin).replace(/\nof: .*/, `\n${words}`));
    expect(faults()).toEqual([]);
  });

  it('leaves a course without posts in peace, once no workshop sorts them', () => {
    for (const folder of ['activities', 'workshops', 'handouts'])
      rmSync(join(content.folder, folder), { recursive: true });
    for (const kind of [
      'compliment',
      'critique-fondee',
      'erreur-de-bonne-foi',
      'grief-interne',
      'harcelement',
      'journaliste',
      'provocation',
      'question',
      'rumeur',
    ])
      for (const end of ['.yaml', '.en.yaml']) content.remove(`triage/${kind}${end}`);
    // What names a post in a workshop says so itself.
    expect(faults().filter((one) => !/^(activities|handouts)\//.test(one))).toEqual([]);
  });
});
