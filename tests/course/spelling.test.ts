import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Dictionary, openDictionary } from '#course/dictionary.ts';
import { readProse } from '#course/prose.ts';
import { checkSpelling } from '#course/spelling.ts';
import { readWordList } from '#course/word-list.ts';
import { tinyContent } from '../support/tiny-content.ts';

let dictionaries: { fr: Dictionary; en: Dictionary };
beforeAll(async () => {
  dictionaries = { fr: await openDictionary('fr'), en: await openDictionary('en') };
});

function check(files: Record<string, string>) {
  const folder = tinyContent(files);
  return checkSpelling(readProse(folder), readWordList(folder), dictionaries);
}
/** The words reported in one sentence of a language, given a list. */
function unknown(lang: 'fr' | 'en', sentence: string, list = ''): (string | undefined)[] {
  const file = lang === 'fr' ? 'rules/essai.yaml' : 'rules/essai.en.yaml';
  return check({ [file]: `why: >-\n  ${sentence}\n`, 'words.txt': list })
    .filter((fault) => fault.level !== 'warning')
    .map((fault) => /« (.*?) »/.exec(fault.fr)?.[1]);
}

describe('a word that no dictionary has', () => {
  it('is a fault with its file, its line, a likely word, and where to add it', () => {
    expect(check({ 'rules/essai.yaml': 'why: >-\n  Une chambre\n  sans chaufage.\n' })).toEqual([
      {
        file: 'rules/essai.yaml',
        line: 3,
        fr: expect.stringMatching(
          /« chaufage » n’est pas dans le dictionnaire français\. Vouliez-vous dire « chauffage »/,
        ),
        en: expect.stringMatching(
          /not in the French dictionary\. Did you mean "chauffage".*add it to content\/words\.txt/,
        ),
      },
    ]);
  });

  it('is looked for in the dictionary of its own language', () => {
    expect(unknown('en', 'The chauffage is off.')).toEqual(['chauffage']);
    expect(unknown('fr', 'Le heating est en panne.')).toEqual(['heating']);
  });

  it('is said once for each file that has it', () => {
    const text = 'why: "Un zorglub, deux zorglub."';
    expect(check({ 'rules/a.yaml': text, 'rules/b.yaml': text }).map((fault) => fault.file)).toEqual([
      'rules/a.yaml',
      'rules/b.yaml',
    ]);
  });

  it('is American where the course writes British English', () => {
    expect(unknown('en', 'Customers organize in neighborhoods.')).toEqual(['organize', 'neighborhoods']);
  });
});

describe('a French sentence is spelled', () => {
  it.each([
    [
      'with its elisions',
      'Aujourd’hui, l’équipe n’a qu’une heure, jusqu’à ce qu’elle s’arrête ; c’est d’abord quelqu’un.',
    ],
    ['with its hyphens', 'Dites-le-lui : peut-être va-t-il là-bas, vingt-et-une fois, en porte-voix de l’après-vente.'],
    ['with its capitals', 'À L’ATELIER, Écrire à Œuvre, ÉTÉ.'],
    [
      'without its accounts, keywords, addresses and codes',
      '@TiédorZZ #ZorglubHonte https://zorglub.fr a@zorglub.fr 47B2, 2e.',
    ],
  ])('%s', (_what, sentence) => {
    expect(unknown('fr', sentence)).toEqual([]);
  });

  it('and an elision hides no mistake behind it, nor does a hyphen', () => {
    expect(unknown('fr', 'L’aceuil et l’table, un apres-midi.')).toEqual(['aceuil', 'l’table', 'apres-midi']);
  });
});

describe('an English sentence is spelled', () => {
  it.each([
    [
      'with its contractions and possessives',
      'I don’t know; they’ve read the customers’ posts, and Nadia’s. It’s half past, o’clock, we’ll see.',
    ],
    ['with its hyphens', 'An eight-month-old, a well-meant follow-up.'],
    ['with words that are half hidden', 'That cr*p gate.'],
    ['with names that French dictionaries have', 'In Dunkirk, Françoise writes from Toulouse.'],
  ])('%s', (_what, sentence) => {
    expect(unknown('en', sentence)).toEqual([]);
  });
});

describe('the word list', () => {
  it('accepts a word in both languages, as it is written, with a capital or in capitals', () => {
    expect(unknown('fr', 'Le zorglub, Zorglub, ZORGLUB, l’zorglub.', 'zorglub # un mot inventé')).toEqual([
      'l’zorglub',
    ]);
    expect(unknown('en', 'A zorglub, a zorglub’s.', 'zorglub')).toEqual([]);
  });

  it('accepts a name with its capital only', () => {
    expect(unknown('fr', 'Zorglub et zorglub.', 'Zorglub')).toEqual(['zorglub']);
  });

  it('accepts a word in one language alone when it says so', () => {
    expect(unknown('fr', 'Un screenshot.', 'fr:screenshot')).toEqual([]);
    expect(unknown('fr', 'Un zorglub.', 'en:zorglub')).toEqual(['zorglub']);
  });

  it('warns of a word that no text needs any more, on its line', () => {
    expect(check({ 'rules/a.yaml': 'why: "Une règle."', 'words.txt': '# Inventés\n\nzorglub\nrègle\n' })).toEqual([
      expect.objectContaining({
        file: 'words.txt',
        line: 3,
        level: 'warning',
        fr: expect.stringMatching(/« zorglub »/),
      }),
      expect.objectContaining({ file: 'words.txt', line: 4, level: 'warning' }),
    ]);
  });
});

describe('the command that checks spelling', () => {
  const run = (files: Record<string, string>) =>
    spawnSync('node', ['src/course/spelling-check.ts', tinyContent(files)], { encoding: 'utf8' });

  it('prints the fault and fails', () => {
    const { status, stdout } = run({ 'rules/essai.yaml': 'why: "Un zorglub."' });
    expect(status).toBe(1);
    expect(stdout).toMatch(/content\/rules\/essai\.yaml:1\n {4}« zorglub »/);
  });

  it('passes when only the list is too long', () => {
    const { status, stdout } = run({ 'rules/essai.yaml': 'why: "Une règle."', 'words.txt': 'zorglub' });
    expect(stdout).toMatch(/content\/words\.txt:1.*[\s\S]*Orthographe sans faute/);
    expect(status).toBe(0);
  });
});
