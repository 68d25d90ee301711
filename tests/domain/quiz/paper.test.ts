import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPaper, type LessonPool } from '#domain/quiz/paper.ts';

/** Five modules of 3, 3, 3, 4 and 3 lessons, four items each, as the course is. */
const pools: LessonPool[] = [3, 3, 3, 4, 3].flatMap((lessons, module) =>
  Array.from({ length: lessons }, (_, lesson) => {
    const id = `m${module}l${lesson}`;
    return {
      ...{ id, module: `m${module}` },
      items: ['a', 'b', 'c', 'd'].map((item) => `${id}${item}`),
      parallel: `${id}z`,
    };
  }),
);
const moduleOf = (item: string) => item.slice(0, 2);
const lessonOf = (item: string) => item.slice(0, 4);
const seeds = fc.string();

describe('the paper of the final check', () => {
  it('has twenty questions, four a module, at least one a lesson, and half of them never seen in a lesson', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const paper = drawPaper(pools, seed);
        expect(new Set(paper).size).toBe(20);
        for (const module of ['m0', 'm1', 'm2', 'm3', 'm4'])
          expect(paper.filter((item) => moduleOf(item) === module)).toHaveLength(4);
        expect(new Set(paper.map(lessonOf)).size).toBe(16);
        expect(paper.filter((item) => item.endsWith('z'))).toHaveLength(10);
      }),
    );
  });

  it('is the same for the same seed, and another for another', () => {
    expect(drawPaper(pools, 'un')).toEqual(drawPaper(pools, 'un'));
    const papers = ['un', 'deux', 'trois', 'quatre'].map((seed) => drawPaper(pools, seed).join());
    expect(new Set(papers).size).toBe(4);
  });

  it('mixes the modules', () => {
    const paper = drawPaper(pools, 'un').map(moduleOf);
    expect(paper.slice(0, 4).every((module) => module === paper[0])).toBe(false);
  });

  it('gives what it has when the course is small, each question once', () => {
    const [one] = pools;
    expect(drawPaper(one ? [one] : [], 'x').sort()).toEqual(['m0l0a', 'm0l0b', 'm0l0c', 'm0l0d', 'm0l0z']);
    expect(drawPaper([], 'x')).toEqual([]);
  });

  it('does without the questions that a company has not written', () => {
    const paper = drawPaper(
      pools.map(({ parallel: _, ...pool }) => pool),
      'x',
    );
    expect(new Set(paper).size).toBe(20);
    expect(new Set(paper.map(lessonOf)).size).toBe(16);
  });
});
