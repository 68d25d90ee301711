/** How divided a room is, and where it is most worth its while to argue. */

/** Fewer people than this can be recognised by what they answered: no distribution is shown. */
export const fewest = 5;
/** [HYP] From here on a point is put forward: a second answer held by one person in five, or two in five surely wrong. */
export const worthIt = 0.4;
/** Points put forward at once. */
export const foremost = 6;

/**
 * Twice the share of the second most frequent answer: 0 when all agree, 1 when two halves face each other. `counts` are
 * those of each answer, in any order.
 */
export function split(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const [, second = 0] = [...counts].sort((a, b) => b - a);
  return total === 0 ? 0 : (2 * second) / total;
}

/**
 * What a point is worth arguing, from 0 to 1: the larger of the split and of the share of the room that is wrong though
 * sure of itself. The latter because confident errors are those that feedback mends best (Butterfield and Metcalfe, 2001).
 */
export function worth(counts: readonly number[], surelyWrong = 0): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return total === 0 ? 0 : Math.max(split(counts), surelyWrong / total);
}
