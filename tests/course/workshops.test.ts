import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ruled } from '#course/handouts.ts';
import { type ContentCopy, copyContent } from '../support/content.ts';

let content: ContentCopy;
beforeEach(() => {
  content = copyContent();
  content.write('activities/essai.yaml', activity);
  content.write('workshops/essai.yaml', workshop);
  content.write('handouts/essai.yaml', handout);
});
afterEach(() => content.done());

const activity = `languages: [fr]
place: middle
minutes: { usual: 10, least: 5, most: 15 }
lessons: [ecrire-une-reponse]
prints: [essai]
slides:
  a: { kind: words }
  b: { kind: idea, lesson: ecrire-une-reponse, idea: leur-situation }
  c: { kind: vote }
title: "Un essai"
summary: "Une phrase."
does: "Une consigne."
paper: "Sans écran, pareil."
risks:
  a: { when: "Il pleut.", then: "On rentre." }
words:
  a: { title: "Un titre" }
  c: { title: "Une question", lines: ["oui", "non"] }
`;
const workshop = `languages: [fr]
letter: Z
minutes: 10
people: { from: 2, to: 8 }
steps:
  - { activity: essai, minutes: 10 }
title: "Un essai"
summary: "Une phrase."
who: "Tout le monde."
goal: "Essayer."
`;
const handout = `languages: [fr]
kind: words
pages: { fr: 1 }
title: "Un essai"
summary: "Une phrase."
sections:
  a: { title: "Une partie", lines: ["Une ligne."] }
`;
const faults = () => content.faults({ lint: false }).map(({ file, line, fr }) => `${file}:${line} ${fr}`);
const edited = (file: string, from: string, to: string) => {
  content.edit(`${file}/essai.yaml`, from, to);
  return faults();
};

