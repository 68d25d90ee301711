import { z } from 'zod';
import { code, id, text } from './fields.ts';

const words = z.strictObject({
  fr: text('texte français / French text'),
  en: text('texte anglais / English text').optional(),
});

export const courseFile = z.strictObject({
  languages: z
    .array(z.enum(['fr', 'en']))
    .min(1)
    .describe('langues du cours, la langue source d’abord / languages of the course, source first'),
  modules: z
    .array(
      z.strictObject({
        id: id('identifiant du module, permanent / id of the module, permanent'),
        code: code('code du module, permanent / code of the module, permanent'),
        number: z.number().int().min(1).describe('numéro affiché / number shown'),
        title: words,
        summary: words,
        lessons: z.array(id('identifiant d’une leçon / id of a lesson')).min(1),
        scenarios: z.array(id('identifiant d’une situation / id of a scenario')).default([]),
      }),
    )
    .min(1),
});
export type CourseFile = z.infer<typeof courseFile>;
