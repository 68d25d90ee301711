/** A document as it stands: what was written, else what the company's file says, else what the template has. */
import { type Company, companyLines, companyRows, companyText, isExample } from './company.ts';
import { numbersIn } from './figures.ts';
import type { Filled, KeptClause } from './filled.ts';
import { blanksOf, pieces } from './sentence.ts';
import type { Clauses, Column, Field, Figures, List, Part, Row, Table, Template } from './template.ts';

export interface Draft {
  readonly template: Template;
  readonly filled: Filled;
  readonly company?: Company | undefined;
}
/** Where a value comes from; `example` is the fictional company's, to be replaced. */
export type Origin = 'own' | 'company' | 'example' | 'template';

export interface Value {
  readonly text: string;
  readonly origin: Origin;
}
export function entryOf({ filled, company }: Draft, part: Field | Figures): Value {
  const own = filled[part.id];
  if (typeof own === 'string') return { text: own, origin: 'own' };
  const start = ('start' in part && part.start) || '';
  const said = 'company' in part ? companyText(company, part.company) : '';
  if (said === '' || (isExample(company) && start !== '')) return { text: start, origin: 'template' };
  return { text: said, origin: isExample(company) ? 'example' : 'company' };
}

export function linesOf({ filled, company }: Draft, part: List): readonly string[] {
  const own = filled[part.id];
  if (Array.isArray(own)) return own as readonly string[];
  const said = isExample(company) ? [] : companyLines(company, part.company);
  return said.length > 0 ? said : part.start;
}

/** Rows with a `key` each. What the company says of as many rows as the template has stands over the template's words. */
export function rowsOf({ filled, company }: Draft, part: Table): readonly Row[] {
  const own = filled[part.id];
  if (Array.isArray(own)) return own as readonly Row[];
  const said = isExample(company) ? [] : companyRows(company, part.company, part.columns);
  const asMany = said.length === part.start.length;
  return (said.length > 0 ? said : part.start).map((row, index) => ({
    ...(asMany && filledIn(part.start[index])),
    ...filledIn(row),
    key: String(index),
  }));
}

const filledIn = (row: Row = {}): Row => Object.fromEntries(Object.entries(row).filter(([, text]) => text !== ''));

export interface Clause extends KeptClause {
  readonly text: string;
  /** As many as its text has blanks; empty where nothing is filled in. */
  readonly fills: readonly string[];
  /** Whether its words are no longer those of the template, or never were. */
  readonly reworded: boolean;
}
export function clausesOf({ filled, company }: Draft, part: Clauses): readonly Clause[] {
  const own = filled[part.id] as readonly KeptClause[] | undefined;
  const kept: readonly KeptClause[] =
    own ?? part.start.map((sentence, index) => ({ key: String(index), on: !sentence.aside, fills: [] }));
  return kept.map((clause) => {
    const ready = /^\d+$/.test(clause.key) ? part.start[Number(clause.key)] : undefined;
    const text = clause.text ?? ready?.text ?? '';
    const said = (at: number) =>
      isExample(company) || text !== ready?.text ? '' : companyText(company, ready?.company?.[at] || undefined);
    const fills = Array.from({ length: blanksOf(text) }, (_, at) => clause.fills[at] ?? said(at));
    return { ...clause, text, fills, reworded: text !== ready?.text };
  });
}

/** How many things are still to be filled in: fields, blanks of the sentences that are kept, values of the example. */
export function blanks(draft: Draft): number {
  return draft.template.parts.reduce((sum, part) => sum + blanksOfPart(draft, part), 0);
}

export function blanksOfPart(draft: Draft, part: Part): number {
  if (part.kind === 'note') return 0;
  if (part.kind === 'list') return linesOf(draft, part).filter((line) => line.trim() === '').length;
  if (part.kind === 'table') {
    const rows = rowsOf(draft, part);
    if (rows.length === 0) return part.optional ? 0 : 1;
    return rows.reduce((sum, row) => sum + part.columns.filter((column) => isMissing(column, row)).length, 0);
  }
  if (part.kind === 'clauses')
    return clausesOf(draft, part)
      .filter(({ on }) => on)
      .flatMap(({ text, fills }) => (text.trim() === '' ? [''] : fills))
      .filter((fill) => fill.trim() === '').length;
  if (part.optional) return 0;
  const { text, origin } = entryOf(draft, part);
  return text.trim() === '' || origin === 'example' ? 1 : 0;
}

/** A clause as it reads: its blanks filled in or named, and what it takes from other parts. */
export type Said =
  | { readonly kind: 'words' | 'filled'; readonly text: string }
  /** Named, because it is empty. */
  | { readonly kind: 'blank'; readonly text: string };
export function saidOf(draft: Draft, text: string, fills: readonly string[], shown: (part: Field) => string): Said[] {
  return pieces(text).map((piece): Said => {
    if (piece.kind === 'words') return piece;
    if (piece.kind === 'blank') {
      const fill = fills[piece.at]?.trim() ?? '';
      return fill === '' ? { kind: 'blank', text: piece.text } : { kind: 'filled', text: fill };
    }
    const part = draft.template.parts.find(({ id }) => id === piece.text);
    if (!part || !('kind' in part) || !isField(part)) return { kind: 'words', text: `{${piece.text}}` };
    const said = shown(part);
    return said === '' ? { kind: 'blank', text: part.label } : { kind: 'filled', text: said };
  });
}

/** Whether a part is nothing yet, and need not be anything; or never is part of the document. */
export function isAbsent(draft: Draft, part: Part): boolean {
  if ('beside' in part && part.beside) return true;
  if (part.kind === 'figures') return part.optional === true && numbersIn(entryOf(draft, part).text).length === 0;
  return part.kind === 'table' && part.optional === true && rowsOf(draft, part).length === 0;
}

/** The column by whose words a row is told: neither its day nor its kind. */
export const wordsColumn = ({ columns }: Table) => columns.find(({ kind }) => kind === 'text' || kind === 'long');

/** Whether the cell is asked for, and empty. */
export const isMissing = ({ id, needed }: Column, row: Row) => needed === true && (row[id] ?? '').trim() === '';

const fields: readonly Part['kind'][] = ['text', 'long', 'day', 'time', 'number', 'month', 'choice'];
export const isField = (part: Part): part is Field => fields.includes(part.kind);
