/** A translation of a workshop says the same things: the same letters, and as many lines in each list. */
import type { Fault } from './fault.ts';
import type { Content, Entry } from './load.ts';

export function checkTwins({ activities, workshops, handouts }: Content): Fault[] {
  return ([...activities, ...workshops, ...handouts] as readonly Entry<object, object>[]).flatMap(
    ({ file, source, translation }) =>
      translation
        ? differences(source, translation).map((path) => unlike(file.replace('.yaml', '.en.yaml'), path))
        : [],
  );
}

/** Paths where the words of the translation have not the keys, or the number of lines, of the source. `also` is free. */
function differences(source: object, translation: object, under = ''): string[] {
  const paths: string[] = [];
  for (const [key, said] of Object.entries(translation)) {
    const path = under ? `${under}.${key}` : key;
    const first = (source as Record<string, unknown>)[key];
    if (key === 'of' || key === 'also') continue;
    if (Array.isArray(said)) {
      if (!Array.isArray(first) || first.length !== said.length) paths.push(path);
    } else if (said && typeof said === 'object') {
      if (!first || typeof first !== 'object') paths.push(path);
      else paths.push(...differences(first, said, path));
    } else if (said !== undefined && first === undefined) paths.push(path);
  }
  const words = under === 'words' || under === 'risks' || under === 'sections';
  for (const [key, first] of Object.entries(source))
    if ((words || key === 'shopFloor') && first !== undefined && !(translation as Record<string, unknown>)[key])
      paths.push(under ? `${under}.${key}` : key);
  return paths;
}

const unlike = (file: string, path: string): Fault => ({
  ...{ file, line: 1 },
  fr: `« ${path} » n’est pas fait comme dans le fichier source : mêmes lettres, et autant de lignes.`,
  en: `"${path}" is not made as in the source file: the same letters, and as many lines.`,
});
