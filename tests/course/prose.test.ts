import { describe, expect, it } from 'vitest';
import { lineAt, readProse } from '#course/prose.ts';
import { tinyContent } from '../support/tiny-content.ts';

/** `file:line lang words`, as the reader finds them. */
function read(files: Record<string, string>): string[] {
  return readProse(tinyContent(files)).map(({ file, line, lang, text }) => `${file}:${line} ${lang} ${text}`);
}
const lesson = `---
code: l5
number: "2.2"
title: "Écrire une réponse"
objectives:
  - "Rédiger une réponse."
rules: [dire-quand]
---

<Modeles contexte="Vendredi, 16 h 40.">

Une phrase **L**ongue, <Terme id="lire">un
terme</Terme> et sa fin.

- Un point.

</Modeles>

<Carte titre="Avant d’envoyer">Une ligne.</Carte>
`;

describe('the prose of the content', () => {
  it('is each paragraph of a lesson, whole, with its header and the titles of its parts', () => {
    expect(read({ 'lessons/fr/essai.mdx': lesson })).toEqual([
      'lessons/fr/essai.mdx:4 fr Écrire une réponse',
      'lessons/fr/essai.mdx:6 fr Rédiger une réponse.',
      'lessons/fr/essai.mdx:10 fr Vendredi, 16 h 40.',
      'lessons/fr/essai.mdx:12 fr Une phrase Longue, un\nterme et sa fin.',
      'lessons/fr/essai.mdx:15 fr Un point.',
      'lessons/fr/essai.mdx:19 fr Avant d’envoyer',
      'lessons/fr/essai.mdx:19 fr Une ligne.',
    ]);
  });

  it('is the words of a YAML file, without its ids, moments, conditions, colours and references', () => {
    const yaml = `of: "fade"
rule: +dire-quand
colour: "#4b2e83"
image: "photo.png"
doi: "10.1007/abc"
opens: ven 16:40
when: [not acknowledged]
people:
  jo: { name: "Jo du 49" }
why: >-
  Une phrase qui
  continue.
shows:
  - jo: "« Capturé. »"
`;
    expect(read({ 'scenarios/essai/scenario.yaml': yaml })).toEqual([
      'scenarios/essai/scenario.yaml:9 fr Jo du 49',
      'scenarios/essai/scenario.yaml:11 fr Une phrase qui\ncontinue.',
      'scenarios/essai/scenario.yaml:14 fr « Capturé. »',
    ]);
  });

  it('knows the language of a translation, and of each half of a field written in both', () => {
    expect(
      read({
        'course.yaml': 'title: { fr: "Répondre", en: "Answering" }',
        'glossary/avis.en.yaml': 'term: "review"',
        'pages/en/about.mdx': 'A page.',
        'scenarios/essai/en.yaml': 'title: "A case"',
      }).map((found) => found.replace(/^\S+ /, '')),
    ).toEqual(['fr Répondre', 'en Answering', 'en review', 'en A page.', 'en A case']);
  });

  it('leaves out the title of a source, which stays in the language of its authors', () => {
    expect(read({ 'sources/essai.yaml': 'title: "The Effects of Haste"\nsays: "Un constat."' })).toEqual([
      'sources/essai.yaml:2 fr Un constat.',
    ]);
  });

  it('counts lines inside a passage', () => {
    const [passage] = readProse(tinyContent({ 'rules/essai.yaml': 'why: >-\n  Un\n  deux\n  trois.\n' }));
    expect(passage && lineAt(passage, passage.text.indexOf('trois'))).toBe(4);
  });

  it('passes over a file that cannot be parsed, whose fault is told elsewhere', () => {
    expect(read({ 'rules/essai.yaml': 'why: "Un', 'lessons/fr/essai.mdx': '<Carte>' })).toEqual([]);
  });
});
