import { z } from 'zod';
import { also, id, languages, of, text } from './fields.ts';

/** A workshop that is ready: activities in order with their minutes, and what surrounds them. */
const lines = (description: string) => z.array(text(description)).default([]);
const people = z.number().int().min(1).max(200);
const words = {
  title: text('le titre de l’atelier / the title of the workshop'),
  summary: text('une ou deux phrases / one or two sentences'),
  who: text('à qui il s’adresse / whom it is for'),
  goal: text('ce que chacun saura faire / what each will be able to do'),
  before: lines('une chose à préparer / a thing to prepare'),
  material: lines('une chose à avoir dans la salle / a thing to have in the room'),
  after: lines('ce que l’on envoie ou fait ensuite, et quand / what is sent or done next, and when'),
  also,
};
const shopFloor = {
  title: text('le titre de la version sans ordinateur / the title of the version without computers'),
  says: text('ce qui change / what changes'),
  steps: z.array(text('un temps : « 0–5 … » / a step: “0–5 …”')).min(1),
};
export const workshopSource = z.strictObject({
  languages,
  letter: z
    .string()
    .regex(/^[A-Z]$/, 'un atelier porte une lettre, A à Z / a workshop has a letter, A to Z')
    .describe('sa lettre, A à Z / its letter, A to Z'),
  minutes: z.number().int().min(5).max(480).describe('sa durée en minutes / its length in minutes'),
  people: z
    .strictObject({ from: people, to: people })
    .describe('de combien à combien de personnes / from how many to how many people'),
  steps: z
    .array(
      z.strictObject({
        activity: id('identifiant de l’activité / id of the activity'),
        minutes: z.number().int().min(1).describe('ses minutes ici / its minutes here'),
      }),
    )
    .min(1)
    .describe('les activités, dans l’ordre / the activities, in order'),
  pages: z
    .strictObject({ fr: z.number().int().min(1).max(40), en: z.number().int().min(1).max(40).optional() })
    .optional()
    .describe('pages A4 du déroulé imprimé, par langue / A4 pages of the printed run sheet, by language'),
  ...words,
  shopFloor: z
    .strictObject({ ...shopFloor, minutes: z.number().int().min(5).describe('sa durée / its length') })
    .optional()
    .describe('la version sans ordinateur / the version without computers'),
});
export const workshopTranslation = z.strictObject({
  ...words,
  shopFloor: z.strictObject(shopFloor).optional(),
  of,
});
export type WorkshopSource = z.output<typeof workshopSource>;
export type WorkshopTranslation = z.output<typeof workshopTranslation>;
