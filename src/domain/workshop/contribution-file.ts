/** The same contribution as a file that its owner can read. */
import { product } from '../progress/exchange.ts';
import { type Contribution, isContribution, version } from './contribution.ts';
import type { Unreadable } from './contribution-code.ts';

const what = 'contribution';

export type FileRefusal =
  | Unreadable
  /** JSON of another product. */
  | 'foreign'
  /** This course's own file of progress: it holds what nobody was asked for. */
  | 'progress'
  /** Fields that a contribution does not have, or values that make no sense. */
  | 'unexpected';
export type FileRead = { readonly contribution: Contribution } | { readonly refused: FileRefusal };

export function writeContribution(one: Contribution): string {
  return `${JSON.stringify({ product, what, v: version, ...one }, null, 1)}\n`;
}

/** Reads such a file. Whatever the text, answers and never throws. A name that JSON may hide (`__proto__`) is a field like another: unexpected. */
export function readContribution(text: string): FileRead {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { refused: 'damaged' };
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return { refused: 'foreign' };
  const { product: maker, what: kind, v, ...rest } = value as Record<string, unknown>;
  if (maker !== product) return { refused: 'foreign' };
  if (kind === undefined && Object.hasOwn(rest, 'state')) return { refused: 'progress' };
  if (kind !== what) return { refused: 'foreign' };
  if (typeof v === 'number' && v > version) return { refused: 'newer' };
  if (v !== version) return { refused: 'damaged' };
  return isContribution(rest) ? { contribution: rest } : { refused: 'unexpected' };
}
