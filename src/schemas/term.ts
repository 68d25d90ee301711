import { z } from 'zod';
import { languages, of, text } from './fields.ts';

const words = {
  term: text('le terme / the term'),
  definition: text('la définition, en une ou deux phrases / the definition, in one or two sentences'),
  also: z
    .array(text('un autre mot / another word'))
    .default([])
    .describe('autres mots que l’on chercherait / other words people would search'),
};
export const termSource = z.strictObject({ ...words, languages });
export const termTranslation = z.strictObject({ ...words, of });
export type TermSource = z.infer<typeof termSource>;
export type TermTranslation = z.infer<typeof termTranslation>;
