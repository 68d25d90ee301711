import { describe, expect, it } from 'vitest';
import { canTakeBack, takeBack } from '#domain/scenario/play.ts';
import { promiseStory } from '../../fixtures/scenarios/promise.ts';
import { takeBackStory } from '../../fixtures/scenarios/take-back.ts';

describe('a mis-click', () => {
  it('may be taken back while nobody has answered it', () => {
    expect(canTakeBack(takeBackStory, 'b')).toBe(true);
    expect(canTakeBack(takeBackStory, '.')).toBe(true);
    expect(canTakeBack(takeBackStory, 'bb')).toBe(true);
  });

  it('may not once somebody has spoken, something was learnt, or the story is over', () => {
    expect(canTakeBack(takeBackStory, 'a')).toBe(false);
    expect(canTakeBack(takeBackStory, 'A')).toBe(false);
    expect(canTakeBack(takeBackStory, 'ba')).toBe(false);
  });

  it('may not once it has kept or broken a promise', () => {
    expect(canTakeBack(promiseStory, 'a..b')).toBe(true);
    expect(canTakeBack(promiseStory, 'a..a')).toBe(false);
    expect(canTakeBack(promiseStory, 'a..c')).toBe(false);
  });

  it('may not when there is nothing to take back, or when the list was refused', () => {
    expect(canTakeBack(takeBackStory, '')).toBe(false);
    expect(canTakeBack(takeBackStory, 'bz')).toBe(false);
  });

  it('leaves the list without its last key, and without its mark', () => {
    expect(takeBack('aB.')).toBe('aB');
    expect(takeBack('aB~c')).toBe('aB');
    expect(takeBack('')).toBe('');
  });
});
