/** The observer's grid: what can be seen or heard of a capability. */
import { z } from 'zod';
import { id, text } from './fields.ts';

const pair = z.strictObject({
  fr: text('texte français / French text'),
  en: text('texte anglais / English text').optional(),
});
const behaviour = pair.describe('un geste que l’on constate / something that can be observed');
const capability = z.strictObject({
  name: pair.describe('la capacité, en quelques mots / the capability, in a few words'),
  behaviours: z
    .record(id('identifiant du geste, permanent / id of the behaviour, permanent'), behaviour)
    .refine((all) => Object.keys(all).length > 0, 'au moins un geste / at least one behaviour'),
});

export const observationFile = z
  .strictObject({
    capabilities: z.record(id('identifiant de la capacité, permanent / id of the capability, permanent'), capability),
  })
  .superRefine(({ capabilities }, context) => {
    const seen = new Set<string>();
    for (const [name, { behaviours }] of Object.entries(capabilities))
      for (const one of Object.keys(behaviours)) {
        if (seen.has(one))
          context.addIssue({
            code: 'custom',
            path: ['capabilities', name, 'behaviours', one],
            message: 'ce geste est déjà sous une autre capacité / this behaviour is already under another capability',
          });
        seen.add(one);
      }
  });
export type ObservationFile = z.infer<typeof observationFile>;
