import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPosts, drawSizes, shares } from '#domain/triage/draw.ts';
import { rows, toReadAgain } from '#domain/triage/outcome.ts';
import type { Answer, Post } from '#domain/triage/post.ts';

const kinds = ['compliment', 'question', 'rumeur'];
const posts: Post[] = kinds.flatMap((kind) =>
  Array.from({ length: 8 }, (_, at) => ({
    ...{ code: `${kind[0]}${at + 1}`, kind, lesson: at % 2 ? 'une' : 'deux' },
    answers: [at % 2 ? 'answer' : 'leave'] as Answer[],
    ...(at === 0 && { rule: 'dire-quand' }),
  })),
);
const kindOf = (code: string) => posts.find((post) => post.code === code)?.kind;

describe('a draw', () => {
  it('takes as many posts of each class, once each, whatever the seed', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...shares), (seed, share) => {
        const codes = drawPosts(posts, seed, share, new Set());
        expect(new Set(codes).size).toBe(share * kinds.length);
        for (const kind of kinds) expect(codes.filter((code) => kindOf(code) === kind)).toHaveLength(share);
      }),
    );
  });

  it('is the same for the same seed, even if the files come in another order', () => {
    expect(drawPosts(posts, 'abc', 2, new Set())).toEqual(drawPosts(posts.toReversed(), 'abc', 2, new Set()));
    expect(drawPosts(posts, 'abc', 2, new Set())).not.toEqual(drawPosts(posts, 'abd', 2, new Set()));
  });

  it('mixes the classes', () => {
    const orders = ['a', 'b', 'c', 'd'].map((seed) => drawPosts(posts, seed, 3, new Set()).map(kindOf).join());
    expect(new Set(orders).size).toBe(4);
  });

  it('shows every post in four draws of two, then shows them again', () => {
    const seen = new Set<string>();
    for (const seed of ['1', '2', '3', '4']) for (const code of drawPosts(posts, seed, 2, seen)) seen.add(code);
    expect(seen.size).toBe(posts.length);
    expect(drawPosts(posts, '5', 2, seen)).toHaveLength(6);
  });

  it('says how many posts it would take, once for each number', () => {
    expect(drawSizes(posts)).toEqual([
      { share: 2, size: 6 },
      { share: 3, size: 9 },
    ]);
    expect(drawSizes(posts.slice(0, 9)).map(({ size }) => size)).toEqual([3, 4]);
    expect(drawSizes(posts.slice(0, 1)).map(({ size }) => size)).toEqual([1]);
    expect(drawSizes([])).toEqual([]);
  });

  it('gives what it has when a class is small, and nothing from nothing', () => {
    expect(drawPosts(posts.slice(0, 9), 'a', 3, new Set())).toHaveLength(4);
    expect(drawPosts([], 'a', 2, new Set())).toEqual([]);
  });
});

describe('what a draw gives to look at', () => {
  const given: Record<string, Answer> = { c1: 'leave', c2: 'leave', q1: 'report', q2: 'answer', r1: 'answer' };
  const last = (code: string) => given[code];

  it('counts, class by class, what was answered and what agrees', () => {
    expect(rows(posts, last, kinds)).toEqual([
      { kind: 'compliment', given: { answer: 0, pass: 0, leave: 2, report: 0 }, right: 1, total: 2 },
      { kind: 'question', given: { answer: 1, pass: 0, leave: 0, report: 1 }, right: 1, total: 2 },
      { kind: 'rumeur', given: { answer: 1, pass: 0, leave: 0, report: 0 }, right: 0, total: 1 },
    ]);
    expect(rows(posts, () => undefined, kinds)).toEqual([]);
  });

  it('sends back to the lessons and rules most often missed first', () => {
    expect(toReadAgain(posts, last)).toEqual({
      lessons: [
        { id: 'deux', count: 2 },
        { id: 'une', count: 1 },
      ],
      rules: [{ id: 'dire-quand', count: 2 }],
    });
    expect(toReadAgain(posts, () => undefined)).toEqual({ lessons: [], rules: [] });
  });
});
