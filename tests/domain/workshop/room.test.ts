import { describe, expect, it } from 'vitest';
import { loadContent } from '#course/load.ts';
import { answer, finish, openDraw, sort } from '#domain/progress/change.ts';
import { nothing } from '#domain/progress/state.ts';
import { ideal, random } from '#domain/scenario/robots.ts';
import { isContribution } from '#domain/workshop/contribution.ts';
import { split, worth } from '#domain/workshop/divided.ts';
import { contributionOf, everyPart, type HandingBook } from '#domain/workshop/handing.ts';
import { countEndings, countScenes } from '#domain/workshop/room-cases.ts';
import { countPosts } from '#domain/workshop/room-posts.ts';
import { countQuestions } from '#domain/workshop/room-questions.ts';
import { lapseStory } from '../../fixtures/scenarios/lapse.ts';
import { wholeStory } from '../../fixtures/scenarios/whole.ts';
import { example } from '../../support/contributions.ts';
import { examplePosts, exampleQuestions } from '../../support/room.ts';

const players = (story: typeof wholeStory, lists: readonly string[]) =>
  lists.map((keys, person) => ({
    ...example(person),
    games: { [story.code]: { print: story.print, keys, ending: person % 2 } },
  }));

describe('what is worth arguing', () => {
  it('is nothing when all agree, everything when two halves face each other', () => {
    expect([split([]), split([9]), split([9, 0]), split([5, 5]), split([2, 8]), split([1, 1, 1])]).toEqual([
      ...[0, 0, 0, 1, 0.4],
      2 / 3,
    ]);
  });

  it('is also an error of which the room is sure', () => {
    expect(worth([10], 10)).toBe(1);
    expect(worth([8, 2], 2)).toBe(0.4);
    expect(worth([])).toBe(0);
  });
});

describe('questions of a room', () => {
  it('leave out those that nobody answered, and options since retired', () => {
    const people = [example(1), { ...example(2), answers: { a1: { letters: 'z', confidence: 'sure' as const } } }];
    expect(countQuestions(exampleQuestions, people).map(({ question, total }) => [question.id, total])).toEqual([
      ['une', 1],
      ['deux', 1],
    ]);
  });
});

describe('posts of a room', () => {
  it('are counted by answer', () => {
    const [first] = countPosts(
      examplePosts,
      Array.from({ length: 10 }, (_, person) => example(person)),
    );
    expect(first?.given.map(({ answer: given, count }) => [given, count])).toEqual([
      ['answer', 8],
      ['pass', 0],
      ['leave', 2],
      ['report', 0],
    ]);
    expect(first?.worth).toBe(0.4);
  });
});

describe('a case of a room', () => {
  it('shows in each scene the hands that chose each move, the most frequent first', () => {
    const people = players(wholeStory, [ideal(wholeStory).keys, ideal(wholeStory).keys, 'b', 'c', 'zz']);
    const [first, second] = countScenes(wholeStory, people);
    expect(first).toEqual({
      scene: 'premier-mot',
      total: 4,
      moves: [
        { key: 'a', count: 2 },
        { key: 'b', count: 1 },
        { key: 'c', count: 1 },
      ],
      worth: 0.5,
    });
    expect(second?.scene).toBe('reponse');
  });

  it('counts as a choice the wait that let a scene go by', () => {
    expect(countScenes(lapseStory, players(lapseStory, ['..']))[0]?.moves).toEqual([{ key: '.', count: 1 }]);
  });

  it('counts endings, and sets apart games of another version of the case', () => {
    const people = players(wholeStory, ['a', 'a', 'a']);
    const other = { ...example(9), games: { [wholeStory.code]: { print: 'zzzz', keys: 'a', ending: 0 } } };
    expect(countEndings(wholeStory, [...people, other])).toEqual({
      total: 3,
      otherPrint: 1,
      endings: [
        { ending: 0, count: 2 },
        { ending: 1, count: 1 },
      ],
    });
    expect(countScenes(wholeStory, [other])).toEqual([]);
  });

  it('is counted for a room of twenty in every case of the course', () => {
    const { cases } = loadContent('content', { lint: false });
    const people = Array.from({ length: 20 }, (_, person) => ({
      ...example(person),
      games: Object.fromEntries(
        cases.map(({ scenario }) => [scenario.code, { print: scenario.print, keys: random(scenario, person) }]),
      ),
    }));
    const counted = cases.map(({ scenario }) => countScenes(scenario, people));
    expect(counted.every((scenes) => scenes.some(({ total }) => total > 15))).toBe(true);
  });
});

describe('what a learner may hand in', () => {
  const book: HandingBook = {
    items: { une: 'a1', deux: 'a2' },
    cases: { rat: { code: 'c1', print: '0a1b', endings: ['bonne', 'dure'] } },
    posts: ['x1'],
  };
  const given = { letters: 'b', confidence: 'sure', right: false, day: '2026-11-24' } as const;
  let state = answer(nothing, 'une', given);
  state = answer(state, 'une', { ...given, letters: 'a', right: true });
  state = answer(state, 'avant-lecture', given);
  state = finish(state, 'rat', {
    print: '0a1b',
    keys: 'aB',
    ending: 'dure',
    day: '2026-11-24',
    texts: { 1: 'mes mots' },
  });
  state = finish(state, 'local-notre-cas', { print: '0a1b', keys: 'a', ending: 'dure' });
  state = sort(openDraw(state, 's', ['x1', 'x9']), 'x1', 'pass');
  state = sort(sort(state, 'x1', 'leave'), 'x9', 'leave');

  it('is first answers, finished games and first sortings, of what the course knows: no day, no word, no case of their own', () => {
    const one = contributionOf(state, book, { id: '0A1B2C', pseudonym: 'Lilas', parts: everyPart });
    expect(one).toEqual({
      id: '0A1B2C',
      pseudonym: 'Lilas',
      answers: { a1: { letters: 'b', confidence: 'sure' } },
      games: { c1: { print: '0a1b', keys: 'aB', ending: 1 } },
      posts: { x1: 'pass' },
    });
    expect(isContribution(one)).toBe(true);
  });

  it('is the parts that they chose, without a pseudonym unless one was typed', () => {
    const parts = { answers: false, games: true, posts: false };
    const one = contributionOf(state, book, { id: '0A1B2C', pseudonym: '', parts });
    expect(one).toEqual({ id: '0A1B2C', answers: {}, games: { c1: expect.anything() }, posts: {} });
  });
});
