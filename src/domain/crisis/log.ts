import type { Crisis, ItemId, Moment } from './model.ts';

export type Entry =
  | { readonly at: Moment; readonly is: 'start' | 'end' | 'pause' | 'resume' }
  | { readonly at: Moment; readonly is: 'tick'; readonly item: ItemId }
  | { readonly at: Moment; readonly is: 'note'; readonly text: string; readonly index: number };

/** What happened, in order of time; at one moment, in the order start, lines, notes, end. */
export function logOf({ startedAt, endedAt, pauses, ticks, notes }: Crisis): readonly Entry[] {
  if (startedAt === undefined) return [];
  const entries: Entry[] = [
    { at: startedAt, is: 'start' },
    ...Object.entries(ticks).map(([item, at]): Entry => ({ at, is: 'tick', item })),
    ...notes.map(({ at, text }, index): Entry => ({ at, is: 'note', text, index })),
    ...pauses.flatMap(({ from, until }): Entry[] => [
      { at: from, is: 'pause' },
      ...(until === undefined ? [] : [{ at: until, is: 'resume' } as const]),
    ]),
    ...(endedAt === undefined ? [] : [{ at: endedAt, is: 'end' } as const]),
  ];
  // A sort keeps equals in place.
  return entries.sort((one, two) => one.at - two.at);
}
