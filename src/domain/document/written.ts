/** A document as Markdown, and its tables as rows for a spreadsheet. */
import { type Block, bullets, heading, markdown, numbered, table } from '#domain/export/markdown.ts';
import { clausesOf, type Draft, entryOf, isAbsent, isField, linesOf, rowsOf, saidOf } from './draft.ts';
import { median, numbersIn } from './figures.ts';
import type { Column, Field, Figures, Part, Row, Table } from './template.ts';

/** How a language says what is kept as a code. */
export interface Speech {
  /** Between a label and its value. */
  readonly colon: string;
  readonly yes: string;
  readonly median: string;
  readonly worst: string;
  /** Marks what comes from the fictional company. */
  readonly example: string;
  number(value: number): string;
  /** In a sentence, with its year; and shorter, in a table. */
  date(day: string): string;
  day(day: string): string;
  time(time: string): string;
  month(month: string): string;
}

/** A field as it is read; empty when nothing is filled in. */
export function shownField(draft: Draft, part: Field, speech: Speech): string {
  const { text, origin } = entryOf(draft, part);
  if (text.trim() === '') return '';
  const said = part.kind === 'day' ? speech.date(text.trim()) : shown(part.kind, text.trim(), part.options, speech);
  return origin === 'example' ? `${said} (${speech.example})` : said;
}

/** Figures with their middle and their worst; empty when there is none. */
export function shownFigures(draft: Draft, part: Figures, { colon, median: middle, worst, number }: Speech): string {
  const found = numbersIn(entryOf(draft, part).text);
  if (found.length < 2) return found.map(number).join('');
  const [half, most] = [number(median(found) ?? 0), number(Math.max(...found))];
  return `${found.map(number).join(' · ')} (${middle.toLowerCase()}${colon}${half}, ${worst.toLowerCase()}${colon}${most})`;
}

export const shownCell = (column: Column, row: Row, speech: Speech) =>
  shown(column.kind, (row[column.id] ?? '').trim(), column.options, speech);

function shown(
  kind: Field['kind'] | Column['kind'],
  text: string,
  options: Readonly<Record<string, string>> | undefined,
  speech: Speech,
): string {
  if (text === '') return '';
  if (kind === 'choice') return options && Object.hasOwn(options, text) ? (options[text] ?? '') : text;
  if (kind === 'tick') return text === 'x' ? speech.yes : '';
  if (kind === 'day' || kind === 'time' || kind === 'month') return speech[kind](text);
  return text;
}

/** For each column, the median of its numbers; nothing for the others, and undefined when there is no number at all. */
export function medians({ columns }: Table, rows: readonly Row[]): readonly (number | undefined)[] | undefined {
  const found = columns.map(({ id, kind }) =>
    kind === 'number' ? median(rows.flatMap((row) => numbersIn(row[id] ?? ''))) : undefined,
  );
  return found.some((value) => value !== undefined) ? found : undefined;
}

/** The whole document. What is not filled in is named between square brackets. */
export function documentMarkdown(draft: Draft, speech: Speech): string {
  const { title, parts, status, signed } = draft.template;
  return markdown([
    heading(1, title),
    ...parts.filter((part) => !isAbsent(draft, part)).map((part) => blockOf(draft, part, speech)),
    status && `*${status}*`,
    ...signed.map((who) => `${who}${speech.colon}……………………………`),
  ]);
}

function blockOf(draft: Draft, part: Part, speech: Speech): Block {
  const under = (block: Block) => block && `${heading(2, part.label)}\n\n${block}`;
  if (part.kind === 'note') return under(part.says);
  if (part.kind === 'list') return under(bullets(linesOf(draft, part).filter((line) => line.trim() !== '')));
  if (part.kind === 'table') {
    const [titles = [], ...cells] = tableRows(draft, part, speech);
    return under(table(titles, cells));
  }
  if (part.kind === 'clauses') {
    const sentences = clausesOf(draft, part)
      .filter(({ on, text }) => on && text.trim() !== '')
      .map(({ text, fills }) =>
        saidOf(draft, text, fills, (named) => shownField(draft, named, speech))
          .map((said) => (said.kind === 'blank' ? `[${said.text}]` : said.text))
          .join(''),
      );
    return under(part.numbered ? numbered(sentences) : sentences.join('\n\n'));
  }
  if (part.kind === 'figures') {
    const said = shownFigures(draft, part, speech);
    return `**${part.label}**${speech.colon}${said === '' ? '[…]' : said}`;
  }
  if (!isField(part)) return undefined;
  const said = shownField(draft, part, speech);
  if (said === '' && part.optional) return undefined;
  return `**${part.label}**${speech.colon}${said === '' ? '[…]' : said}`;
}

/** A table for a spreadsheet: days, hours and numbers as such. */
export function csvRows(draft: Draft, part: Table, speech: Speech): (string | number)[][] {
  const plain: Speech = { ...speech, day: (day) => day, time: (time) => time };
  const number = (text: string) => (/^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text);
  return [
    part.columns.map(({ label }) => label),
    ...rowsOf(draft, part).map((row) =>
      part.columns.map((column) => {
        const cell = shownCell(column, row, plain);
        return column.kind === 'number' ? number(cell) : cell;
      }),
    ),
  ];
}

/** A table under its titles, with its medians last where it has them. */
export function tableRows(draft: Draft, part: Table, speech: Speech): string[][] {
  const rows = rowsOf(draft, part);
  const middle = part.median ? medians(part, rows) : undefined;
  return [
    part.columns.map(({ label }) => label),
    ...rows.map((row) => part.columns.map((column) => shownCell(column, row, speech))),
    ...(middle
      ? [middle.map((value, index) => (index === 0 ? speech.median : value === undefined ? '' : speech.number(value)))]
      : []),
  ];
}
