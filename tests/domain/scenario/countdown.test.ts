import { describe, expect, test } from 'vitest';
import {
  COUNTDOWN,
  countdownOf,
  crossed,
  extended,
  secondsFor,
  secondsLeft,
  spent,
} from '#domain/scenario/countdown.ts';
import { play } from '#domain/scenario/play.ts';
import { aMove, aScene, aStory, at, wordsFor } from '../../support/story.ts';

const long = (count: number) => Array.from({ length: count }, () => 'mot').join(' ');
const story = aStory({
  scenes: [
    aScene('debut', { a: aMove(), b: aMove({ when: ['deleted'] }) }),
    aScene('suite', { a: aMove() }, { opens: at('ven 17:00') }),
  ],
});

describe('what a decision is given', () => {
  test('a short one has a minute, whatever there is to read', () => {
    expect(secondsFor(story, wordsFor(story), play(story, '').frames)).toBe(COUNTDOWN.least);
  });

  test('a long one has the time of reading, and forty-five seconds to weigh it', () => {
    const words = { ...wordsFor(story), opening: [long(540)] };
    const seconds = secondsFor(story, words, play(story, '').frames) ?? 0;
    expect(seconds).toBeGreaterThanOrEqual(180 + COUNTDOWN.toWeigh);
    expect(seconds).toBeLessThan(180 + COUNTDOWN.toWeigh + 15);
  });

  test('only what has just arrived is read again: the second wait of a scene does not count the opening twice', () => {
    const words = { ...wordsFor(story), opening: [long(540)] };
    expect(secondsFor(story, words, play(story, '.').frames)).toBe(COUNTDOWN.least);
  });

  test('a move that is not offered is not read', () => {
    const words = wordsFor(story);
    const scene = words.scenes.debut as NonNullable<(typeof words.scenes)[string]>;
    const hidden = { ...scene.moves, b: { say: long(900), why: '', shows: [] } };
    const longer = { ...words, scenes: { ...words.scenes, debut: { ...scene, moves: hidden } } };
    expect(secondsFor(story, longer, play(story, '').frames)).toBe(COUNTDOWN.least);
  });

  test('nothing is counted between two scenes, nor after the end', () => {
    expect(secondsFor(story, wordsFor(story), play(story, 'a').frames)).toBeUndefined();
    const over = play(story, 'a..a').frames;
    expect(over.at(-1)?.state.end).toBe('fini');
    expect(secondsFor(story, wordsFor(story), over)).toBeUndefined();
  });
});

describe('what remains', () => {
  const minute = countdownOf(60);

  test('is what was not spent: a pause is time that is not given', () => {
    expect(secondsLeft(spent(spent(minute, 10_000), 500))).toBe(50);
  });

  test('never goes below nothing, and a clock that is set back gives nothing back', () => {
    expect(secondsLeft(spent(minute, 90_000))).toBe(0);
    expect(spent(minute, -5_000)).toEqual(minute);
  });

  test('grows by a minute each time it is asked for, more than ten times', () => {
    let count = spent(minute, 30_000);
    for (let times = 0; times < 25; times += 1) count = extended(count);
    expect(secondsLeft(count)).toBe(30 + 25 * 60);
  });

  test('is said at half, at twenty seconds and at the end, once each', () => {
    const said: string[] = [];
    let count = countdownOf(90);
    for (let second = 0; second < 100; second += 1) {
      const next = spent(count, 1000);
      const passed = crossed(count, next);
      if (passed !== undefined) said.push(`${passed} ${secondsLeft(next)}`);
      count = next;
    }
    expect(said).toEqual(['half 45', 'soon 20', 'up 0']);
  });

  test('says the last threshold alone when one reading jumps over several', () => {
    expect(crossed(minute, spent(minute, 45_000))).toBe('soon');
    expect(crossed(minute, spent(minute, 61_000))).toBe('up');
  });
});
