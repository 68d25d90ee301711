import { describe, expect, it } from 'vitest';
import { play } from '#domain/scenario/play.ts';
import { at } from '../../support/story.ts';
import { promiseStory } from '../../fixtures/scenarios/promise.ts';

describe('a promise', () => {
  it('is kept by a reply that comes before its hour, and gives trust back', () => {
    const { frames, state } = play(promiseStory, 'a.a.a');
    const kept = frames.find((frame) => frame.kept.includes('retour'));
    expect(kept?.after.trust).toBe((kept?.before.trust ?? 0) + 8);
    expect(state).toMatchObject({ end: 'tenu', flags: expect.arrayContaining(['kept']) });
  });

  it('is broken by the clock at its minute, even when the reply under way would have kept it', () => {
    const { state, frames } = play(promiseStory, 'a..C'.slice(0, 2));
    expect(state.scene).toBeNull();
    expect(frames).toHaveLength(3);
  });
});
