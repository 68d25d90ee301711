import { orderOf } from '../quiz/order.ts';
import { type Post, sideOfPost } from './post.ts';

/** How many posts of each class a draw takes: 18 or 27 posts when there are nine classes. */
export const shares = [2, 3] as const;
export type Share = (typeof shares)[number];

/** The draws on offer, each with the number of posts it would take; two of one size are one. */
export function drawSizes(posts: readonly Post[]): { readonly share: Share; readonly size: number }[] {
  const kinds = [...new Set(posts.map(({ kind }) => kind))];
  const sizes = shares.map((share) => ({
    share,
    size: kinds.reduce((sum, kind) => sum + Math.min(share, posts.filter((post) => post.kind === kind).length), 0),
  }));
  return sizes.filter(({ size }, at) => size > 0 && sizes.findIndex((other) => other.size === size) === at);
}

/** Mixes that a draw chooses among. */
const MIXES = 32;

/**
 * As many posts of each class, in a mixed order: the same seed, and the same posts, give the same draw. Posts that were
 * never `seen` come first, so that four draws of two go round a class of eight. Of several mixes, the first whose two sides
 * are nearest to even is taken. A class with fewer than `share` posts gives what it has. Returns codes.
 */
export function drawPosts(posts: readonly Post[], seed: string, share: Share, seen: ReadonlySet<string>): string[] {
  const taken = new Set(posts.filter((post) => sideOfPost(post) === 'taken-up').map(({ code }) => code));
  const uneven = (codes: readonly string[]) =>
    Math.abs(2 * codes.filter((code) => taken.has(code)).length - codes.length);
  const mixes = Array.from({ length: MIXES }, (_, at) => mix(posts, `${seed}.${at}`, share, seen));
  return mixes.reduce((best, other) => (uneven(other) < uneven(best) ? other : best));
}

function mix(posts: readonly Post[], seed: string, share: Share, seen: ReadonlySet<string>): string[] {
  const kinds = [...new Set(posts.map(({ kind }) => kind))].sort();
  const drawn = kinds.flatMap((kind) => {
    const codes = posts.filter((post) => post.kind === kind).map(({ code }) => code);
    const mixed = orderOf(codes.sort(), `${seed}${kind}`);
    return [...mixed.filter((code) => !seen.has(code)), ...mixed.filter((code) => seen.has(code))].slice(0, share);
  });
  return orderOf(drawn, seed);
}
