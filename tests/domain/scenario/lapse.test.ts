import { describe, expect, it } from 'vitest';
import { play } from '#domain/scenario/play.ts';
import { lapseStory } from '../../fixtures/scenarios/lapse.ts';
import { aMove, aScene, aStory, at } from '../../support/story.ts';

describe('a scene left undecided', () => {
  it('gives way when the next scene opens, even in the middle of a check', () => {
    const { state, frames } = play(lapseStory, 'A');
    expect(state.scene).toBe('suite');
    expect(frames[1]?.learned).toEqual(['panne']);
    expect(state.clock).toBe(at('ven 17:05'));
  });

  it('gives way to the scene it names, at the hour of that scene', () => {
    expect(play(lapseStory, 'A.').state.scene).toBe('suite');
    expect(play(lapseStory, 'A..').state).toMatchObject({ scene: 'oubli', clock: at('ven 17:20') });
  });

  it('does not give way while a move chosen in it is under way', () => {
    const { state, frames } = play(lapseStory, 'a');
    expect(frames[1]?.state.scene).toBe('suite');
    expect(state.clock).toBe(at('ven 17:10'));
  });

  it('gives way to an event of the same minute, and the scene that the event opens late is not skipped', () => {
    const events = { alerte: { at: at('ven 17:20'), shows: [], to: 'debut' } };
    expect(play({ ...lapseStory, events }, 'A..').state).toMatchObject({ scene: 'debut', clock: at('ven 17:20') });
  });

  it('is not entered after the closing hour', () => {
    const late = aStory({
      scenes: [aScene('debut', { a: aMove({ minutes: 90 }) }), aScene('suite', { a: aMove() })],
    });
    expect(play(late, 'a').state).toMatchObject({ scene: null, end: 'fini' });
  });

  it('ends the story when the day closes', () => {
    const { state } = play(lapseStory, '............');
    expect(state).toMatchObject({ end: 'fini', clock: at('ven 18:00') });
  });
});
