/** A text too long for one screen becomes several: between its blocks, the items of a list or the rows of a table. */
import { type Passage, type Piece, textOf } from './passage.ts';

/** Characters in a line and lines on a screen, at the projector's usual size: 37 px for 1,280, in 16:9. Never cut in a sentence. */
const ACROSS = 64;
const DOWN = 10;
/** A drawing takes what it needs of the height; with more than a few words, it has a screen to itself. */
const DRAWING = 7;

/** Parts in order, none empty; one empty part for an empty text. */
export function split(blocks: readonly Passage[], down = DOWN): Passage[][] {
  const parts: Passage[][] = [];
  let part: Passage[] = [];
  let height = 0;
  for (const block of blocks.flatMap((one) => broken(one, down))) {
    if (blank(block)) continue;
    const tall = linesOf(block);
    // A sentence that introduces a list stays with it, were the whole a little too tall.
    const last = part.at(-1);
    const introduces = last !== undefined && /:\s*$/.test(textOf(last));
    if (last !== undefined && height + tall > down && !(introduces && part.length === 1)) {
      parts.push(introduces ? part.slice(0, -1) : part);
      part = introduces ? [last] : [];
      height = introduces ? linesOf(last) : 0;
    }
    part.push(block);
    height += tall;
  }
  return part.length > 0 || parts.length === 0 ? [...parts, part] : parts;
}

const blank = (block: Passage) =>
  typeof block === 'string' ? block.trim() === '' : block.tag !== 'svg' && linesOf(block) === 0;

/** Lines that a block takes on the screen, the space around it included. */
export function linesOf(block: Passage, across = ACROSS): number {
  if (typeof block === 'string') return rows(block, across);
  const { tag, holds } = block;
  if (tag === 'svg') return DRAWING;
  const inside = holds.filter((one): one is Piece => typeof one !== 'string');
  const sum = (width: number) => inside.reduce((total, one) => total + linesOf(one, width), 0);
  if (tag === 'figure' || tag === 'blockquote' || tag === 'div') {
    const text = holds.filter((one) => typeof one === 'string').join('');
    return sum(across - 3) + rows(text, across) + (tag === 'figure' ? 1 : 0);
  }
  if (tag === 'ul' || tag === 'ol') return sum(across - 4) + 0.3;
  if (tag === 'table' || tag === 'thead' || tag === 'tbody') return sum(across);
  if (tag === 'tr') {
    const width = across / Math.max(1, inside.length) - 2;
    return Math.max(0, ...inside.map((cell) => rows(textOf(cell), width * 1.3))) + 0.4;
  }
  const text = rows(textOf(block), across);
  return text === 0 ? sum(across) : text + (tag === 'li' ? 0.25 : 0.5);
}

const rows = (text: string, across: number) => Math.ceil(text.trim().length / Math.max(8, across));

/** A list or a table taller than a screen, in several; a table repeats its head, a numbered list goes on counting. */
function broken(block: Passage, down: number): Passage[] {
  if (typeof block === 'string' || linesOf(block) <= down) return [block];
  if (block.tag === 'ul' || block.tag === 'ol') {
    let count = 0;
    return piecesOf(block.holds, down - 1).map((holds) => {
      const start = count + 1;
      count += holds.filter((item) => typeof item !== 'string').length;
      return { ...block, holds, ...(block.tag === 'ol' && { has: { ...block.has, start: String(start) } }) };
    });
  }
  if (block.tag === 'table') {
    const body = block.holds.find((one): one is Piece => typeof one !== 'string' && one.tag === 'tbody');
    if (!body) return [block];
    const head = block.holds.filter((one) => one !== body);
    const room = down - head.reduce((sum, one) => sum + linesOf(one), 0);
    return piecesOf(body.holds, Math.max(2, room)).map((holds) => ({ ...block, holds: [...head, { ...body, holds }] }));
  }
  if (block.tag === 'div') return block.holds.flatMap((one) => broken(one, down));
  return [block];
}

function piecesOf(items: readonly Passage[], down: number): Passage[][] {
  const pieces: Passage[][] = [];
  let height = Number.POSITIVE_INFINITY;
  for (const item of items) {
    if (blank(item)) continue;
    const tall = linesOf(item, ACROSS - 4);
    if (height + tall > down) {
      pieces.push([]);
      height = 0;
    }
    pieces.at(-1)?.push(item);
    height += tall;
  }
  return pieces;
}