describe('the report on workshops', () => {
  it('has nothing to say of those of the course, nor of a sound one beside them', () => {
    expect(faults()).toEqual([]);
  });

  it('adds up the minutes', () => {
    expect(edited('workshops', 'minutes: 10\npeople', 'minutes: 12\npeople')).toEqual([
      'workshops/essai.yaml:3 Les étapes font 10 minutes, l’atelier en annonce 12 : corrigez l’un ou l’autre.',
    ]);
  });

  it('keeps each step within the limits of its activity', () => {
    content.edit('workshops/essai.yaml', 'minutes: 10\npeople', 'minutes: 20\npeople');
    expect(edited('workshops', 'essai, minutes: 10', 'essai, minutes: 20')).toEqual([
      'workshops/essai.yaml:6 « essai » dure de 5 à 15 minutes, pas 20 : changez l’un ou l’autre.',
    ]);
  });

  it.each([
    [
      'workshops',
      'activity: essai',
      'activity: personne',
      /workshops\/essai\.yaml:6 L’activité « personne » n’existe pas/,
    ],
    [
      'activities',
      'lessons: [ecrire-une-reponse]',
      'lessons: [rien]',
      /activities\/essai\.yaml:4 La leçon « rien » n’existe pas/,
    ],
    ['activities', 'prints: [essai]', 'prints: [rien]', /activities\/essai\.yaml:5 La feuille « rien » n’existe pas/],
    [
      'activities',
      'idea: leur-situation',
      'idea: rien',
      /activities\/essai\.yaml:8 La leçon « ecrire-une-reponse » n’a pas d’idée « rien »/,
    ],
    [
      'activities',
      'b: { kind: idea, lesson: ecrire-une-reponse, idea: leur-situation }',
      'b: { kind: case, case: rien }',
      /essai\.yaml:8 La situation « rien »/,
    ],
    [
      'activities',
      'b: { kind: idea, lesson: ecrire-une-reponse, idea: leur-situation }',
      'b: { kind: questions, items: [rien] }',
      /essai\.yaml:8 La question « rien »/,
    ],
    [
      'activities',
      'b: { kind: idea, lesson: ecrire-une-reponse, idea: leur-situation }',
      'b: { kind: write, exercise: rien }',
      /essai\.yaml:8 Le message à écrire « rien »/,
    ],
    [
      'activities',
      'b: { kind: idea, lesson: ecrire-une-reponse, idea: leur-situation }',
      'b: { kind: sort, posts: [zz] }',
      /essai\.yaml:8 Aucun message à trier n’a le code « zz »/,
    ],
    ['activities', 'b: { kind: idea,', 'b: { kind: film,', /essai\.yaml:8 .*le genre d’un écran est words, idea/],
    ['handouts', 'kind: words', 'kind: opening', /handouts\/essai\.yaml:2 Cette feuille vient d’une situation/],
    ['handouts', 'kind: words', 'kind: sort', /handouts\/essai\.yaml:2 Il manque les messages à trier/],
    [
      'handouts',
      'pages:',
      'posts: [c1]\npages:',
      /handouts\/essai\.yaml:3 Une feuille de ce genre n’a pas de messages/,
    ],
  ])('names what %s/essai.yaml refers to when “%s” becomes “%s”', (folder, from, to, said) => {
    expect(edited(folder, from, to).join('\n')).toMatch(said);
  });

  it('asks for the words of a slide of words, and for two to four answers to a vote', () => {
    content.edit('activities/essai.yaml', '  a: { title: "Un titre" }\n', '');
    expect(edited('activities', ', lines: ["oui", "non"]', ', lines: ["oui"]')).toEqual([
      'activities/essai.yaml:7 L’écran « a » n’a pas de mots : écrivez words.a, avec un titre et des lignes.',
      'activities/essai.yaml:17 Le vote « c » a 1 réponse(s) : donnez-en de deux à quatre, une par ligne.',
    ]);
  });

  it('refuses words that go on no slide', () => {
    expect(
      edited('activities', '  a: { title: "Un titre" }', '  a: { title: "Un titre" }\n  b: { title: "Perdu" }').join(),
    ).toMatch(/essai\.yaml:18 Ces mots ne vont sur aucun écran : « b »/);
  });

  it('refuses minutes that do not go from least to most, an activity twice, and a letter taken', () => {
    expect(edited('activities', 'least: 5', 'least: 11').join()).toMatch(
      /essai\.yaml:3 .*les minutes vont du moins au plus/,
    );
    content.write('activities/essai.yaml', activity);
    content.edit('workshops/essai.yaml', 'letter: Z', 'letter: A');
    const twice = edited(
      'workshops',
      '  - { activity: essai, minutes: 10 }',
      '  - { activity: essai, minutes: 5 }\n  - { activity: essai, minutes: 5 }',
    );
    expect(twice.join('\n')).toMatch(/workshops\/essai\.yaml:7 L’activité « essai » vient deux fois/);
    expect(twice.join('\n')).toMatch(/La lettre « A » est déjà celle de workshops/);
  });

  it('wants a workshop’s activities in each of its languages', () => {
    content.edit('workshops/essai.yaml', 'languages: [fr]\n', '');
    content.write(
      'workshops/essai.en.yaml',
      'title: "A trial"\nsummary: "One sentence."\nwho: "Everybody."\ngoal: "To try."\n',
    );
    expect(faults()).toEqual([
      'workshops/essai.yaml:5 « essai » n’existe pas en « en », et l’atelier oui : traduisez-la, ou dites languages: [fr] dans l’atelier.',
    ]);
  });

  it('compares a translation with its source: the same letters, as many lines', () => {
    content.edit('activities/essai.yaml', 'languages: [fr]\n', '');
    content.edit('activities/essai.yaml', 'prints: [essai]\n', '');
    content.write(
      'activities/essai.en.yaml',
      'title: "A trial"\nsummary: "One."\ndoes: "Do."\npaper: "Same."\nrisks:\n  b: { when: "It rains.", then: "We go in." }\nwords:\n  a: { title: "A title", lines: ["more"] }\n  c: { title: "A question", lines: ["yes", "no"] }\n',
    );
    expect(faults().map((one) => /« ([^»]+) »/.exec(one)?.[1]?.trim())).toEqual([
      'risks.b',
      'risks.a',
      'words.a.lines',
    ]);
  });

  it('asks for the printed pages of a language that the sheet is in', () => {
    content.edit('handouts/essai.yaml', 'languages: [fr]\n', '');
    content.write(
      'handouts/essai.en.yaml',
      'title: "A"\nsummary: "B."\nsections:\n  a: { title: "C", lines: ["D."] }\n',
    );
    expect(faults()).toEqual([
      'handouts/essai.yaml:2 Il manque le nombre de pages imprimées en anglais : pages: { fr: …, en: … }.',
    ]);
  });

  it('takes the example of the authors’ guide as it is, in one language', () => {
    const [, example = ''] =
      /## Ajouter une activité[\s\S]*?```yaml\n([\s\S]*?)```/.exec(content.read('README.md')) ?? [];
    expect(example).toContain('place: opening');
    content.write('activities/une-main-levee.yaml', `languages: [fr]\n${example}`);
    expect(faults()).toEqual([]);
  });
});

describe('the lines to fill in on a sheet', () => {
  it('come at the end of a section, or each after its own paragraph', () => {
    const two = ['J’appelle :', 'Et si cette personne est absente :'];
    expect(ruled(two, 3).map(({ fill }) => fill)).toEqual([0, 3]);
    expect(ruled(two, [1, 1]).map(({ fill }) => fill)).toEqual([1, 1]);
    expect(ruled(two, [2]).map(({ fill }) => fill)).toEqual([2, 0]);
    expect(ruled([], 4)).toEqual([{ text: '', fill: 4 }]);
  });
});
