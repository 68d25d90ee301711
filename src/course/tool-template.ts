/** The template of a document, in one language: the shape of its source, with the words of that language. */

import { blanksOf } from '#domain/document/sentence.ts';
import type { Part, Row, Sentence, Template } from '#domain/document/template.ts';
import type { ToolSource, ToolTranslation } from '#schemas/tool.ts';
import type { PartSource, PartWords } from '#schemas/tool-document.ts';
import type { Fault } from './fault.ts';
import type { Tool } from './join-tools.ts';
import type { Entry } from './load.ts';
import type { Lang } from './model.ts';

export type DocumentSource = Extract<ToolSource, { kind: 'document' }>;
type DocumentWords = Extract<ToolTranslation, { kind: 'document' }>;

/** Undefined when the tool is not a document, or not offered in this language. */
export function templateOf(tool: Tool, lang: Lang): (Template & { readonly advice: readonly string[] }) | undefined {
  const { source, translation } = tool;
  const words = lang === 'fr' ? source : translation;
  if (source.kind !== 'document' || words?.kind !== 'document') return undefined;
  const { title, advice, status, signed } = words;
  const { paper, reading } = source;
  const parts = source.parts.map((part) =>
    lang === 'fr' ? part : inWords(part, (words as DocumentWords).parts[part.id]),
  );
  return { id: tool.id, title, advice, status, signed, paper, reading, parts: parts as readonly Part[] };
}

function inWords(part: PartSource, words: PartWords | undefined): PartSource {
  if (!words) return part;
  const { label, hint, start, row, columns = {}, options, choices = {}, says, models = [] } = words;
  const told = { ...part, label, hint } as PartSource;
  if (told.kind === 'note') return { ...told, says: says ?? told.says };
  if (told.kind === 'choice') return { ...told, options: options ?? told.options };
  if (told.kind === 'list') return Array.isArray(start) ? { ...told, start: start as string[] } : told;
  if (told.kind === 'clauses') {
    const sentences = (start ?? []) as string[];
    return {
      ...told,
      start: told.start.map((one, at): Sentence => ({ ...one, text: sentences[at] ?? one.text })) as typeof told.start,
    };
  }
  if (told.kind === 'table')
    return {
      ...told,
      row: row ?? told.row,
      columns: told.columns.map((column) => ({
        ...column,
        label: columns[column.id] ?? column.label,
        options: choices[column.id] ?? column.options,
      })),
      start: told.start.map((one, at) => ({ ...one, ...((start ?? []) as Row[])[at] })),
      models: told.models?.map(({ label, rows }, at) => ({
        label: models[at]?.label ?? label,
        rows: rows.map((one, line) => ({ ...one, ...models[at]?.rows[line] })),
      })),
    };
  if (told.kind === 'figures') return told;
  return typeof start === 'string' ? { ...told, start } : told;
}

/** What a document says of itself that cannot be; and where its translation is not made like it. */
export function templateFaults({ file, source, translation, lineOf }: Entry<ToolSource, ToolTranslation>): Fault[] {
  if (source.kind !== 'document') return [];
  const faults: Fault[] = [];
  const ids = source.parts.map(({ id }) => id);
  const say = (path: readonly PropertyKey[], fr: string, en: string) =>
    faults.push({ file, line: lineOf(path), fr, en });
  source.parts.forEach((part, index) => {
    if (ids.indexOf(part.id) < index)
      say(['parts', index, 'id'], `Deux parties s’appellent « ${part.id} ».`, `Two parts are called "${part.id}".`);
    if (part.kind !== 'table') return;
    const columns = part.columns.map(({ id }) => id);
    part.start.forEach((row, at) => {
      for (const key of Object.keys(row))
        if (!columns.includes(key))
          say(['parts', index, 'start', at], `Aucune colonne « ${key} ».`, `There is no column "${key}".`);
    });
  });
  if (translation?.kind === 'document')
    faults.push(...twinFaults(file.replace('.yaml', '.en.yaml'), source, translation));
  return faults;
}

function twinFaults(file: string, source: DocumentSource, translation: DocumentWords): Fault[] {
  const unlike = (id: string, fr: string, en: string): Fault => ({
    ...{ file, line: 1 },
    fr: `Partie « ${id} » : ${fr}.`,
    en: `Part "${id}": ${en}.`,
  });
  const known = source.parts.map(({ id }) => id);
  return [
    ...Object.keys(translation.parts)
      .filter((id) => !known.includes(id))
      .map((id) => unlike(id, 'elle n’est pas dans la source', 'it is not in the source')),
    ...source.parts.flatMap((part) => {
      const words = translation.parts[part.id];
      if (!words) return [unlike(part.id, 'elle n’est pas traduite', 'it is not translated')];
      const differs = differences(part, words);
      return differs ? [unlike(part.id, ...differs)] : [];
    }),
    ...(source.signed.length === translation.signed.length && source.advice.length === translation.advice.length
      ? []
      : [unlike('advice, signed', 'pas autant de lignes que la source', 'not as many lines as the source')]),
  ];
}

/** What the words of a part lack to say all that the source says. */
function differences(part: PartSource, words: PartWords): [string, string] | undefined {
  const lines = Array.isArray(words.start) ? words.start : [];
  const rows: [string, string] = ['pas autant de lignes que la source', 'not as many lines as the source'];
  if (part.kind === 'list' || part.kind === 'clauses' || part.kind === 'table')
    if (lines.length !== part.start.length) return rows;
  if (part.kind === 'clauses' && part.start.some(({ text }, at) => blanksOf(text) !== blanksOf(String(lines[at]))))
    return ['les blancs ne sont pas ceux de la source', 'the blanks are not those of the source'];
  if (part.kind === 'note' && !words.says) return ['il manque « says »', '"says" is missing'];
  if ('hint' in part && !!part.hint !== !!words.hint)
    return ['l’aide manque, ou est de trop', 'the hint is missing, or too many'];
  if (part.kind === 'choice' && !sameKeys(part.options, words.options))
    return ['pas les mêmes choix que la source', 'not the same choices as the source'];
  if (part.kind !== 'table') return undefined;
  if (!sameKeys(Object.fromEntries(part.columns.map(({ id }) => [id, ''])), words.columns))
    return ['pas les mêmes colonnes que la source', 'not the same columns as the source'];
  if (shapeOf(part.models) !== shapeOf(words.models))
    return ['pas les mêmes modèles que la source', 'not the same models as the source'];
  const chosen = part.columns.filter(({ options }) => options);
  return chosen.every(({ id, options }) => sameKeys(options, words.choices?.[id]))
    ? undefined
    : ['pas les mêmes choix de colonnes que la source', 'not the same choices of columns as the source'];
}
const sameKeys = (one: object | undefined, other: object | undefined) =>
  Object.keys(one ?? {})
    .sort()
    .join() ===
  Object.keys(other ?? {})
    .sort()
    .join();

const shapeOf = (models: readonly { readonly rows: readonly unknown[] }[] = []) =>
  models.map(({ rows }) => rows.length).join();
