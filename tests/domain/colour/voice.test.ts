import { describe, expect, it } from 'vitest';
import { voiceFrom } from '#domain/colour/voice.ts';

describe('a company’s colour', () => {
  it('is taken when it can be read, and lightened in the dark', () => {
    expect(voiceFrom('#0b5d1e')).toBe('light-dark(#0b5d1e, color-mix(in oklab, #0b5d1e 40%, white))');
    expect(voiceFrom('#000000')).toBeDefined();
  });
  it.each(['#ffd400', '#8fb8ff', '#ffffff', '#888888'])('%s is left aside: text in it could not be read', (colour) => {
    expect(voiceFrom(colour)).toBeUndefined();
  });
  it.each([undefined, null, 12, '', 'red', '#fff', '#0b5d1e; background: url(x)', ['#0b5d1e']])(
    '%s is no colour',
    (colour) => {
      expect(voiceFrom(colour)).toBeUndefined();
    },
  );
});
