import { describe, expect, it } from 'vitest';
import { parseKeys, play } from '#domain/scenario/play.ts';
import { takeBackStory } from '../../fixtures/scenarios/take-back.ts';
import { writeStory } from '../../fixtures/scenarios/write.ts';

describe('writing first', () => {
  it('is recorded, and never changes what happens', () => {
    const written = play(writeStory, '~b');
    expect(written.frames[1]).toMatchObject({ key: 'b', wrote: true });
    expect(written.state).toEqual(play(writeStory, 'b').state);
  });

  it('belongs to moves alone', () => {
    expect(play(takeBackStory, '~A').stopped).toEqual({ at: 0, key: 'A' });
    expect(play(takeBackStory, '~.').stopped).toEqual({ at: 0, key: '.' });
  });
});

describe('a list of keys', () => {
  it('is read key by key, with a mark before what was written', () => {
    expect(parseKeys('aB~c.')).toEqual([
      { key: 'a', wrote: false },
      { key: 'B', wrote: false },
      { key: 'c', wrote: true },
      { key: '.', wrote: false },
    ]);
  });

  it('with a mark alone at its end stops there', () => {
    expect(play(writeStory, '~').stopped).toEqual({ at: 0, key: '~' });
  });
});
