import { z } from 'zod';
import { code, id, languages, letter, of, text } from './fields.ts';

/** A sheet to print, A4. What is already in the course is named, not copied. */
const section = {
  title: text('le titre de la partie ou de la carte / the title of the section or card'),
  lines: z.array(text('un paragraphe / a paragraph')).default([]),
};
const words = {
  title: text('le titre de la feuille / the title of the sheet'),
  summary: text('à quoi elle sert, en une phrase / what it is for, in one sentence'),
};
const ruled = z.number().int().min(0).max(30);
const pages = z.number().int().min(1).max(40);
export const handoutSource = z.strictObject({
  languages,
  kind: z
    .enum(['words', 'letters', 'sort', 'opening', 'criteria', 'facts', 'phrases'])
    .describe(
      'words : des parties ; letters : les feuilles A B C D ; sort : des messages à trier ; opening : le message d’une situation ; criteria : les critères ; facts : les faits d’une situation, un par enveloppe ; phrases : les phrases à éviter / words: sections; letters: sheets A B C D; sort: posts to sort; opening: a scenario’s post; criteria: the criteria; facts: a scenario’s facts, one an envelope; phrases: phrases to avoid',
    ),
  posts: z
    .array(code('code d’un message à trier / code of a post to sort'))
    .default([])
    .describe('messages, pour le genre sort / posts, for kind sort'),
  case: id('identifiant de la situation / id of the scenario').optional(),
  pages: z
    .strictObject({ fr: pages, en: pages.optional() })
    .describe('pages A4 imprimées, par langue / A4 pages printed, by language'),
  ...words,
  sections: z
    .record(
      letter,
      z.strictObject({
        ...section,
        fill: z
          .union([ruled, z.array(ruled)])
          .default(0)
          .describe(
            'lignes à remplir, à la fin, ou après chaque paragraphe : [1, 2] / lines to fill in, at the end, or after each paragraph: [1, 2]',
          ),
        card: z.boolean().default(false).describe('une carte à découper / a card to cut out'),
        alone: z.boolean().default(false).describe('seule sur sa page / alone on its page'),
      }),
    )
    .default({})
    .describe('les parties, par lettre / the sections, by letter'),
});
export const handoutTranslation = z.strictObject({
  ...words,
  sections: z.record(letter, z.strictObject(section)).default({}),
  of,
});
export type HandoutSource = z.output<typeof handoutSource>;
export type HandoutTranslation = z.output<typeof handoutTranslation>;
