import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, propose } from '#domain/workshop/compose.ts';

const choice = (
  id: string,
  place: Choice['place'],
  [least, usual, most]: readonly [number, number, number],
  lessons: readonly string[] = [],
): Choice => ({ id, place, minutes: { least, usual, most }, lessons });

const shelf: readonly Choice[] = [
  choice('accueil', 'opening', [3, 5, 8]),
  choice('trier', 'middle', [12, 18, 25], ['tri']),
  choice('ecrire', 'middle', [14, 20, 28], ['ecrire']),
  choice('voter', 'middle', [8, 13, 18], ['ecrire', 'tri']),
  choice('jouer', 'middle', [25, 35, 45], ['crise']),
  choice('souffler', 'pause', [10, 15, 20]),
  choice('partir', 'closing', [3, 5, 10]),
];
const minutes = (proposal: ReturnType<typeof propose>) => proposal.parts.reduce((sum, part) => sum + part.minutes, 0);
const ids = (proposal: ReturnType<typeof propose>) => proposal.parts.map(({ activity }) => activity);

/** Ten openings, closings and activities of any length, and any wish. */
const anyLimits = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }))
  .map(([least, more, most]) => ({ least, usual: least + more, most: least + more + most }));
const anyShelf = fc
  .tuple(
    fc.array(anyLimits, { minLength: 1, maxLength: 3 }),
    fc.array(anyLimits, { maxLength: 10 }),
    fc.array(anyLimits, { maxLength: 2 }),
    fc.array(anyLimits, { minLength: 1, maxLength: 3 }),
  )
  .map((groups) =>
    (['opening', 'middle', 'pause', 'closing'] as const).flatMap((place, group) =>
      (groups[group] ?? []).map(
        (limits, index): Choice => ({
          ...{ id: `${place}-${index}`, place, minutes: limits },
          lessons: index % 2 === 0 ? ['une'] : ['deux'],
        }),
      ),
    ),
  );
const anyWish = fc.record({
  total: fc.integer({ min: 1, max: 240 }),
  lessons: fc.subarray(['une', 'deux', 'trois']),
});

describe('the workshop proposed', () => {
  it.each([30, 60, 90])('fills %i minutes to the minute', (total) => {
    const proposal = propose(shelf, { total, lessons: [] });
    expect(minutes(proposal)).toBe(total);
    expect(proposal.left).toBe(0);
    expect(ids(proposal)[0]).toBe('accueil');
    expect(ids(proposal).at(-1)).toBe('partir');
  });

  it('works on what was asked for before anything else', () => {
    expect(ids(propose(shelf, { total: 50, lessons: ['crise'] }))).toContain('jouer');
    expect(ids(propose(shelf, { total: 45, lessons: ['ecrire'] }))).toEqual(['accueil', 'ecrire', 'voter', 'partir']);
  });

  it('rests in the middle beyond a hundred minutes, and not before', () => {
    expect(ids(propose(shelf, { total: 100, lessons: [] }))).not.toContain('souffler');
    const long = propose(shelf, { total: 120, lessons: [] });
    const at = ids(long).indexOf('souffler');
    const before = long.parts.slice(0, at).reduce((sum, part) => sum + part.minutes, 0);
    expect(before).toBeGreaterThanOrEqual(30);
    expect(before).toBeLessThanOrEqual(75);
  });

  it('says what it could not fill', () => {
    const proposal = propose(shelf, { total: 300, lessons: [] });
    expect(minutes(proposal) + proposal.left).toBe(300);
    expect(proposal.left).toBeGreaterThan(0);
  });

  it('says how long the shortest workshop takes when less is asked', () => {
    expect(propose(shelf, { total: 5, lessons: [] })).toEqual({ parts: [], left: 5, needs: 6 });
  });

  it('never exceeds the total, keeps each activity within its limits, takes none twice, and has one opening and one closing', () => {
    fc.assert(
      fc.property(anyShelf, anyWish, (choices, wish) => {
        const proposal = propose(choices, wish);
        expect(minutes(proposal) + proposal.left).toBe(wish.total);
        if (proposal.needs !== undefined) {
          expect(proposal.needs).toBeGreaterThan(wish.total);
          expect(proposal.parts).toEqual([]);
          return;
        }
        expect(proposal.left).toBeGreaterThanOrEqual(0);
        expect(new Set(ids(proposal)).size).toBe(proposal.parts.length);
        const places = proposal.parts.map((part) => {
          const found = choices.find(({ id }) => id === part.activity) as Choice;
          expect(part.minutes).toBeGreaterThanOrEqual(found.minutes.least);
          expect(part.minutes).toBeLessThanOrEqual(found.minutes.most);
          return found.place;
        });
        expect(places.filter((place) => place === 'opening')).toHaveLength(1);
        expect(places.filter((place) => place === 'closing')).toHaveLength(1);
        expect(places[0]).toBe('opening');
        expect(places.at(-1)).toBe('closing');
      }),
      { numRuns: 300 },
    );
  });

  it('leaves no minute empty that another choice would fill', () => {
    fc.assert(
      fc.property(anyShelf, fc.integer({ min: 1, max: 100 }), (choices, total) => {
        const { left, needs } = propose(choices, { total, lessons: [] });
        if (needs !== undefined || left === 0) return;
        expect(reachable(choices, total)).toBe(total - left);
      }),
      { numRuns: 100 },
    );
  });
});

/** The longest time up to `total` that one opening, one closing and any of the rest can make, by trying every set. */
function reachable(choices: readonly Choice[], total: number): number {
  const at = (place: Choice['place']) => choices.filter((one) => one.place === place);
  const middles = at('middle');
  let best = 0;
  for (const opening of at('opening'))
    for (const closing of at('closing'))
      for (let set = 0; set < 2 ** middles.length; set++) {
        const all = [opening, closing, ...middles.filter((_, index) => set & (1 << index))];
        const least = all.reduce((sum, { minutes }) => sum + minutes.least, 0);
        const most = all.reduce((sum, { minutes }) => sum + minutes.most, 0);
        if (least <= total) best = Math.max(best, Math.min(most, total));
      }
  return best;
}
