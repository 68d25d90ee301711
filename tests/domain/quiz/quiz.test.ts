import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibration } from '#domain/quiz/calibration.ts';
import { grade } from '#domain/quiz/grade.ts';
import { orderOf, reshuffle } from '#domain/quiz/order.ts';
import { oneAnswer, severalAnswers } from '#islands/quiz/examples.ts';

const letters = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 2, maxLength: 8 });

describe('the order of options', () => {
  it('is the same each time for one code, holds every option, and differs between codes', () => {
    fc.assert(
      fc.property(letters, fc.string(), (some, code) => {
        expect(orderOf(some, code)).toEqual(orderOf(some, code));
        expect(orderOf(some, code).sort()).toEqual([...some].sort());
      }),
    );
    const orders = ['a1', 'a2', 'a3', 'b1', 'b2', 'b3'].map((code) => orderOf([...'abcd'], code).join(''));
    expect(new Set(orders).size).toBeGreaterThan(3);
  });

  it('favours no place: over 4,000 codes, the first option of the file comes about as often in each', () => {
    const places = [0, 0, 0, 0];
    for (let code = 0; code < 4000; code += 1) {
      const place = orderOf([...'abcd'], `c${code}`).indexOf('a');
      places[place] = (places[place] ?? 0) + 1;
    }
    for (const count of places) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });

  it('changes at every retry', () => {
    fc.assert(
      fc.property(letters, fc.nat(50), (some, attempt) => {
        const again = reshuffle(some, attempt);
        expect(again).not.toEqual(some);
        expect([...again].sort()).toEqual([...some].sort());
      }),
    );
  });
});

describe('grading', () => {
  it('wants the right option of a single question, and all of them and no other of a multiple one', () => {
    expect(grade(oneAnswer, ['b']).right).toBe(true);
    expect(grade(oneAnswer, ['a']).right).toBe(false);
    expect(grade(severalAnswers, ['c', 'a']).right).toBe(true);
    expect(grade(severalAnswers, ['a']).right).toBe(false);
    expect(grade(severalAnswers, ['a', 'b', 'c']).right).toBe(false);
    expect(grade(oneAnswer, []).right).toBe(false);
  });

  it('explains every option, the chosen one first, then the right one that was missed', () => {
    const order = (some: string[]) =>
      grade(severalAnswers, some)
        .feedback.map(({ letter }) => letter)
        .join('');
    expect(order(['d', 'a'])).toBe('adcb');
    expect(order(['b'])).toBe('bacd');
    expect(grade(severalAnswers, ['b']).feedback).toHaveLength(4);
  });

  it('saves sorted letters, and ignores those of options since retired', () => {
    expect(grade(severalAnswers, ['d', 'z', 'a']).letters).toBe('ad');
  });
});

describe('calibration', () => {
  it('counts right answers by confidence, the surest first, and leaves out what was never said', () => {
    const answers = [
      { confidence: 'guess', right: false },
      { confidence: 'certain', right: true },
      { confidence: 'certain', right: false },
    ] as const;
    expect(calibration(answers)).toEqual([
      { confidence: 'certain', right: 1, total: 2 },
      { confidence: 'guess', right: 0, total: 1 },
    ]);
  });
});
