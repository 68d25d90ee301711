import { describe, expect, it } from 'vitest';
import { atoms, holds } from '#domain/scenario/guard.ts';
import type { Guard } from '#domain/scenario/model.ts';

const state = {
  flags: ['acknowledged'],
  facts: ['numero'],
  promises: {
    retour: { state: 'kept', by: 10 },
    point: { state: 'open', by: 20 },
    passage: { state: 'broken', by: 5 },
  },
  clock: 100,
} as const;

describe('a guard', () => {
  it.each([
    [[], true],
    [['acknowledged'], true],
    [['deleted'], false],
    [['not deleted', 'acknowledged'], true],
    [['knows numero'], true],
    [['not knows numero'], false],
    [['kept retour'], true],
    [['kept point'], false],
    [['broken passage', 'promised point'], true],
    [['not broken inconnue'], true],
    [['promised inconnue'], false],
    [['after 100'], true],
    [['before 100'], false],
    [[{ any: [['deleted'], ['knows numero']] }], true],
    [[{ any: [['deleted'], ['knows numero', 'before 100']] }], false],
    [['acknowledged', { any: [['deleted'], [{ any: [['after 3']] }]] }], true],
  ] as [Guard, boolean][])('%j is %s', (guard, expected) => {
    expect(holds(guard, state)).toBe(expected);
  });

  it('that is absent holds', () => {
    expect(holds(undefined, state)).toBe(true);
  });

  it('gives all its conditions, however deep', () => {
    const names = atoms(['a', { any: [['not b'], [{ any: [['knows c']] }]] }]).map((each) => each.name);
    expect(names).toEqual(['a', 'b', 'c']);
  });
});
