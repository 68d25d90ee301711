/** Lists that people put in order. */
export const without = <T>(items: readonly T[], at: number): T[] => items.filter((_, index) => index !== at);
export const withAt = <T>(items: readonly T[], at: number, item: T): T[] =>
  items.map((one, index) => (index === at ? item : one));
export const insertedAt = <T>(items: readonly T[], at: number, item: T): T[] => [
  ...items.slice(0, at),
  item,
  ...items.slice(at),
];
export const moved = <T>(items: readonly T[], from: number, to: number): T[] => {
  const item = items[from] as T;
  return insertedAt(without(items, from), to, item);
};
