/** What an evangelist has received: kept one by one, or refused with its reason, the rest untouched. */

import { type Contribution, entriesOf } from './contribution.ts';
import { encode } from './contribution-code.ts';
import { type FileRefusal, readContribution } from './contribution-file.ts';
import { findCodes } from './pasted.ts';

/** Contributions kept at once. */
export const limit = 200;
/** Characters, or bytes, of one file or one pasting: two hundred codes of a whole course, and what mails add. */
export const largest = 400_000;

export type Refusal =
  | FileRefusal
  | 'empty'
  | 'too-large'
  | 'binary'
  | 'unreadable'
  /** Already received, the same or a fuller one of the same handing in. */
  | 'duplicate'
  /** It holds no answer, game nor post. */
  | 'nothing'
  /** `limit` are kept already. */
  | 'beyond';
export interface Refused {
  /** Of the file, or of the pasting. */
  readonly name: string;
  /** Where several codes came in one text. */
  readonly line?: number;
  readonly reason: Refusal;
}
/** A text that arrived, or why it could not be read. */
export type Arrival =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly reason: 'too-large' | 'unreadable' | 'beyond' };
export interface Gathered {
  readonly kept: readonly Contribution[];
  readonly refused: readonly Refused[];
  /** How many of `kept` are new, and how many took the place of a less full one. */
  readonly added: number;
  readonly replaced: number;
  /** Lines of words around pasted codes, that were left aside. */
  readonly aside: number;
}

/**
 * One handing in counts once, by its id: of two that differ, the fuller stays, so that the order in which they come changes
 * nothing (short of `limit`), nor coming twice. People who answered alike are several people: their ids differ.
 */
export function gather(previous: readonly Contribution[], arrivals: readonly Arrival[]): Gathered {
  const kept = new Map(previous.map((one) => [one.id, one]));
  const refused: Refused[] = [];
  let [added, replaced, aside] = [0, 0, 0];
  for (const arrival of arrivals) {
    if ('reason' in arrival) {
      refused.push({ name: arrival.name, reason: arrival.reason });
      continue;
    }
    const read = readArrival(arrival.text);
    aside += read.aside;
    const several = read.found.length > 1;
    for (const { line, ...one } of read.found) {
      const reason = 'refused' in one ? one.refused : take(kept, one.contribution);
      if (reason === 'added') added += 1;
      else if (reason === 'replaced') replaced += 1;
      else refused.push({ name: arrival.name, ...(several && line !== undefined && { line }), reason });
    }
  }
  return { kept: [...kept.values()], refused, added, replaced, aside };
}

function take(kept: Map<string, Contribution>, one: Contribution): 'added' | 'replaced' | Refusal {
  if (entriesOf(one) === 0) return 'nothing';
  const known = kept.get(one.id);
  if (!known && kept.size >= limit) return 'beyond';
  if (known && !isFuller(one, known)) return 'duplicate';
  kept.set(one.id, one);
  return known ? 'replaced' : 'added';
}

/** More entries; between as many, the greater code, so that the answer never depends on which came first. */
function isFuller(one: Contribution, other: Contribution): boolean {
  const more = entriesOf(one) - entriesOf(other);
  return more === 0 ? encode(one) > encode(other) : more > 0;
}

type FoundOne = { readonly line?: number } & ({ readonly contribution: Contribution } | { readonly refused: Refusal });

function readArrival(text: string): { readonly found: readonly FoundOne[]; readonly aside: number } {
  const single = (one: FoundOne) => ({ found: [one], aside: 0 });
  if (text.length > largest) return single({ refused: 'too-large' });
  const plain = text.replace(/^\ufeff/, '').trim();
  if (plain === '') return single({ refused: 'empty' });
  if (isBinary(plain)) return single({ refused: 'binary' });
  if (/^[{[]/.test(plain)) return single(readContribution(plain));
  const { found, aside } = findCodes(text);
  if (found.length === 0) return single({ refused: 'no-code' });
  return { found: found.map(({ line, read }) => ({ line, ...read })), aside };
}

/** A text saved in another encoding has a few signs that are no sign; a picture has little else. */
function isBinary(text: string): boolean {
  const strange = text.match(/[\0\ufffd]/g)?.length ?? 0;
  return text.includes('\0') || strange * 20 > text.length;
}
