import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { observationFile } from '#schemas/observation.ts';

const written = readFileSync('content/observation.yaml', 'utf8');
const faults = (text: string) =>
  observationFile.safeParse(parse(text)).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
const edited = (from: string | RegExp, to: string) => {
  const text = written.replace(from, to);
  expect(text).not.toBe(written);
  return faults(text);
};

describe('the observer’s grid, as an author writes it', () => {
  it('is sound, in both languages, and begins each behaviour with a capital', () => {
    expect(faults(written)).toBeUndefined();
    const behaviours = Object.values(observationFile.parse(parse(written)).capabilities).flatMap((one) =>
      Object.values(one.behaviours),
    );
    for (const { fr, en } of behaviours) expect(`${fr}\n${en}`).toMatch(/^\p{Lu}.+\n\p{Lu}.+$/u);
  });

  it('may have a behaviour without English', () => {
    expect(edited(/ {8}en: "Reads the whole post again.*\n/, '')).toBeUndefined();
  });

  it('names a behaviour that stands under two capabilities, in French then in English', () => {
    expect(edited('      heure:\n', '      relit:\n')).toEqual([
      'capabilities.dater-tenir.behaviours.relit: ce geste est déjà sous une autre capacité / this behaviour is already under another capability',
    ]);
  });

  it('names an id with a capital or a space, and a capability without a behaviour', () => {
    expect(edited('      heure:\n', '      Heure dite:\n')).toHaveLength(1);
    expect(edited(/( {2}dater-tenir:\n.*\n {4}behaviours:)[\s\S]*?( {2}transparent:)/, '$1 {}\n$2')).toEqual([
      'capabilities.dater-tenir.behaviours: au moins un geste / at least one behaviour',
    ]);
  });
});
