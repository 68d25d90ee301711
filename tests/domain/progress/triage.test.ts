import { describe, expect, it } from 'vitest';
import { erase, gather, openDraw, sort } from '#domain/progress/change.ts';
import { readFile, writeFile } from '#domain/progress/exchange.ts';
import { encode } from '#domain/progress/lms-code.ts';
import { merge } from '#domain/progress/merge.ts';
import { parse } from '#domain/progress/parse.ts';
import { nothing, triageRecord } from '#domain/progress/state.ts';
import { inHand } from '#domain/progress/triage.ts';

const drawn = openDraw(nothing, 'abc', ['c1', 'q1', 'r1']);
const sorted = sort(sort(drawn, 'c1', 'leave'), 'q1', 'answer');

describe('the triage drill, as kept', () => {
  it('keeps the first answer beside the last, and the first alone for the estimate', () => {
    const again = triageRecord(sort(sorted, 'c1', 'answer'));
    expect(again?.answers.c1).toEqual({ first: 'leave', last: 'answer' });
    expect(again?.seen).toEqual({ c1: 'leave', q1: 'answer' });
  });

  it('keeps first answers from one draw to the next, and nothing else', () => {
    const next = sort(openDraw(sorted, 'def', ['c1', 'p1']), 'c1', 'report');
    expect(triageRecord(next)).toEqual({
      round: 2,
      seed: 'def',
      posts: ['c1', 'p1'],
      answers: { c1: { first: 'report', last: 'report' } },
      seen: { c1: 'leave', q1: 'answer' },
    });
  });

  it('changes nothing for a post of another draw, or without a draw', () => {
    expect(sort(drawn, 'zz', 'answer')).toBe(drawn);
    expect(sort(nothing, 'c1', 'answer')).toBe(nothing);
  });

  it('leaves out posts that the course no longer has', () => {
    expect(inHand(triageRecord(drawn), (code) => code !== 'q1')).toEqual(['c1', 'r1']);
    expect(inHand(undefined, () => true)).toEqual([]);
  });

  it('joins two tabs of one draw, and lets the later draw win with the first answers of both', () => {
    const other = sort(drawn, 'r1', 'pass');
    expect(Object.keys(triageRecord(merge(sorted, other))?.answers ?? {}).sort()).toEqual(['c1', 'q1', 'r1']);
    const later = sort(openDraw(other, 'new', ['h1']), 'h1', 'report');
    expect(triageRecord(merge(sorted, later))).toMatchObject({
      ...{ round: 2, seed: 'new' },
      answers: { h1: { first: 'report', last: 'report' } },
      seen: { c1: 'leave', q1: 'answer', r1: 'pass', h1: 'report' },
    });
  });

  it('goes through a file, is erased with the rest, and does not come back from another tab', () => {
    const file = readFile(writeFile(sorted, '2026-11-25T10:00:00Z'));
    expect('state' in file && file.state).toEqual(sorted);
    expect(triageRecord(gather(nothing, sorted))).toEqual(triageRecord(sorted));
    expect(triageRecord(merge(erase(sorted), sorted))).toBeUndefined();
  });

  it('stays on the device: an LMS does not carry it', () => {
    const book = { lessons: {}, items: {}, scenarios: {} };
    expect(encode(sorted, book)).toBe(encode(nothing, book));
  });

  it.each([
    ['an answer that is none of the four', { answers: { c1: { first: 'shout', last: 'leave' } } }],
    ['a code of three letters', { posts: ['abc'] }],
    ['a first answer that is not one', { seen: { c1: 4 } }],
    ['no round', { round: -1 }],
    ['a seed that is not a text', { seed: 12 }],
  ])('refuses a damaged record: %s', (_name, damage) => {
    const text = JSON.stringify({
      ...sorted,
      records: { 'triage/draw': { ...triageRecord(sorted), ...damage } },
    });
    const read = parse(text);
    expect('state' in read && read.state.records).toEqual({});
    expect('state' in read && read.dropped).toBe(1);
  });
});
