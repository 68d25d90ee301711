/** The file by which a learner carries progress from one browser to another. */
import { readState, withoutPrototype } from './parse.ts';
import { type Progress, version } from './state.ts';

export const product = 'porte-voix';
/** Characters. A whole course is some tens of thousands. */
export const largestFile = 1_000_000;

export type Refused = 'empty' | 'too-large' | 'not-json' | 'other-product' | 'newer' | 'damaged';
export type Imported = { readonly state: Progress; readonly dropped: number } | { readonly refused: Refused };

/** `exported` is the moment, in ISO form. */
export function writeFile(state: Progress, exported: string): string {
  return `${JSON.stringify({ product, v: version, exported, state }, null, 2)}\n`;
}

/** Reads such a file. Whatever the text, answers and never throws. */
export function readFile(text: string): Imported {
  if (text.length > largestFile) return { refused: 'too-large' };
  if (text.trim() === '') return { refused: 'empty' };
  let value: unknown;
  try {
    value = JSON.parse(text, withoutPrototype);
  } catch {
    return { refused: 'not-json' };
  }
  const file = (value ?? {}) as { product?: unknown; v?: unknown; state?: unknown };
  if (file.product !== product) return { refused: 'other-product' };
  if (typeof file.v === 'number' && file.v > version) return { refused: 'newer' };
  const read = readState(file.state);
  return 'state' in read ? read : { refused: read.fault };
}
