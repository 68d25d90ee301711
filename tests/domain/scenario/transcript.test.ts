import { describe, expect, it } from 'vitest';
import { play } from '#domain/scenario/play.ts';
import { initials, transcript } from '#domain/scenario/transcript.ts';
import { wholeStory } from '../../fixtures/scenarios/whole.ts';
import { at, wordsFor } from '../../support/story.ts';

const words = wordsFor(wholeStory);
const thread = (keys: string) => transcript(wholeStory, words, play(wholeStory, keys).frames);

describe('the transcript', () => {
  it('joins what happened and its words, in order', () => {
    expect(thread('a....').map(({ at: minute, author, voice, text }) => [minute, author, voice, text])).toEqual([
      [at('ven 16:40'), 'nadia name', 'person', 'opening.0'],
      [at('ven 16:44'), 'ines name', 'you', 'premier-mot.a.say'],
      [at('ven 16:44'), 'nadia name', 'person', 'premier-mot.a.0'],
      [at('ven 17:03'), 'groupe name', 'note', 'events.capture.0'],
    ]);
  });

  it('leaves out a move that says nothing', () => {
    const silent = { ...words, scenes: {} };
    const posts = transcript(wholeStory, silent, play(wholeStory, 'a').frames);
    expect(posts.map((post) => post.text)).toEqual(['opening.0']);
  });

  it('keeps the ids of what is already there when the story goes on', () => {
    const before = thread('aA').map(({ id }) => id);
    expect(
      thread('aA...')
        .slice(0, before.length)
        .map(({ id }) => id),
    ).toEqual(before);
    expect(new Set(thread('aAB...a').map(({ id }) => id)).size).toBe(thread('aAB...a').length);
  });

  it('counts views and shares of what spreads, which only grow', () => {
    const counts = ['', 'a', 'a...', 'a....'].map((keys) => thread(keys)[0]?.seen ?? -1);
    expect(counts[0], 'it had been up for a while').toBeGreaterThan(0);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts.at(-1)).toBeGreaterThan(100);
    expect(thread('a')[1]).not.toHaveProperty('seen');
  });
});

describe('initials', () => {
  it.each([
    ['Nadia R.', 'NR'],
    ['Jo du 49', 'J4'],
    ['Inès', 'I'],
    ['« Angers entraide »', 'AE'],
    ['élodie d’Anjou', 'ÉD'],
    ['Anna Arnaud', 'AA'],
    ['…', ''],
  ])('of %s are %s', (name, expected) => {
    expect(initials(name)).toBe(expected);
  });
});
