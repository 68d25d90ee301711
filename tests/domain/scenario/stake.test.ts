import { describe, expect, it } from 'vitest';
import { personAtStake } from '#domain/scenario/stake.ts';
import { aStory } from '../../support/story.ts';

const people = { leo: { you: true }, maite: { colleague: true }, gaspard: {}, sandrine: {} } as const;

describe('whose trust the gauge shows', () => {
  it('is whoever opened the conversation', () => {
    expect(personAtStake(aStory())).toBe('nadia');
  });

  it('is never the learner, a colleague or a place, who may speak first', () => {
    const opening = [{ by: 'page' }, { by: 'leo' }, { by: 'maite' }, { by: 'gaspard' }];
    expect(personAtStake(aStory({ people, opening }))).toBe('gaspard');
  });

  it('is the person that the case names, whoever spoke first', () => {
    const named = { ...people, sandrine: { stake: true } } as const;
    expect(personAtStake(aStory({ people: named, opening: [{ by: 'gaspard' }] }))).toBe('sandrine');
  });
});
