import type { z } from 'zod';

/** One fault of a file, told to its author: French, then English. */
export interface Issue {
  readonly path: (string | number)[];
  readonly message: string;
}

type RawIssue = Parameters<z.core.$ZodErrorMap>[0];

/** Zod's own findings in words; a schema that says something more precise itself wins over these. */
export function toAuthor(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'Cette clé manque. / This key is missing.';
      if (issue.input === null)
        return 'Rien après les deux-points : écrivez la valeur ou retirez la clé. / Nothing after the colon: write the value or remove the key.';
      return `Il faut ici ${FRENCH[issue.expected] ?? issue.expected}. / Expected here: ${issue.expected}.`;
    case 'unrecognized_keys':
      return `Clé inconnue : ${issue.keys.join(', ')}. Vérifiez l’orthographe ; une phrase qui contient une virgule ou « : » se met entre guillemets. / Unknown key: ${issue.keys.join(', ')}. Check the spelling; a sentence with a comma or a colon goes in quotes.`;
    case 'invalid_value':
      return `Une de ces valeurs : ${issue.values.join(', ')}. / One of these values: ${issue.values.join(', ')}.`;
    case 'too_small':
      return 'Trop court ou trop petit : ne laissez pas vide. / Too short or too small: do not leave it empty.';
    case 'too_big':
      return 'Trop long ou trop grand. / Too long or too large.';
    case 'invalid_key':
      return 'Cette clé n’a pas la bonne forme. / This key does not have the right shape.';
    default:
      return 'Cette valeur n’a pas la forme attendue. / This value does not have the expected shape.';
  }
}

export function issuesOf(error: z.ZodError): Issue[] {
  return error.issues.map(({ path, message }) => ({
    path: path.map((part) => (typeof part === 'number' ? part : String(part))),
    message,
  }));
}

const FRENCH: Readonly<Record<string, string>> = {
  string: 'une phrase ou un mot, entre guillemets',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste',
  object: 'des clés et leurs valeurs',
  record: 'des clés et leurs valeurs',
};
