/** The steps of the form, in the order in which they are offered; one goes to any of them at any time. */
export const STEPS = [
  ...(['firm', 'people', 'opening', 'facts', 'promises', 'scenes', 'events', 'endings', 'review'] as const),
] as const;
export type Step = (typeof STEPS)[number];

const HOMES: Readonly<Record<string, Step>> = {
  people: 'people',
  places: 'opening',
  opening: 'opening',
  facts: 'facts',
  asks: 'facts',
  promises: 'promises',
  scenes: 'scenes',
  events: 'events',
  endings: 'endings',
};

/** The step where the field of a path is. */
export function stepOf(path: string): Step {
  return HOMES[path.split('.')[0] ?? ''] ?? 'firm';
}
