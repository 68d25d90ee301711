/**
 * The order of a question's options. It is fixed when building, from the question's code, so that nothing moves under a
 * finger when the page comes alive; it changes on retry only.
 */
export function orderOf<T>(items: readonly T[], code: string): T[] {
  const order = [...items];
  const random = generator(code);
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}

/** Another order than the one given, the same for the same attempt. A single letter has no other order. */
export function reshuffle(letters: readonly string[], attempt: number): string[] {
  const order = orderOf(letters, `${letters.join('')}${attempt}`);
  return order.join() === letters.join() ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

/** FNV-1a of the seed, then mulberry32: numbers in [0, 1). */
function generator(seed: string): () => number {
  let value = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1) value = Math.imul(value ^ seed.charCodeAt(index), 0x01000193);
  return () => {
    value = (value + 0x6d2b79f5) | 0;
    let mixed = Math.imul(value ^ (value >>> 15), 1 | value);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
