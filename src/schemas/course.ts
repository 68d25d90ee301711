import { z } from 'zod';
import { code, id, text } from './fields.ts';

const words = z.strictObject({
  fr: text('texte français / French text'),
  en: text('texte anglais / English text').optional(),
});
const lessonId = id('identifiant d’une leçon / id of a lesson');
const scenarioId = id('identifiant d’une situation / id of a scenario');

export const courseFile = z.strictObject({
  languages: z
    .array(z.enum(['fr', 'en']))
    .min(1)
    .describe('langues du cours, la langue source d’abord / languages of the course, source first'),
  done: z
    .strictObject({
      lesson: z
        .enum(['answered', 'marked'])
        .describe(
          'answered : chaque question du quiz a une réponse, juste ou non, ou la leçon est marquée à la main ; marked : à la main seulement / each item of the quiz has an answer, right or wrong, or the lesson is marked by hand; by hand only',
        ),
      scenario: z.enum(['ended']).describe('ended : une fin est atteinte, laquelle que ce soit / an ending is reached'),
    })
    .describe('ce qui compte comme fait / what counts as done'),
  modules: z
    .array(
      z.strictObject({
        id: id('identifiant du module, permanent / id of the module, permanent'),
        code: code('code du module, permanent / code of the module, permanent'),
        number: z.number().int().min(1).describe('numéro affiché / number shown'),
        title: words,
        summary: words,
        lessons: z.array(lessonId).min(1),
        scenarios: z.array(scenarioId).default([]),
        plan: z
          .strictObject({
            when: words.describe('après « si » / after "if"'),
            act: words.describe('après « alors » / after "then"'),
          })
          .optional()
          .describe('un exemple de plan pour ce module / an example of a plan for this module'),
      }),
    )
    .min(1),
  paths: z
    .array(
      z.strictObject({
        id: id('identifiant du parcours, permanent / id of the path, permanent'),
        title: words,
        who: words.describe('à qui il s’adresse / whom it is for'),
        summary: words,
        lessons: z
          .array(lessonId)
          .min(1)
          .optional()
          .describe('ses leçons ; sans cette ligne, toutes / its lessons; all of them without this line'),
        scenarios: z
          .array(scenarioId)
          .optional()
          .describe('ses situations ; sans cette ligne, toutes / its scenarios; all of them without this line'),
      }),
    )
    .default([]),
  owed: z
    .array(id('identifiant d’une règle / id of a rule'))
    .default([])
    .describe('règles qu’aucune situation ne joue encore / rules that no scenario plays yet'),
});
export type CourseFile = z.infer<typeof courseFile>;
