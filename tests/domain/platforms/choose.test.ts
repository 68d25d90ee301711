import { describe, expect, it } from 'vitest';
import { choose, isComplete, pressed } from '#domain/platforms/choose.ts';
import { gapBetween } from '#domain/platforms/compare.ts';
import { type Answers, type Marks, NOTHING_SAID } from '#domain/platforms/model.ts';
import { changesOf, setMark, withOwn } from '#domain/platforms/own-marks.ts';
import { EMPTY_PLAN, readHours, readPlan } from '#domain/platforms/plan.ts';

/** Three platforms: a light one, a heavy one that needs a camera, and one that professionals push away. */
const marks: Marks = {
  platforms: [
    { id: 'light', hours: 0.5 },
    { id: 'heavy', hours: 3, gate: { any: ['camera'] } },
    { id: 'square', hours: 1.5 },
  ],
  worth: {
    objectives: { near: { light: 3, square: 2 }, far: { heavy: 3 } },
    audiences: { people: { square: 3, heavy: 1 }, pros: { square: -3, light: 1 } },
    assets: { camera: { heavy: 3 }, none: { light: 1 } },
  },
  alone: ['none'],
  threshold: 6,
  most: 2,
  listening: 1,
};
const said = (answers: Partial<Answers>): Answers => ({
  ...{ objectives: ['near'], audiences: ['people'], assets: ['none'], hours: 4 },
  ...answers,
});
const standings = (answers: Answers) =>
  Object.fromEntries(choose(marks, answers).places.map(({ id, standing, score }) => [id, `${standing} ${score}`]));

describe('choosing', () => {
  it('counts an objective twice, and says what counted, the most first', () => {
    const { places } = choose(marks, said({ audiences: ['people', 'pros'] }));
    expect(places.find(({ id }) => id === 'square')).toMatchObject({
      score: 4,
      counts: [
        { choice: 'near', points: 4 },
        { choice: 'people', points: 3 },
        { choice: 'pros', points: -3 },
      ],
    });
  });

  it('takes what fits in the hours, the most worth first, and leaves the rest for later', () => {
    expect(standings(said({ hours: 4 }))).toEqual({ light: 'active 7', square: 'active 7', heavy: 'low 1' });
    expect(standings(said({ hours: 1 }))).toEqual({ light: 'active 7', square: 'later 7', heavy: 'low 1' });
  });

  it('says which is worth it and lacks what it needs', () => {
    expect(standings(said({ objectives: ['far'] })).heavy).toBe('closed 7');
    expect(standings(said({ objectives: ['far'], assets: ['camera'] })).heavy).toBe('active 10');
  });

  it('holds the lightest open platform when nothing is worth it, and says that it knows no more', () => {
    const choice = choose(marks, said({ objectives: ['far'], hours: 2 }));
    expect(choice.lightest).toBe(true);
    expect(choice.places.filter(({ standing }) => standing === 'active').map(({ id }) => id)).toEqual(['light']);
  });

  it('listens only, under an hour a week', () => {
    const choice = choose(marks, said({ hours: 0.5 }));
    expect([choice.listening, choice.taken]).toEqual([true, 0]);
    expect(choice.places.some(({ standing }) => standing === 'active')).toBe(false);
  });

  it('waits until everything is said', () => {
    expect(isComplete(marks, NOTHING_SAID)).toBe(false);
    expect(isComplete(marks, said({ hours: undefined }))).toBe(false);
    expect(isComplete(marks, said({ assets: ['gone'] }))).toBe(false);
    expect(isComplete(marks, said({ hours: 0 }))).toBe(true);
  });
});

describe('pressing a choice', () => {
  it('adds it, takes it away, and keeps two at most', () => {
    expect(pressed(marks, [], 'near')).toEqual(['near']);
    expect(pressed(marks, ['near'], 'near')).toEqual([]);
    expect(pressed(marks, ['a', 'b'], 'c')).toEqual(['a', 'b']);
  });
  it('lets "nothing ready" exclude the others, and be excluded by them', () => {
    expect(pressed(marks, ['camera'], 'none')).toEqual(['none']);
    expect(pressed(marks, ['none'], 'camera')).toEqual(['camera']);
  });
});

describe('this year and the next', () => {
  it('says whether hours, choices, or both made the difference', () => {
    const now = said({ hours: 1 });
    expect(gapBetween(marks, now, said({ hours: 4 })).changes).toEqual([{ id: 'square', comes: true, why: 'hours' }]);
    const camera = said({ objectives: ['far'], assets: ['camera'], hours: 4 });
    expect(gapBetween(marks, now, camera)).toEqual({
      changes: [
        { id: 'light', comes: false, why: 'both' },
        { id: 'heavy', comes: true, why: 'both' },
      ],
      hours: 3,
      added: ['far', 'camera'],
      removed: ['near', 'none'],
    });
    expect(gapBetween(marks, now, now).changes).toEqual([]);
  });
});

describe('marks that the evangelist changed', () => {
  it('replace those of the course, and are listed', () => {
    const changed = setMark(marks, setMark(marks, {}, 'objectives.near.square', 0), 'hours.light', 1.5);
    expect(withOwn(marks, changed).worth.objectives.near).toEqual({ light: 3, heavy: 0, square: 0 });
    expect(withOwn(marks, changed).platforms[0]).toMatchObject({ id: 'light', hours: 1.5 });
    expect(changesOf(marks, changed).map(({ key, course, own }) => [key, course, own])).toEqual([
      ['objectives.near.square', 2, 0],
      ['hours.light', 0.5, 1.5],
    ]);
  });
  it('are no change once they are back, and nothing when out of bounds or unknown', () => {
    const changed = setMark(marks, {}, 'objectives.near.square', 0);
    expect(setMark(marks, changed, 'objectives.near.square', 2)).toEqual({});
    expect(setMark(marks, {}, 'objectives.near.square', 9)).toEqual({});
    expect(setMark(marks, {}, 'objectives.gone.square', 1)).toEqual({});
    expect(withOwn(marks, { threshold: Number.NaN, 'hours.light': 0 })).toEqual(withOwn(marks, {}));
  });
});

describe('a plan kept on the device', () => {
  it('is read whatever was kept', () => {
    for (const kept of [{}, { now: 3, next: [], fields: 'x', changed: null }, { now: { objectives: ['gone', 1] } }])
      expect(readPlan(kept as never, marks)).toEqual(EMPTY_PLAN);
    const plan = {
      now: said({}),
      next: said({ hours: 8 }),
      thought: 'square',
      fields: ['law'],
      changed: { threshold: 7 },
    };
    expect(readPlan(JSON.parse(JSON.stringify(plan)), marks)).toEqual(plan);
  });
  it('takes hours as people type them, to the half-hour', () => {
    expect(['3', '2,5', ' 1.5 ', '0'].map(readHours)).toEqual([3, 2.5, 1.5, 0]);
    expect(['', 'trois', '-1', '400', Number.NaN, null].map(readHours)).toEqual(Array(6).fill(undefined));
  });
});
