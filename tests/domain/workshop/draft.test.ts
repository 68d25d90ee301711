import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Choice } from '#domain/workshop/compose.ts';
import { add, type Draft, emptyDraft, lengthen, move, readDraft, remaining, remove } from '#domain/workshop/draft.ts';
import { timed } from '#domain/workshop/times.ts';

const choice = (id: string, place: Choice['place']): Choice => ({
  ...{ id, place, lessons: [] },
  minutes: { least: 5, usual: 10, most: 15 },
});
const choices = [choice('a', 'opening'), choice('m', 'middle'), choice('n', 'middle'), choice('z', 'closing')];
const [a, m, n, z] = choices as [Choice, Choice, Choice, Choice];
const ids = (draft: Draft) => draft.steps.map(({ activity }) => activity).join('');
const whole = [z, m, a, n].reduce((draft, one) => add(draft, one, choices), { ...emptyDraft, total: 45 });

describe('a workshop being composed', () => {
  it('puts an opening first, a closing last, and the rest before the closing', () => {
    expect(ids(whole)).toBe('amnz');
    expect(add(whole, m, choices)).toBe(whole);
  });

  it('says what remains, below zero when there is too much', () => {
    expect(remaining(whole)).toBe(5);
    expect(remaining({ ...whole, total: 30 })).toBe(-10);
  });

  it('moves a step by one place, and leaves the ends where they are', () => {
    expect(ids(move(whole, 1, 1))).toBe('anmz');
    expect(ids(move(whole, 1, -1))).toBe('manz');
    expect(move(whole, 0, -1)).toBe(whole);
    expect(move(whole, 3, 1)).toBe(whole);
  });

  it('keeps minutes within the limits of the activity', () => {
    expect(lengthen(whole, 1, 12, m).steps[1]?.minutes).toBe(12);
    expect(lengthen(whole, 1, 2, m).steps[1]?.minutes).toBe(5);
    expect(lengthen(whole, 1, 99, m).steps[1]?.minutes).toBe(15);
    expect(lengthen(whole, 1, Number.NaN, m)).toBe(whole);
  });

  it('gives each step its minutes of beginning and end, one after another', () => {
    expect(timed(remove(whole, 1).steps).map(({ from, to }) => `${from}–${to}`)).toEqual(['0–10', '10–20', '20–30']);
  });

  it('is read back as it was kept', () => {
    expect(readDraft(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });

  it('makes sense of anything that was kept, and never throws', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('title', 'steps', 'total', 'lessons', 'people', 'paper'), fc.anything()),
        (value) => {
          const draft = readDraft(value);
          expect(readDraft({ ...draft })).toEqual(draft);
          expect(Number.isInteger(remaining(draft))).toBe(true);
        },
      ),
    );
    expect(
      readDraft({ steps: [{ activity: 'a', minutes: 5 }, { activity: 'a', minutes: 5 }, null, { activity: 3 }] }).steps,
    ).toEqual([{ activity: 'a', minutes: 5 }]);
  });
});
