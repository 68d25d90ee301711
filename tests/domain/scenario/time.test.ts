import { describe, expect, it } from 'vitest';
import { dayAndHour, hour, minuteOf, momentOf } from '#domain/scenario/time.ts';

describe('story time', () => {
  it('reads days in French and English, short or whole', () => {
    for (const text of ['ven 16:40', 'vendredi 16:40', 'fri 16:40', 'Friday 16:40']) expect(minuteOf(text)).toBe(6760);
    expect(minuteOf('lun 00:00')).toBe(0);
  });

  it('takes a moment earlier than the start as one of the following week', () => {
    expect(minuteOf('lun 12:00', 6760)).toBe(7 * 1440 + 720);
    expect(minuteOf('ven 16:39', 6760)).toBe(6759 + 7 * 1440);
  });

  it.each(['', 'ven', '16:40', 'ven 25:00', 'ven 16:60', 'xyz 10:00', 'ven 16h40', 'ven  16:40'])(
    'refuses %j',
    (text) => {
      expect(minuteOf(text)).toBeNull();
    },
  );

  it('is written as each language writes it', () => {
    const late = minuteOf('ven 17:15') ?? 0;
    expect(hour(late, 'fr')).toBe('17\u00a0h\u00a015');
    expect(hour(late, 'en')).toBe('5.15\u00a0pm');
    expect(hour(0, 'en')).toBe('12\u00a0am');
    expect(hour(720, 'en')).toBe('12\u00a0pm');
    expect(hour(545, 'fr')).toBe('9\u00a0h\u00a005');
    expect(hour(540, 'fr')).toBe('9\u00a0h');
    expect(dayAndHour(late, 'fr')).toBe('vendredi, 17\u00a0h\u00a015');
  });

  it('goes back to what a file would say', () => {
    expect(momentOf(6760, 'fr')).toBe('ven 16:40');
    expect(momentOf(7 * 1440 + 545, 'en')).toBe('mon 09:05');
  });
});
