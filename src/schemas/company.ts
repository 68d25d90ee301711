import { z } from 'zod';
import { text } from './fields.ts';

const person = z.strictObject({
  name: text('prénom et nom / first and last name'),
  role: text('fonction / role').optional(),
  phone: text('téléphone / phone').optional(),
  email: text('courriel / e-mail').optional(),
});

/** `content/company/company.yaml`, shipped as `company.json`: the one file that a host replaces in the finished site. */
export const companyFile = z.strictObject({
  example: z
    .boolean()
    .default(false)
    .describe('vrai tant que l’entreprise est l’exemple fictif / true while the company is the fictional example'),
  name: text('nom de l’entreprise / name of the company'),
  evangelist: person,
  deputies: z.array(person).default([]),
  hours: text('heures pendant lesquelles la page est suivie / hours during which the page is watched'),
  firstResponse: text('délai de première réponse promis / promised time of the first answer').optional(),
  escalation: z
    .array(z.strictObject({ level: text('niveau / level'), who: text('qui / who'), when: text('quand / when') }))
    .default([]),
  networks: z.array(text('réseau utilisé / network used')).default([]),
  languages: z
    .array(z.enum(['fr', 'en']))
    .min(1)
    .default(['fr', 'en']),
  helpContact: text('à qui signaler une erreur / whom to tell about a mistake').optional(),
  primaryColour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'une couleur s’écrit #4b2e83 / a colour is written #4b2e83')
    .optional(),
  logo: text('image en data: / image as data:').optional(),
});
export type CompanyFile = z.infer<typeof companyFile>;
