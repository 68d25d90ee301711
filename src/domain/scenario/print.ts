import type { Scenario } from './model.ts';

/**
 * Four characters that change when the graph does, so that a saved list knows whether it was played on this graph.
 * The order of keys does not count (display order may change freely), nor what no playthrough depends on: a case that
 * declares an evening, or changes its hour, retires no saved game.
 */
export function print(story: Scenario): string {
  const { print: _, languages, lessons, minutes, robots, evening, ...graph } = story;
  return (hash(canonical(graph)) % 36 ** 4).toString(36).padStart(4, '0');
}

/** Equal for values that differ only by the order of their keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join()}}`;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
