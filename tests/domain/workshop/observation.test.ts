import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  gathered,
  marked,
  markOf,
  nothingObserved,
  outcomeOf,
  readObservation,
  unmarked,
  withGroups,
} from '#domain/workshop/observation.ts';

describe('the observer’s grid', () => {
  it('tells what was seen each time, sometimes, not yet, and what had no occasion', () => {
    const of = (seen: number, missed: number, none = false) => outcomeOf({ ...unmarked, seen, missed, none });
    expect([of(2, 0), of(1, 3), of(0, 1), of(0, 0, true), of(0, 0)]).toEqual([
      ...['each-time', 'sometimes', 'not-yet', 'no-occasion', 'not-noted'],
    ]);
  });

  it('marks one behaviour of one group, between none and ninety-nine', () => {
    const two = withGroups(nothingObserved, 2);
    const once = marked(two, 1, 'relit', { seen: 1, note: 'elle relit' });
    expect(once.groups[0]).toEqual({});
    expect(markOf(once.groups[1] ?? {}, 'relit')).toEqual({ seen: 1, missed: 0, none: false, note: 'elle relit' });
    expect(markOf(marked(once, 1, 'relit', { seen: -3 }).groups[1] ?? {}, 'relit').seen).toBe(0);
    expect(markOf(marked(once, 1, 'relit', { missed: 1000 }).groups[1] ?? {}, 'relit').missed).toBe(99);
  });

  it('brings behaviours to their capability in order, without adding them up', () => {
    const { groups } = marked(marked(nothingObserved, 0, 'b', { seen: 1 }), 0, 'a', { seen: 1 });
    expect(gathered(groups[0], ['a', 'b', 'c'])).toMatchObject({ 'each-time': ['a', 'b'], 'not-noted': ['c'] });
  });

  it('is read whatever was kept, and reading it again changes nothing', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('what', 'groups'), fc.jsonValue()), (value) => {
        const read = readObservation(value);
        expect(readObservation(JSON.parse(JSON.stringify(read)))).toEqual(read);
      }),
    );
    expect(readObservation({})).toEqual(nothingObserved);
    expect(markOf(nothingObserved.groups[0], 'constructor')).toEqual(unmarked);
  });
});
