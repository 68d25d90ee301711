/** A document to fill in: its parts, in order; a translation names them by id and gives their words. */
import { z } from 'zod';
import { id, text } from './fields.ts';

const label = text('ce qui est demandé, ou le titre de la partie / what is asked, or the title of the part');
const hint = text('une aide, sous l’intitulé / a help, under the label').optional();
const company = text('où le lire dans company.json / where company.json says it').optional();
const options = z
  .record(id('ce qui est gardé / what is kept'), text('ce qui est lu / what is read'))
  .describe('les choix / the choices');
const asked = { id: id('identifiant de la partie / id of the part'), label, hint };
const optional = z.boolean().optional().describe('peut rester vide / may stay empty');
const apart = z.boolean().optional().describe('imprimé sur ses propres pages / printed on pages of its own');
const beside = z
  .boolean()
  .optional()
  .describe('sert ailleurs ou au calcul, n’est pas imprimé / used elsewhere or for working out, not printed');
const written = z.string().trim().describe('déjà écrit / already written');

const column = z.strictObject({
  id: id('identifiant de la colonne / id of the column'),
  label: text('titre de la colonne / title of the column'),
  kind: z.enum(['text', 'long', 'choice', 'day', 'time', 'number', 'tick']).default('text'),
  options: options.optional(),
  company,
  needed: z.boolean().optional().describe('manque tant qu’elle est vide / missed while it is empty'),
});
const rows = z
  .array(z.record(z.string(), z.string().trim()))
  .default([])
  .describe('lignes déjà écrites, colonne par colonne / rows already written, column by column');
const models = z
  .array(z.strictObject({ label: text('nom du modèle / name of the model'), rows }))
  .describe('d’autres lignes d’où partir / other rows to start from');
const sentence = z
  .union([
    text('une phrase, avec ses blancs entre crochets / a sentence, with its blanks in square brackets'),
    z.strictObject({
      text: text('une phrase, avec ses blancs entre crochets / a sentence, with its blanks in square brackets'),
      company: z
        .array(z.string())
        .describe('où company.json remplit chaque blanc, dans l’ordre / where company.json fills each blank, in order')
        .optional(),
      aside: z.boolean().optional().describe('proposée, mais pas cochée / offered, not ticked'),
    }),
  ])
  .transform((read) => (typeof read === 'string' ? { text: read } : read));

const part = z.discriminatedUnion('kind', [
  z.strictObject({
    ...asked,
    kind: z.enum(['text', 'long', 'day', 'time', 'number', 'month']),
    start: written.optional(),
    company,
    optional,
    beside,
  }),
  z.strictObject({ ...asked, kind: z.literal('choice'), options, start: written.optional(), optional }),
  z.strictObject({ ...asked, kind: z.literal('list'), start: z.array(written).default([]), company }),
  z.strictObject({
    ...asked,
    kind: z.literal('table'),
    columns: z.array(column).min(2).max(10),
    row: text('comment s’appelle une ligne / what a row is called'),
    start: rows,
    company,
    optional,
    apart,
    models: models.optional(),
    median: z
      .boolean()
      .optional()
      .describe('la médiane des nombres, sous la table / the median of the numbers, under the table'),
    readAlone: z
      .boolean()
      .optional()
      .describe('une ligne se lit seule, sur un téléphone / a row is read alone, on a phone'),
  }),
  z.strictObject({
    ...asked,
    kind: z.literal('clauses'),
    start: z.array(sentence).min(1),
    numbered: z.boolean().optional(),
    apart,
  }),
  z.strictObject({
    ...asked,
    kind: z.literal('figures'),
    optional,
    beside,
  }),
  z.strictObject({ ...asked, kind: z.literal('note'), says: text('le texte imprimé / the printed text') }),
]);

const advice = z
  .array(text('un conseil, à côté du document / a piece of advice, beside the document'))
  .default([])
  .describe('à lire avant de remplir ; n’est pas imprimé / to be read before filling in; not printed');
const status = text('ligne au pied du document / line at the foot of the document').optional();
const signed = z.array(text('qui signe / who signs')).default([]);

export const documentSource = {
  paper: z
    .enum(['one', 'poster', 'wide', 'many'])
    .default('many')
    .describe(
      'one : une page ; poster : une page en grand ; wide : pages couchées ; many : autant qu’il faut / one: one page; poster: one page, large; wide: landscape; many: as many as needed',
    ),
  reading: z
    .enum(['calendar', 'promise'])
    .optional()
    .describe('ce que la page calcule à côté / what the page works out beside it'),
  advice,
  status,
  signed,
  parts: z.array(part).min(1),
};
export const documentWords = {
  advice,
  status,
  signed,
  parts: z.record(
    id('identifiant de la partie / id of the part'),
    z.strictObject({
      label,
      hint,
      says: text('le texte imprimé / the printed text').optional(),
      start: z
        .union([written, z.array(written), rows])
        .optional()
        .describe('ce qui est déjà écrit, dans le même ordre / what is already written, in the same order'),
      row: text('comment s’appelle une ligne / what a row is called').optional(),
      columns: z.record(z.string(), text('titre de la colonne / title of the column')).optional(),
      options: z.record(z.string(), text('ce qui est lu / what is read')).optional(),
      models: models.optional(),
      choices: z
        .record(z.string(), z.record(z.string(), text('ce qui est lu / what is read')))
        .optional()
        .describe('choix des colonnes / choices of the columns'),
    }),
  ),
};
export type PartSource = z.infer<typeof part>;
export type PartWords = z.infer<typeof documentWords.parts>[string];
