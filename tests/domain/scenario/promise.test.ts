import { describe, expect, it } from 'vitest';
import { play } from '#domain/scenario/play.ts';
import { promiseStory } from '../../fixtures/scenarios/promise.ts';
import { aMove, aScene, aStory, at } from '../../support/story.ts';

describe('a promise', () => {
  it('kept before its hour gives trust back and raises its flag', () => {
    const { frames, state } = play(promiseStory, 'a.a.a');
    const kept = frames.find((frame) => frame.kept.includes('retour'));
    expect(kept?.after.trust).toBe((kept?.before.trust ?? 0) + 8);
    expect(state.flags).toContain('kept');
    expect(state.end).toBe('tenu');
  });

  it('is broken by the clock at its minute, even while a reply that keeps it is being written', () => {
    const { state } = play(promiseStory, 'a...a');
    expect(play(promiseStory, 'a...').state.clock).toBe(at('ven 17:15'));
    expect(state.promises.retour?.state).toBe('broken');
    const late = play(promiseStory, 'a..').state;
    expect(late.clock + 4).toBeLessThan(at('ven 17:15'));
    const exactlyAtTheHour = aStory({
      promises: { retour: { by: at('ven 16:44'), to: 'nadia' } },
      scenes: [
        aScene('debut', { a: aMove({ minutes: 0, promises: ['retour'] }) }),
        aScene('suite', { a: aMove({ keeps: ['retour'], to: 'fin' }) }),
      ],
    });
    expect(play(exactlyAtTheHour, 'aa').state.promises.retour?.state).toBe('broken');
  });

  it('broken costs trust once and for good: keeping it afterwards changes nothing', () => {
    const { frames, state } = play(promiseStory, 'a.c.a');
    const broken = frames.find((frame) => frame.broken.includes('retour'));
    expect(broken?.after.trust).toBe((broken?.before.trust ?? 0) - 15);
    expect(state.flags).toContain('promise-broken');
    expect(state.flags).not.toContain('kept');
    expect(state.end).toBe('rompu');
  });

  it('postponed before its hour is due at the new one', () => {
    const postponed = play(promiseStory, 'a.b');
    expect(postponed.state.promises.retour).toEqual({ state: 'open', by: at('ven 17:40') });
    expect(play(promiseStory, 'a.b.a').state.end).toBe('tenu');
  });

  it('still open when the story ends is settled by the clock', () => {
    const { state } = play(promiseStory, 'a.d');
    expect(state.end).toBe('rompu');
    expect(state.clock).toBe(at('ven 17:15'));
  });

  it('announced after its own hour is broken on the spot', () => {
    const late = aStory({
      promises: { hier: { by: at('ven 16:41'), to: 'nadia' } },
      scenes: [aScene('debut', { a: aMove({ promises: ['hier'] }) })],
    });
    expect(play(late, 'a').frames[1]).toMatchObject({ promised: ['hier'], broken: ['hier'] });
  });
});
