import { describe, expect, test } from 'vitest';
import { eveningOf } from '#domain/scenario/evening.ts';
import { faults } from '#domain/scenario/faults.ts';
import { print } from '#domain/scenario/print.ts';
import { aMove, aScene, aStory, at, wordsFor } from '../../support/story.ts';

const parts = {
  closes: at('ven 20:00'),
  events: { capture: { at: at('ven 17:03'), audience: 6000, shows: [] } },
  scenes: [aScene('debut', { a: aMove({ does: ['acknowledge', 'date'] }), b: aMove({ does: ['delete'] }) })],
};
const story = aStory({ ...parts, evening: at('ven 19:00') });

describe('had one waited for the evening', () => {
  test('a story that declares no evening has nothing to compare', () => {
    expect(eveningOf(aStory(parts), 'a')).toBeUndefined();
  });

  test('an answer that acknowledges at once is seen by fewer people than a silence until the release', () => {
    const evening = eveningOf(story, 'a');
    expect(evening?.at).toBe(at('ven 19:00'));
    expect(evening?.yours).toBeGreaterThan(0);
    expect(evening?.silent).toBeGreaterThan(evening?.yours ?? 0);
  });

  test('saying nothing either gives the same number', () => {
    const evening = eveningOf(story, '.'.repeat(30));
    expect(evening?.yours).toBeGreaterThan(0);
    expect(Math.abs((evening?.yours ?? 0) - (evening?.silent ?? 0)) / (evening?.silent ?? 1)).toBeLessThan(0.02);
  });

  test('a message deleted at once may go further than silence', () => {
    const evening = eveningOf(story, 'b');
    expect(evening?.yours).toBeGreaterThan(evening?.silent ?? Number.POSITIVE_INFINITY);
  });

  test('both curves start together at the opening, only grow, and end two hours after the release', () => {
    const moments = eveningOf(story, 'a')?.moments ?? [];
    expect(moments[0]?.at).toBe(story.starts);
    expect(moments[0]?.yours).toBe(moments[0]?.silent);
    expect(moments.at(-1)?.at).toBe(at('ven 21:00'));
    expect(moments.map(({ at }) => at)).toContain(at('ven 19:00'));
    for (const [index, moment] of moments.entries()) {
      expect(moment.at).toBeGreaterThan(moments[index - 1]?.at ?? 0);
      expect(moment.yours).toBeGreaterThanOrEqual(moments[index - 1]?.yours ?? 0);
      expect(moment.silent).toBeGreaterThanOrEqual(moments[index - 1]?.silent ?? 0);
    }
  });

  test('what is done after the release changes neither number', () => {
    const before = eveningOf(story, '.'.repeat(6));
    const later = eveningOf(aStory({ ...parts, closes: at('lun 12:00'), evening: at('ven 19:00') }), '.'.repeat(6));
    expect(later?.silent).toBe(before?.silent);
  });
});

describe('the hour of the release', () => {
  test('is no part of the print: declaring it, or moving it, retires no saved game', () => {
    expect(print(story)).toBe(print(aStory(parts)));
    expect(print({ ...story, evening: at('ven 18:00') })).toBe(print(story));
  });

  test.each(['ven 16:40', 'ven 20:00', 'lun 9:00'])(
    'is a fault at %s: before the end, after the beginning',
    (moment) => {
      const wrong = { ...story, evening: at(moment) };
      const found = faults(wrong, { fr: wordsFor(wrong) }).filter(({ path }) => path === 'evening');
      expect(found.map(({ code }) => code)).toEqual(['hour-outside']);
      expect(found[0]?.fr).toContain('le communiqué part après ven 16:40 et avant ven 20:00');
    },
  );

  test('inside the story is no fault', () => {
    expect(faults(story, { fr: wordsFor(story) }).filter(({ path }) => path === 'evening')).toEqual([]);
  });
});
