import { describe, expect, it } from 'vitest';
import { DAY, hoursOf, tell } from '#domain/spread/comparison.ts';

describe('an answer within the hour, and a press release in the evening', () => {
  const early = tell(DAY.early);
  const late = tell(DAY.late);
  const last = (telling: typeof early) => telling.moments.at(-1) ?? { at: 0, alone: 0, answered: 0 };

  it('tell the same story until the first answer', () => {
    for (const [index, moment] of early.moments.entries())
      if (moment.at < DAY.early) expect(moment).toEqual(late.moments[index]);
  });

  it('show nobody an answer before it was given', () => {
    for (const telling of [early, late])
      for (const moment of telling.moments) if (moment.at <= telling.answer) expect(moment.answered).toBe(0);
  });

  it('never unsay what was read: both counts only grow', () => {
    for (const { moments } of [early, late])
      for (const [index, moment] of moments.entries()) {
        const before = moments[index - 1];
        if (before) expect(moment.alone).toBeGreaterThanOrEqual(before.alone);
        if (before) expect(moment.answered).toBeGreaterThanOrEqual(before.answered);
      }
  });

  it('leave more people alone with the criticism in the evening, and fewer readers in all within the hour', () => {
    expect(last(late).alone).toBeGreaterThan(2 * last(early).alone);
    expect(last(early).answered).toBeGreaterThan(last(late).answered);
    expect(last(early).alone + last(early).answered).toBeLessThan(last(late).alone + last(late).answered);
  });

  it('are read hour by hour, from eleven to eight in the evening', () => {
    expect(hoursOf(early).map(({ at }) => at / 60)).toEqual([11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
  });
});
