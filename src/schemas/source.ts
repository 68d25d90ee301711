import { z } from 'zod';
import { date, languages, of, text } from './fields.ts';

const says = text('ce qui a été constaté, en une ou deux phrases / what was found, in one or two sentences');
const limit = text('qui, où, combien, et ce que cela ne montre pas / who, where, how many, and what it does not show');
const read = text('ce qui a été lu : résumé, extrait… / what was read: abstract, excerpt…');

export const sourceSource = z.strictObject({
  languages,
  kind: z.enum(['research', 'case', 'law', 'figure', 'seed']),
  mark: z
    .enum(['VU', 'VU-2', 'HYP'])
    .describe('VU : lu ; VU-2 : lu de seconde main ; HYP : repère de travail / read; read second-hand; working mark'),
  label: text('nom court affiché en marge / short name shown in the margin'),
  title: text('titre du document / title of the document'),
  published: text('revue, site ou institution / journal, site or institution'),
  year: z.number().int().min(1800).max(2100).optional().describe('année, si elle est connue / year, when known'),
  doi: z.string().regex(/^10\./, 'un DOI commence par 10. / a DOI starts with 10.').optional(),
  says,
  limit,
  read,
  checked: date('date de la dernière vérification / date of the last check'),
});
export const sourceTranslation = z.strictObject({
  label: text('nom court / short name').optional(),
  title: text('titre / title').optional(),
  published: text('revue, site / journal, site').optional(),
  says,
  limit,
  read,
  of,
});
export type SourceSource = z.infer<typeof sourceSource>;
export type SourceTranslation = z.infer<typeof sourceTranslation>;
