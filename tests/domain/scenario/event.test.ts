import { describe, expect, it } from 'vitest';
import { play } from '#domain/scenario/play.ts';
import { eventStory } from '../../fixtures/scenarios/event.ts';
import { at } from '../../support/story.ts';

describe('an event', () => {
  it('happens at its minute, during whatever the learner is doing, and widens the audience', () => {
    const { frames, state } = play(eventStory, 'c');
    expect(frames[1]?.posts).toContainEqual(
      expect.objectContaining({
        at: at('ven 17:03'),
        by: 'groupe',
        source: { from: 'event', event: 'capture', index: 0 },
      }),
    );
    expect(state.audience).toBe(6000);
  });

  it('that its guard refuses at its minute never happens', () => {
    expect(play(eventStory, 'a...').state.fired).toEqual([]);
    expect(play(eventStory, 'a...').state.clock).toBeGreaterThan(at('ven 17:03'));
  });

  it('without an hour happens as soon as its guard holds, and may lead elsewhere than the move', () => {
    const { state } = play(eventStory, 'b');
    expect(state.fired).toEqual(['alerte']);
    expect(state.scene).toBe('donnees');
    expect(play(eventStory, 'ba').state.next).toBe('suite');
  });
});
