import { describe, expect, it } from 'vitest';
import { play } from '#domain/scenario/play.ts';
import { silenceStory } from '../../fixtures/scenarios/silence.ts';

const heat = (keys: string) => play(silenceStory, keys).state.gauges.heat;
const fired = (keys: string) => play(silenceStory, keys).state.fired;

describe('silence', () => {
  it('heats by two every five full minutes', () => {
    expect(heat('a')).toBe(50 + 5 * 2);
  });

  it('stops heating after six ticks, and the event that waits for thirty minutes adds its own', () => {
    expect(heat('b')).toBe(50 + 6 * 2 + 8);
    expect(heat('c')).toBe(heat('b'));
  });

  it('costs nothing while a promise is open, nor once the story is closed in public', () => {
    expect(heat('da')).toBe(50 + 8);
    expect(play(silenceStory, 'e').state.gauges.heat).toBe(42);
    expect(heat('ea')).toBe(42 + 8);
  });

  it('begins again after a public word of ours', () => {
    const { state } = play(silenceStory, 'f');
    expect(state).toMatchObject({ quietSince: silenceStory.starts, ticks: 0, words: 1 });
    expect(heat('fa')).toBe(heat('c'));
  });

  it('is noticed at its minute and not before', () => {
    expect(fired('a')).toEqual([]);
    expect(fired('b')).toEqual(['relance']);
  });
});
