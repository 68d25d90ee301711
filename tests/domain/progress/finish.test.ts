import { describe, expect, test } from 'vitest';
import { finish } from '#domain/progress/change.ts';
import { encode } from '#domain/progress/lms-code.ts';
import { merge } from '#domain/progress/merge.ts';
import { parse } from '#domain/progress/parse.ts';
import { nothing, type Progress, runRecord } from '#domain/progress/state.ts';

const ended = (state: Progress, keys: string, ending = 'bonne') =>
  finish(state, 'un', { keys, print: '0000', ending, texts: { 1: 'mes mots' } });
const games = (state: Progress) => {
  const { finished, earlier } = runRecord(state, 'un') ?? {};
  return [finished?.keys, earlier?.keys];
};

describe('the game that was finished before', () => {
  test('stays beside the last one, and goes when two others came after it', () => {
    const one = ended(nothing, 'a');
    expect(games(one)).toEqual(['a', undefined]);
    expect(games(ended(one, 'b'))).toEqual(['b', 'a']);
    expect(games(ended(ended(one, 'b'), 'c'))).toEqual(['c', 'b']);
  });

  test('is not pushed out by the same game played again', () => {
    expect(games(ended(ended(ended(nothing, 'a'), 'b'), 'b'))).toEqual(['b', 'a']);
  });

  test('survives a copy that knows the last game alone, and a reading of what was kept', () => {
    const one = ended(nothing, 'a');
    const two = ended(one, 'b');
    expect(games(merge(one, two))).toEqual(['b', 'a']);
    expect(games(merge(two, one))).toEqual(['b', 'a']);
    const read = parse(JSON.stringify(two));
    expect('state' in read && read.state).toEqual(two);
  });

  test('makes a damaged one no reason to lose the rest of the state', () => {
    const two = ended(ended(nothing, 'a'), 'b');
    const record = { ...runRecord(two, 'un'), earlier: { keys: 'é' } };
    const read = parse(
      JSON.stringify({ ...two, records: { 'run/un': record, 'place/last': { n: 1, page: 'x', lang: 'fr' } } }),
    );
    expect('state' in read && [read.dropped, Object.keys(read.state.records)]).toEqual([1, ['place/last']]);
  });

  test('costs an LMS nothing: it carries the last game alone', () => {
    const book = { lessons: {}, items: {}, scenarios: { un: { code: 'c1', print: '0000', endings: ['bonne'] } } };
    const both = ended(ended(nothing, 'abcdefgh'), 'b');
    const { earlier: _, ...alone } = runRecord(both, 'un') ?? { endings: [] };
    expect(encode(both, book)).toBe(encode({ ...both, records: { 'run/un': alone } }, book));
  });
});
