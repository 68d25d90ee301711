/** Data that the course draws: each figure says what it counts, where, when and who says so. */
import { z } from 'zod';
import { date, id, text } from './fields.ts';

const words = z.strictObject({
  fr: text('texte français / French text'),
  en: text('texte anglais / English text').optional(),
});
const bar = z.strictObject({
  label: words.describe('ce que la barre compte / what the bar counts'),
  when: words.describe('où et quand / where and when'),
  value: z.number().positive().describe('la valeur, dans l’unité du groupe / the value, in the unit of the group'),
  shown: words.describe('la valeur comme on l’écrit / the value as it is written'),
  source: id('identifiant d’une source / id of a source'),
  /** What the interview gave: drawn apart, because it has no source of its own. */
  cited: z.literal(true).optional().describe('chiffre cité en 2014 / figure cited in 2014'),
});

export const figureFile = z.strictObject({
  title: words,
  caption: words,
  alt: words.describe(
    'ce que le dessin montre, pour qui ne le voit pas / what the drawing shows, for those who do not see it',
  ),
  checked: date('date de la dernière vérification / date of the last check'),
  groups: z.array(z.strictObject({ title: words, note: words.optional(), bars: z.array(bar).min(2) })).min(1),
});
export type FigureFile = z.infer<typeof figureFile>;
