/** Turns what Zod found into faults that name the line and speak to the author. */
import type { z } from 'zod';
import { bilingual } from '#i18n/lookup.ts';
import type { YamlFile } from '#schemas/yaml.ts';
import type { Fault } from './fault.ts';

export function validate<S extends z.ZodType>(
  schema: S,
  source: YamlFile,
): { data?: z.output<S>; faults: readonly Fault[] } {
  if (source.faults.length > 0 || source.data === undefined) return { faults: source.faults };
  const result = schema.safeParse(source.data, { reportInput: true });
  if (result.success) return { data: result.data, faults: [] };
  return {
    faults: result.error.issues.map((issue) => ({
      file: source.file,
      line: source.lineOf(issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path),
      ...sentence(issue, describe(schema, issue.path)),
    })),
  };
}

/** One sentence in each language for an issue; also used for the scenarios, whose schema reads by itself. */
export function sentence(issue: z.core.$ZodIssue, description = ''): { fr: string; en: string } {
  const field = issue.path.map(String).join('.') || 'le fichier';
  const what = bilingual(description);
  const meaning = description ? { fr: ` (${what.fr})`, en: ` (${what.en})` } : { fr: '', en: '' };
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        fr: `Champ inconnu : ${issue.keys.map((key) => `« ${key} »`).join(', ')}. Corrigez son nom ou retirez-le.`,
        en: `Unknown field: ${issue.keys.map((key) => `"${key}"`).join(', ')}. Correct its name or remove it.`,
      };
    case 'invalid_type':
      return issue.input === undefined || issue.input === null
        ? { fr: `Il manque le champ « ${field} »${meaning.fr}.`, en: `The field "${field}" is missing${meaning.en}.` }
        : {
            fr: `Le champ « ${field} »${meaning.fr} n’est pas du bon genre : ${issue.expected} attendu.`,
            en: `The field "${field}"${meaning.en} is of the wrong kind: ${issue.expected} expected.`,
          };
    case 'invalid_value':
      return {
        fr: `Le champ « ${field} »${meaning.fr} vaut l’un de : ${issue.values.join(', ')}.`,
        en: `The field "${field}"${meaning.en} is one of: ${issue.values.join(', ')}.`,
      };
    case 'too_small':
      return {
        fr: `Le champ « ${field} »${meaning.fr} est vide ou trop court.`,
        en: `The field "${field}"${meaning.en} is empty or too short.`,
      };
    case 'too_big':
      return {
        fr: `Le champ « ${field} »${meaning.fr} est trop long : ${issue.maximum} au plus.`,
        en: `The field "${field}"${meaning.en} is too long: ${issue.maximum} at most.`,
      };
    default: {
      const said = bilingual(issue.message);
      return { fr: `« ${field} » : ${said.fr}.`, en: `"${field}": ${said.en}.` };
    }
  }
}

/** The description written in the schema for the value at a path, or nothing. */
function describe(schema: z.ZodType, path: readonly PropertyKey[]): string {
  let here: z.ZodType | undefined = schema;
  for (const key of path) here = step(here, key);
  return here?.description ?? '';
}

function step(schema: z.ZodType | undefined, key: PropertyKey): z.ZodType | undefined {
  const def = schema?.def as unknown as
    | { innerType?: z.ZodType; shape?: Record<PropertyKey, z.ZodType>; element?: z.ZodType; valueType?: z.ZodType }
    | undefined;
  if (!def) return undefined;
  if (def.innerType) return step(def.innerType, key);
  return def.shape?.[key] ?? def.element ?? def.valueType;
}
