/**
 * Codes found in what was pasted from mails and chats: broken lines, spaces, quotation marks, invisible characters, greetings
 * around them. A code says its own length, so that its end is known whatever was put inside.
 */
import { asDigits } from './bits.ts';
import { announced, decode, type Read } from './contribution-code.ts';

export interface Found {
  /** Line on which it begins, from 1. */
  readonly line: number;
  readonly read: Read;
}
export interface Pasted {
  readonly found: readonly Found[];
  /** Lines of words around the codes, that were left aside. */
  readonly aside: number;
}

/** What mails and chats put in a text, and a code never has: spaces, quotes, marks of a citation, of emphasis or of a hyphen. */
const BETWEEN = /[\s"'`«»“”„‘’>|*_~.,;:\u2010-\u2015-]/;
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const START = /(?<![\p{L}\d])PV[1-9IL]/giu;
/** A line with so many signs of a code, and nothing else, is one whose beginning was lost. */
const HEADLESS = 20;

/** Whatever the text, answers and never throws. */
export function findCodes(pasted: string): Pasted {
  const text = pasted.replace(UNSEEN, '');
  const found: { readonly from: number; readonly to: number; readonly read: Read }[] = [];
  let free = 0;
  for (const { index } of text.matchAll(START)) {
    if (index < free) continue;
    const { code, end } = gatherFrom(text, index);
    const read = decode(code);
    if ('refused' in read && read.refused === 'no-code') continue;
    found.push({ from: index, to: end, read });
    // A damaged code may hide a sound one in what it swallowed.
    free = 'contribution' in read ? end : index + 3;
  }
  const ends = found.map(({ from, to, read }, index) => {
    const next = found[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    return { from, to: 'contribution' in read ? to : Math.min(to, next) };
  });
  const { headless, aside } = around(text, ends);
  const lineAt = (place: number) => text.slice(0, place).split('\n').length;
  return {
    found: [...found.map(({ from, read }) => ({ line: lineAt(from), read })), ...headless].sort(
      (a, b) => a.line - b.line,
    ),
    aside,
  };
}

/** The signs of a code from here on, to the length it announces, or as far as they go. */
function gatherFrom(text: string, start: number): { readonly code: string; readonly end: number } {
  let code = '';
  let place = start;
  let wanted = 6;
  while (place < text.length && code.length < wanted) {
    const sign = text.charAt(place);
    if (/[\dA-Za-z]/.test(sign)) code += code.length < 2 ? sign.toUpperCase() : asDigits(sign);
    else if (!BETWEEN.test(sign)) break;
    place += 1;
    if (code.length === 6) wanted = announced(code) ?? 6;
  }
  return { code, end: place };
}

function around(text: string, taken: readonly { readonly from: number; readonly to: number }[]) {
  let rest = '';
  let at = 0;
  for (const { from, to } of taken) {
    rest += text.slice(at, from) + text.slice(from, to).replace(/[^\n]/g, '');
    at = to;
  }
  rest += text.slice(at);
  const headless: Found[] = [];
  let aside = 0;
  for (const [index, line] of rest.split('\n').entries()) {
    const signs = [...line].filter((sign) => !BETWEEN.test(sign)).join('');
    if (signs === '') continue;
    if (signs.length >= HEADLESS && /^[\dA-Z]+$/i.test(signs) && /\d/.test(signs))
      headless.push({ line: index + 1, read: { refused: 'damaged' } });
    else aside += 1;
  }
  return { headless, aside };
}
