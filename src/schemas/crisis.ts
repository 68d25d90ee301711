import { z } from 'zod';
import { date, text } from './fields.ts';

const pair = z.strictObject({ fr: text('texte français / French text'), en: text('texte anglais / English text') });
const key = z.string().regex(/^[a-z]+$/, 'un nom court, en minuscules / a short name, in lower case');
const minutes = z.number().int().min(0).max(1440);
const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'une heure s’écrit 09:00 / a time is written 09:00');
const statement = z.strictObject({
  name: pair.describe('son nom / its name'),
  parts: z
    .array(
      z.strictObject({
        when: key.optional().describe('ce qui doit être vrai pour l’écrire / what must be true for it to be written'),
        fr: text('une ou deux phrases, avec leurs trous / one or two sentences, with their blanks'),
        en: text('les mêmes, en anglais / the same, in English'),
      }),
    )
    .min(1),
  cautions: z.array(pair).default([]).describe('à quoi prendre garde / what to beware of'),
});

/** `content/crisis/premiere-heure.yaml`: the first hour, its rhythm, texts to fill in, and what is made ready before. */
export const crisisFile = z
  .strictObject({
    reviewed: date('date de la dernière relecture / date of the last review'),
    windows: z
      .array(
        z.strictObject({
          from: minutes.describe('première minute / first minute'),
          until: minutes.describe('minute de fin / minute of the end'),
          items: z.record(key, pair),
        }),
      )
      .min(1),
    first: key.describe('la ligne du premier message / the line of the first message'),
    rhythm: z.strictObject({
      every: minutes.min(5).describe('minutes entre deux points, au début / minutes between updates, at first'),
      for: minutes.describe('pendant combien de minutes / for how many minutes'),
      hourly: minutes.describe('puis chaque heure, combien de minutes / then hourly, for how many minutes'),
      daily: z.array(hour).describe('puis à ces heures / then at these times'),
      days: z.number().int().min(0).max(7).describe('combien de jours / for how many days'),
    }),
    blanks: z.record(
      key,
      z.strictObject({
        kind: z.enum(['hour', 'words']),
        label: pair.describe('ce qu’on y écrit / what is written there'),
        hint: pair.optional().describe('un exemple / an example'),
        company: z
          .string()
          .regex(/^[a-z]+(\.[a-z]+)*$/i, 'par exemple evangelist.name / for example evangelist.name')
          .optional()
          .describe('le nom que donne la fiche de l’entreprise / the name that the company’s file gives'),
        caution: pair.optional().describe('à quoi prendre garde / what to beware of'),
      }),
    ),
    ifs: z.record(key, pair).describe('ce qu’on coche quand c’est vrai / what is ticked when it is true'),
    statements: z.record(key, statement),
    endings: z.record(key, statement),
    ready: z.strictObject({
      pages: z.record(key, pair).describe('les pages du classeur / the pages of the folder'),
      publics: z.array(pair).describe('qui prévenir, dans l’ordre / whom to tell, in order'),
    }),
  })
  .superRefine((file, context) => {
    const refuse = (path: (string | number)[], fr: string, en: string) =>
      context.addIssue({ code: 'custom', path, message: `${fr} / ${en}` });
    const items = new Set(file.windows.flatMap(({ items }) => Object.keys(items)));
    if (!items.has(file.first)) refuse(['first'], `aucune ligne « ${file.first} »`, `there is no line "${file.first}"`);
    file.windows.forEach(({ from, until }, index) => {
      if (until <= from || from < (file.windows[index - 1]?.until ?? 0))
        refuse(
          ['windows', index, 'from'],
          'les tranches se suivent, en minutes',
          'windows follow one another, in minutes',
        );
    });
    for (const group of ['statements', 'endings'] as const)
      for (const [id, { parts }] of Object.entries(file[group]))
        parts.forEach((part, index) => {
          const path = [group, id, 'parts', index];
          const [fr, en] = [part.fr, part.en].map((words) =>
            [...words.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
          );
          if (part.when && !file.ifs[part.when])
            refuse([...path, 'when'], `« ${part.when} » manque sous ifs`, `"${part.when}" is missing under ifs`);
          for (const name of fr ?? [])
            if (!file.blanks[name]) refuse([...path, 'fr'], `aucun trou « ${name} »`, `there is no blank "${name}"`);
          if (fr?.toSorted().join() !== en?.toSorted().join())
            refuse([...path, 'en'], 'les trous diffèrent du français', 'its blanks differ from the French');
        });
  });
export type CrisisFile = z.output<typeof crisisFile>;
