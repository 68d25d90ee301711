/** Fields that several collections have in common. Descriptions are read by authors: they are printed with each fault. */
import { z } from 'zod';

export const text = (description: string) => z.string().trim().min(1).describe(description);
export const id = (description: string) =>
  z
    .string()
    .regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      'un identifiant s’écrit en minuscules sans accents, avec des tirets / an id is lower case without accents, with hyphens',
    )
    .describe(description);
export const code = (description: string) =>
  z
    .string()
    .regex(
      /^[a-z0-9]{2}$/,
      'un code a exactement deux caractères, lettres minuscules ou chiffres / a code has exactly two characters, lower-case letters or digits',
    )
    .describe(description);
/** YAML turns `2026-11-23` into text here (the loader asks for it), so a date is checked as text. */
export const date = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'une date s’écrit 2026-11-23 / a date is written 2026-11-23')
    .describe(description);
export const letter = z
  .string()
  .regex(/^[a-z]$/, 'une option porte une seule lettre / an option has a single letter')
  .describe('lettre de l’option, qui ne change jamais / letter of the option, which never changes');
/** Kinds of places where people write; each has its own look. */
export const networkKind = z.enum([
  'page',
  'group',
  'short-posts',
  'photos',
  'video',
  'professional',
  'reviews',
  'private-messages',
  'own-site',
]);
/** Hash of the source this translation was made from. */
export const of = z
  .string()
  .regex(/^[0-9a-f]{4}$/)
  .optional()
  .describe(
    'empreinte du texte source, posée par npm run translated / hash of the source, stamped by npm run translated',
  );
/** Narrows an entry to some of the course's languages; without it, the entry is due in all of them. */
export const languages = z
  .array(z.enum(['fr', 'en']))
  .min(1)
  .optional()
  .describe('langues de cette entrée, si elle n’est pas dans toutes / languages of this entry, when not in all');
/** What people type in the search box and the page does not say. */
export const also = z
  .array(text('un mot ou une expression que l’on taperait / a word or phrase that people would type'))
  .max(16)
  .default([])
  .describe('mots que l’on taperait dans la recherche / words that people would type in the search box');
