import { z } from 'zod';
import { date, text } from './fields.ts';

const pair = z.strictObject({ fr: text('texte français / French text'), en: text('texte anglais / English text') });
const key = z.string().regex(/^[a-z0-9]+$/, 'un nom court, en minuscules / a short name, in lower case');
const hours = (description: string) =>
  z
    .number()
    .min(0)
    .max(40)
    .refine((value) => (value * 2) % 1 === 0, 'des heures ou des demi-heures / hours or half-hours')
    .describe(description);
const answer = z.strictObject({
  name: pair.describe('le choix, tel qu’on le lit / the choice, as people read it'),
  alone: z.literal(true).optional().describe('ce choix exclut les autres / this choice excludes the others'),
  weights: z
    .record(key, z.number().int().min(-3).max(3))
    .describe('ce que vaut chaque plateforme pour ce choix, de -3 à 3 / what each platform is worth for it, -3 to 3'),
});
const answers = (description: string) => z.record(key, answer).describe(description);
const platform = z.strictObject({
  name: pair.describe('son nom / its name'),
  hours: hours('heures par semaine, au moins / hours a week, at least'),
  reason: pair.describe('pourquoi y aller / why go there'),
  caution: pair.describe('à quoi prendre garde / what to beware of'),
  gate: z
    .strictObject({
      any: z.array(key).min(1).describe('l’un de ces choix est nécessaire / one of these choices is needed'),
      hours: hours('et ces heures, au moins / and these hours, at least').optional(),
      closed: pair.describe('ce qu’on lit sans cela / what people read without it'),
    })
    .optional(),
});

/** `content/platforms/platforms.yaml`: every weight of the chooser, and every sentence that comes with a platform. */
export const platformsFile = z
  .strictObject({
    reviewed: date('date de la dernière relecture / date of the last review'),
    threshold: z.number().int().min(0).max(20).describe('total pour entrer dans le choix / total to enter the choice'),
    most: z.number().int().min(1).max(6).describe('plateformes tenues au plus / platforms held at most'),
    listening: hours('sous ces heures, on écoute seulement / under these hours, one only listens'),
    objectives: answers('les objectifs / the objectives'),
    audiences: answers('les publics / the audiences'),
    assets: answers('les moyens / the assets'),
    platforms: z.record(key, platform).describe('les plateformes, dans leur ordre / the platforms, in their order'),
    always: z.array(pair).min(1).describe('ce qui se tient toujours / what is always held'),
    notes: z.record(
      key,
      z.strictObject({
        objective: key.describe('l’objectif qui l’appelle / the objective that calls for it'),
        below: hours('seulement sous ces heures / only under these hours').optional(),
        says: pair,
      }),
    ),
    fields: z
      .record(key, z.strictObject({ name: pair, says: pair.optional() }))
      .describe('les métiers surveillés / the regulated fields'),
  })
  .superRefine((file, context) => {
    const refuse = (path: (string | number)[], fr: string, en: string) =>
      context.addIssue({ code: 'custom', path, message: `${fr} / ${en}` });
    const known = new Set<string>();
    for (const kind of ['objectives', 'audiences', 'assets'] as const)
      for (const [id, { weights }] of Object.entries(file[kind])) {
        if (known.has(id)) refuse([kind, id], `le nom « ${id} » sert deux fois`, `the name "${id}" is used twice`);
        known.add(id);
        for (const to of Object.keys(weights))
          if (!file.platforms[to])
            refuse([kind, id, 'weights', to], `aucune plateforme « ${to} »`, `there is no platform "${to}"`);
      }
    for (const [id, { gate }] of Object.entries(file.platforms))
      gate?.any.forEach((name, index) => {
        if (!known.has(name))
          refuse(['platforms', id, 'gate', 'any', index], `aucun choix « ${name} »`, `there is no choice "${name}"`);
      });
    for (const [id, { objective }] of Object.entries(file.notes))
      if (!file.objectives[objective])
        refuse(['notes', id, 'objective'], `aucun objectif « ${objective} »`, `there is no objective "${objective}"`);
  });
export type PlatformsFile = z.output<typeof platformsFile>;
