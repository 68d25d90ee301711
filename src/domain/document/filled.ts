/** What somebody wrote in a document: only the parts they touched, so that the others follow their template. */
import type { Clauses, Part, Row, Table, Template } from './template.ts';

/** A sentence as kept: `key` is its place in the template (`0`), or a name of its own (`o1`) for one that was added. */
export interface KeptClause {
  readonly key: string;
  readonly on: boolean;
  /** When it was reworded, or added. */
  readonly text?: string | undefined;
  /** What fills its blanks; null where nobody wrote. */
  readonly fills: readonly (string | null)[];
}
export type KeptPart = string | readonly string[] | readonly Row[] | readonly KeptClause[];
export type Filled = Readonly<Record<string, KeptPart>>;
export const untouched: Filled = {};

/** Makes sense of what was kept, whatever it is; what does not fit the template is left out. Never throws. */
export function readFilled(template: Template, value: unknown): Filled {
  if (value === null || typeof value !== 'object') return untouched;
  const kept = template.parts.flatMap((part) => {
    const found = Object.hasOwn(value, part.id)
      ? readPart(part, (value as Record<string, unknown>)[part.id])
      : undefined;
    return found === undefined ? [] : [[part.id, found] as const];
  });
  return Object.fromEntries(kept);
}

function readPart(part: Part, value: unknown): KeptPart | undefined {
  if (part.kind === 'note') return undefined;
  if (part.kind === 'list') return Array.isArray(value) ? value.filter((line) => typeof line === 'string') : undefined;
  if (part.kind === 'table') return Array.isArray(value) ? readRows(part, value) : undefined;
  if (part.kind === 'clauses') return Array.isArray(value) ? readClauses(part, value) : undefined;
  return typeof value === 'string' ? value : undefined;
}

function readRows({ columns }: Table, values: readonly unknown[]): Row[] {
  const rows = values.filter((row): row is Record<string, unknown> => row !== null && typeof row === 'object');
  const taken = new Set<string>();
  return rows.map((row) => {
    const cells = columns.flatMap(({ id }) => {
      const cell = Object.hasOwn(row, id) ? row[id] : undefined;
      return typeof cell === 'string' && cell !== '' ? [[id, cell] as const] : [];
    });
    return { ...Object.fromEntries(cells), key: ownKey(row.key, taken) };
  });
}

function readClauses({ start }: Clauses, values: readonly unknown[]): KeptClause[] {
  const taken = new Set<string>();
  return values.flatMap((value) => {
    if (value === null || typeof value !== 'object') return [];
    const { key, on, text, fills } = value as Record<string, unknown>;
    const words = typeof text === 'string' ? text : undefined;
    const ready = typeof key === 'string' && /^\d+$/.test(key) && start[Number(key)] !== undefined;
    if (!ready && words === undefined) return [];
    const filled = Array.isArray(fills) ? fills.map((fill) => (typeof fill === 'string' ? fill : null)) : [];
    const known = ready ? key : typeof key === 'string' && !/^\d+$/.test(key) ? key : undefined;
    return [{ key: ownKey(known, taken), on: on !== false, text: words, fills: filled }];
  });
}

/** The key itself, or another when it is missing or already taken. */
function ownKey(key: unknown, taken: Set<string>): string {
  const own = typeof key === 'string' && key !== '' && !taken.has(key) ? key : freeKey(taken);
  taken.add(own);
  return own;
}

/** A key that none of these has. */
export function freeKey(taken: ReadonlySet<string> | readonly string[]): string {
  const all = new Set(taken);
  for (let count = all.size + 1; ; count++) if (!all.has(`o${count}`)) return `o${count}`;
}
