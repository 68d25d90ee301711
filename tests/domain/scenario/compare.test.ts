import { describe, expect, test } from 'vitest';
import { compare } from '#domain/scenario/compare.ts';
import { aMove, aScene, aStory, at } from '../../support/story.ts';

const story = aStory({
  facts: { un: {}, deux: {} },
  asks: { A: { minutes: 1, tells: ['un'] }, B: { minutes: 1, tells: ['deux'] } },
  scenes: [
    aScene('debut', { a: aMove(), b: aMove({ to: 'fin' }), c: aMove({ to: 'suite' }) }),
    aScene('detour', { a: aMove() }, { opens: at('ven 16:45') }),
    aScene('suite', { a: aMove(), b: aMove() }, { opens: at('ven 16:45') }),
  ],
});
const table = (one: string, other: string) =>
  compare(story, one, other).rows.map(
    ({ scene, one: here, other: there, likeness }) =>
      `${scene} ${here?.frame.key ?? '–'}${here?.asked.join('') ?? ''} ${there?.frame.key ?? '–'}${there?.asked.join('') ?? ''} ${likeness}`,
  );

describe('two runs side by side', () => {
  test('the same scene is on the same row, and a scene of one run alone has its own', () => {
    expect(table('a.aa', 'c.b')).toEqual(['debut a c other', 'detour a – lone', 'suite a b other']);
    expect(table('c.b', 'a.aa')).toEqual(['debut c a other', 'detour – a lone', 'suite b a other']);
  });

  test('a run that ended early leaves the rest to the other', () => {
    expect(table('b', 'a.aa')).toEqual(['debut b a other', 'detour – a lone', 'suite – a lone']);
  });

  test('they part at the first row that differs, by a move or by what was asked before it', () => {
    expect(compare(story, 'a.aa', 'a.ab').parting).toBe(2);
    expect(compare(story, 'Aa.aa', 'a.aa').parting).toBe(0);
    expect(table('Aa.aa', 'a.aa')[0]).toBe('debut aA a asked');
  });

  test('two orders of the same questions, and a move reached by writing, are no difference', () => {
    expect(compare(story, 'ABa.aa', 'BA~a.aa').parting).toBe(-1);
  });

  test('a moment let pass is a decision too', () => {
    expect(table('..', 'a.aa')[0]).toMatch(/^debut \. a other/);
  });

  test('nothing played is nothing to compare', () => {
    expect(compare(story, '', '')).toEqual({ rows: [], parting: -1 });
  });
});
