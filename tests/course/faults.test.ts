import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { report } from '#course/fault.ts';
import { type ContentCopy, copyContent } from '../support/content.ts';

let content: ContentCopy;
beforeEach(() => {
  content = copyContent();
});
afterEach(() => content.done());

const lesson = 'lessons/fr/ecrire-une-reponse.mdx';
const blocking = () => content.faults().filter((fault) => fault.level !== 'warning');

/** One fault, at this file, whose French sentence says this; its line is one where the author finds the thing. */
function expectOne(file: string, says: RegExp, line?: number) {
  const faults = blocking();
  expect(faults.map((fault) => `${fault.file}:${fault.line} ${fault.fr}`)).toHaveLength(1);
  expect(faults[0]?.file).toBe(file);
  expect(faults[0]?.fr).toMatch(says);
  expect(faults[0]?.en.length).toBeGreaterThan(20);
  if (line) expect(faults[0]?.line).toBe(line);
}

describe('the content report', () => {
  it('has nothing to say of the course as it is', () => {
    expect(report(blocking())).not.toMatch(/content\//);
  });

  it('names a link to a page that does not exist', () => {
    content.edit(lesson, '(situation:chauffage)', '(situation:chaufage)');
    expectOne(lesson, /situation:chaufage.*n’existe pas/);
  });

  it('names a link that is not one of the course’s', () => {
    content.edit(lesson, '(situation:chauffage)', '(https://exemple.fr/)');
    expectOne(lesson, /exemple\.fr/);
  });

  it('names an anchor that is not in the lesson', () => {
    content.edit('lessons/fr/pas-l-initiative.mdx', '(lecon:cas-difficiles)', '(lecon:cas-difficiles#nulle-part)');
    expectOne('lessons/fr/pas-l-initiative.mdx', /nulle-part/);
  });

  it('names an unknown rule, in a question', () => {
    content.edit('quizzes/la-phrase-qui-assume.yaml', 'assumer-ce-qui-est-a-nous', 'assumer');
    expectOne('quizzes/la-phrase-qui-assume.yaml', /règle « assumer » n’existe pas/);
  });

  it('names a missing translation', () => {
    content.remove('rules/dire-quand.en.yaml');
    expect(blocking().map((fault) => fault.file)).toContain('rules/dire-quand.en.yaml');
  });

  it('names a missing lesson in the other language', () => {
    content.remove('lessons/en/cas-difficiles.mdx');
    expectOne('lessons/en/cas-difficiles.mdx', /manque/);
  });

  it('names a source that is cited and does not exist, in each language that cites it', () => {
    content.edit(lesson, '<Fait source="lewicki-2016">', '<Fait source="lewicky-2016">');
    const faults = blocking();
    expect(faults[0]?.fr).toMatch(/lewicky-2016/);
    expect(faults.map((fault) => fault.file)).toContain(lesson);
  });

  it('names the line of a YAML file that is not indented like its neighbours', () => {
    content.edit('quizzes/la-phrase-qui-assume.yaml', /\n {2}b:/, '\n   b:');
    const [fault] = blocking();
    expect(fault?.file).toBe('quizzes/la-phrase-qui-assume.yaml');
    expect(fault?.fr).toMatch(/retrait/);
    expect(fault?.line).toBeGreaterThan(5);
  });

  it('names the field that a wrong indentation swallowed into the sentence before it', () => {
    content.edit('rules/dire-quand.yaml', /\nwhy:/, '\n   why:');
    expectOne('rules/dire-quand.yaml', /« why »/);
  });

  it('names a field that is missing, and says what it is for', () => {
    content.edit('rules/dire-quand.yaml', /^code: .*\n/m, '');
    expectOne('rules/dire-quand.yaml', /Il manque le champ « code » \(code de la règle/);
  });

  it('names a field that does not exist, on its line', () => {
    content.edit('rules/dire-quand.yaml', /^code:/m, 'couleur: "rouge"\ncode:');
    expectOne('rules/dire-quand.yaml', /Champ inconnu : « couleur »/);
  });

  it('names a tag that is not closed, where it was opened', () => {
    content.edit(lesson, '</Situation>', '');
    const [fault] = blocking();
    expect(fault).toMatchObject({ file: lesson });
    expect(fault?.fr).toMatch(/<Situation>/);
  });

  it('names a component that is not in the vocabulary', () => {
    content.edit(lesson, '<Regle id="dire-quand" />', '<Regles id="dire-quand" />');
    expect(blocking()[0]?.fr).toMatch(/Composant inconnu : <Regles>/);
  });

  it('refuses code, a script and a handler in a lesson', () => {
    content.edit(lesson, '<Objectifs />', '<Objectifs />\n\n{1 + 1}\n\n<script>alert(1)</script>\n');
    const said = blocking().map((fault) => fault.fr);
    expect(said.some((text) => /ni code ni accolades/.test(text))).toBe(true);
    expect(said.some((text) => /Composant inconnu : <script>/.test(text))).toBe(true);
  });

  it('sees a French sentence cut by a hash sign, which YAML would lose without a word', () => {
    content.edit('glossary/usage.yaml', /^term: .*$/m, 'term: usage perdu #Honte et la suite');
    expectOne('glossary/usage.yaml', /perdue à partir de « #Honte/);
  });

  it('sees a sentence cut by a comma inside braces', () => {
    content.edit(
      'course.yaml',
      /title: \{ fr: "Répondre", en: "Answering" \}/,
      'title: { fr: Répondre, et tenir, en: "Answering" }',
    );
    expect(blocking().some((fault) => /virgule/.test(fault.fr))).toBe(true);
  });

  it('asks for quotes when a sentence holds a colon or starts with an at sign', () => {
    content.edit('glossary/usage.yaml', /^term: .*$/m, 'term: @usage : ce que l’on fait');
    expect(blocking()[0]?.fr).toMatch(/guillemets droits/);
  });

  it('sees two languages whose structures differ', () => {
    content.edit('lessons/en/ecrire-une-reponse.mdx', '<Illustration nom="lire" />', '');
    expectOne('lessons/en/ecrire-une-reponse.mdx', /ossature/);
  });

  it('sees a teaching point announced and never marked', () => {
    content.edit(lesson, 'points: [20, 24, 25, 27]', 'points: [20, 24, 25, 26, 27]');
    expect(
      blocking()
        .map((fault) => fault.fr)
        .join(),
    ).toMatch(/S26 est annoncé/);
  });

  it('refuses a code already taken', () => {
    content.edit('lessons/fr/cas-difficiles.mdx', 'code: l6', 'code: l5');
    expect(
      blocking()
        .map((fault) => fault.fr)
        .join(),
    ).toMatch(/« l5 » est déjà/);
  });

  it('names a scene that a scenario goes to and does not have', () => {
    content.edit('scenarios/chauffage/scenario.yaml', /\n {8}to: .*/, '\n        to: nulle-part');
    const [fault] = blocking();
    expect(fault?.file).toBe('scenarios/chauffage/scenario.yaml');
    expect(fault?.fr).toMatch(/nulle-part/);
    expect(fault?.line).toBeGreaterThan(10);
  });

  it('gathers the faults of three broken files in one report, each with its line', () => {
    content.edit('rules/dire-quand.yaml', /^code: .*\n/m, '');
    content.edit('glossary/usage.yaml', /^definition:/m, 'definitions:');
    content.edit(lesson, '(situation:chauffage)', '(situation:chaufage)');
    const files = new Set(blocking().map((fault) => fault.file));
    expect(files).toEqual(new Set(['rules/dire-quand.yaml', 'glossary/usage.yaml', lesson]));
    const text = report(blocking());
    for (const file of files) expect(text).toContain(`content/${file}:`);
    expect(text).toMatch(/rien n’a été construit.*nothing was built/);
  });
});

describe('a company that writes in one language', () => {
  it('may have a lesson in French alone, and is told where English pages still lead to it', () => {
    content.edit('lessons/fr/cas-difficiles.mdx', 'code: l6', 'code: l6\nlanguages: [fr]');
    content.remove('lessons/en/cas-difficiles.mdx');
    const said = blocking().map((fault) => `${fault.file} ${fault.fr}`);
    expect(said.length).toBeGreaterThan(0);
    for (const text of said)
      expect(text).toMatch(/^lessons\/en\/.*« lecon:cas-difficiles » n’existe pas dans la langue/);
  });

  it('may have a question in French alone', () => {
    content.edit('quizzes/l-ordre-pour-rectifier.yaml', /^code: (.*)$/m, 'code: $1\nlanguages: [fr]');
    content.remove('quizzes/l-ordre-pour-rectifier.en.yaml');
    expect(blocking().map((fault) => `${fault.file} ${fault.en}`)).toEqual([
      expect.stringMatching(/^lessons\/en\/cas-difficiles\.mdx The quiz item "l-ordre-pour-rectifier" does not exist/),
    ]);
  });
});

describe('the command that checks the content', () => {
  const check = (folder: string) => spawnSync('node', ['src/course/check.ts', folder], { encoding: 'utf8' });

  it('says the fault and fails, so that a build after it does not start', () => {
    content.remove('course.yaml');
    const { status, stdout } = check(content.folder);
    expect(status).toBe(1);
    expect(stdout).toMatch(/content\/course\.yaml:1\n {4}Ce fichier manque/);
  });

  it('counts what it read when there is nothing to mend', () => {
    const { status, stdout } = check('content');
    expect(stdout).toMatch(/Contenu sans faute.*16 leçons/);
    expect(stdout).toMatch(/S46 1\.1/);
    expect(stdout).toMatch(/la plus longue \/ longest +\d+ \/ \d+/);
    expect(status).toBe(0);
  });
});
