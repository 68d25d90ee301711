import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin } from '#domain/scenario/begin.ts';
import { choose, isRefusal } from '#domain/scenario/choose.ts';
import type { State } from '#domain/scenario/model.ts';
import { moves } from '#domain/scenario/moves.ts';
import { play } from '#domain/scenario/play.ts';
import { transcript } from '#domain/scenario/transcript.ts';
import { denialStory } from '../../fixtures/scenarios/denial.ts';
import { eventStory } from '../../fixtures/scenarios/event.ts';
import { promiseStory } from '../../fixtures/scenarios/promise.ts';
import { silenceStory } from '../../fixtures/scenarios/silence.ts';
import { wholeStory } from '../../fixtures/scenarios/whole.ts';
import { wordsFor } from '../../support/story.ts';

const stories = fc.constantFrom(wholeStory, promiseStory, eventStory, silenceStory, denialStory);
/** Mostly keys that these stories have, so that lists go far before they are refused. */
const keys = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abcdABC...~'), maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

describe('any list of keys', () => {
  it('never throws, and stops at the first key that is not offered', () => {
    fc.assert(
      fc.property(stories, keys, (story, list) => {
        const { frames, stopped } = play(story, list);
        const played = frames.length - 1;
        expect(stopped === undefined || stopped.at === played).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps gauges within 0 to 100 and lets time go forward only', () => {
    fc.assert(
      fc.property(stories, keys, (story, list) => {
        for (const { after, from, at, posts } of play(story, list).frames) {
          for (const value of Object.values(after)) expect(value >= 0 && value <= 100).toBe(true);
          expect(at).toBeGreaterThanOrEqual(from);
          for (const post of posts) expect(post.at >= from && post.at <= at).toBe(true);
        }
      }),
    );
  });

  it('gives the same transcript twice', () => {
    fc.assert(
      fc.property(stories, keys, (story, list) => {
        const words = wordsFor(story);
        const once = transcript(story, words, play(story, list).frames);
        expect(transcript(story, words, play(story, list).frames)).toEqual(once);
      }),
    );
  });

  it('gives states that survive JSON', () => {
    fc.assert(
      fc.property(stories, keys, (story, list) => {
        const { state } = play(story, list);
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      }),
    );
  });
});

describe('a playthrough', () => {
  it('is nothing but its choices, one after the other', () => {
    let state: State = begin(wholeStory);
    for (const key of 'aAB...a') {
      const next = choose(wholeStory, state, key);
      if (isRefusal(next)) throw new Error(`refused: ${key}`);
      state = next;
    }
    expect(play(wholeStory, 'aAB...a').state).toEqual(state);
  });

  it('always ends by waiting, whatever was done before', () => {
    fc.assert(
      fc.property(stories, keys, (story, list) => {
        let { state } = play(story, list);
        for (let count = 0; state.end === null && count < 60; count += 1) {
          expect(moves(story, state).at(-1)?.key).toBe('.');
          const next = choose(story, state, '.');
          if (isRefusal(next)) throw new Error('waiting was refused');
          state = next;
        }
        expect(state.end).not.toBeNull();
        expect(moves(story, state)).toEqual([]);
      }),
    );
  });

  it('says of each step what was learnt, promised and kept, and which rule it followed', () => {
    const { frames } = play(wholeStory, 'aAB...a');
    expect(frames.map((frame) => [frame.key, frame.scene])).toEqual([
      ['', null],
      ['a', 'premier-mot'],
      ['A', null],
      ['B', null],
      ['.', null],
      ['.', null],
      ['.', null],
      ['a', 'reponse'],
    ]);
    expect(frames[1]).toMatchObject({ promised: ['retour'], rule: { id: 'dire-quand', followed: true } });
    expect(frames[2]?.learned).toEqual(['numero']);
    expect(frames[7]?.kept).toEqual(['retour']);
  });
});
