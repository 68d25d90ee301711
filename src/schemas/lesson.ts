import { z } from 'zod';
import { also, code, date, id, languages, of, text } from './fields.ts';

const shared = {
  title: text('titre de la leçon / title of the lesson'),
  summary: text('une phrase qui dit ce que la leçon apporte / one sentence saying what the lesson brings'),
  objectives: z.array(text('un objectif observable / an observable objective')).min(1).max(2),
  checked: date('date de la dernière relecture / date of the last check'),
  also,
};

/** Frontmatter of a lesson in the source language. */
export const lessonSource = z.strictObject({
  ...shared,
  languages,
  code: code('code de la leçon, permanent / code of the lesson, permanent'),
  number: z
    .string()
    .regex(/^\d\.\d$/, 'le numéro s’écrit "2.1", entre guillemets / the number is written "2.1", in quotes'),
  rules: z.array(id('identifiant d’une règle / id of a rule')),
  points: z
    .array(z.number().int().min(1).max(46))
    .min(1)
    .describe('numéros des points enseignés / numbers of the points taught'),
});
export const lessonTranslation = z.strictObject({ ...shared, of });
export type LessonSource = z.infer<typeof lessonSource>;
export type LessonTranslation = z.infer<typeof lessonTranslation>;
