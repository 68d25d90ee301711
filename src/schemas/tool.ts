/** A tool of the toolbox: what every kind has in common, then each kind. */
import { z } from 'zod';
import { also, id, languages, of, text } from './fields.ts';
import { documentSource, documentWords } from './tool-document.ts';

const words = {
  title: text('titre de l’outil / title of the tool'),
  summary: text('ce qu’on en fait, en une ou deux phrases / what it is for, in one or two sentences'),
  also,
};
/** For `<id>.yaml`: `kind` says what the page shows. */
export const toolFields = {
  ...words,
  languages,
  order: z.number().int().min(1).describe('sa place dans la boîte à outils / its place in the toolbox'),
  lessons: z
    .array(id('identifiant d’une leçon / id of a lesson'))
    .min(1)
    .describe('leçons qui y mènent / lessons that lead to it'),
  rules: z.array(id('identifiant d’une règle / id of a rule')).default([]).describe('règles en jeu / rules at stake'),
};
/** For `<id>.en.yaml`. */
export const toolWords = { ...words, of };

/** Adding a kind is one line here, one below, and one in the view. */
export const toolSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('document'), ...toolFields, ...documentSource }),
  z.strictObject({ kind: z.literal('platforms'), ...toolFields }),
  z.strictObject({ kind: z.literal('first-hour'), ...toolFields }),
  z.strictObject({ kind: z.literal('now'), ...toolFields }),
]);
export const toolTranslation = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('document'), ...toolWords, ...documentWords }),
  z.strictObject({ kind: z.literal('platforms'), ...toolWords }),
  z.strictObject({ kind: z.literal('first-hour'), ...toolWords }),
  z.strictObject({ kind: z.literal('now'), ...toolWords }),
]);
export type ToolSource = z.infer<typeof toolSource>;
export type ToolTranslation = z.infer<typeof toolTranslation>;
