import { randomUUID } from 'node:crypto';
import { globSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { remembered } from '#course/lint-cache.ts';

const files = () => new Set(globSync('node_modules/.cache/porte-voix/cases/*.json'));

describe('what was found on the roads of a case', () => {
  it('is said again without another exploration, until the case changes', () => {
    const name = randomUUID();
    let explorations = 0;
    const lint = (story: string) =>
      remembered([name, story], () => {
        explorations += 1;
        return [{ code: 'unreachable-scene', path: story }];
      });
    expect(lint('avant')).toEqual([{ code: 'unreachable-scene', path: 'avant' }]);
    expect(lint('avant')).toEqual([{ code: 'unreachable-scene', path: 'avant' }]);
    expect(explorations).toBe(1);
    expect(lint('apres')).toEqual([{ code: 'unreachable-scene', path: 'apres' }]);
    expect(explorations).toBe(2);
  });

  it('is remembered with its sets', () => {
    const name = randomUUID();
    const found = () => remembered(name, () => ({ seen: { scenes: new Set(['debut', 'suite']) } }));
    expect(found()).toEqual(found());
    expect(found().seen.scenes.has('suite')).toBe(true);
  });

  it('is worked out anew when the file that remembers it is damaged', () => {
    const name = randomUUID();
    const before = files();
    remembered(name, () => ['juste']);
    const [file = ''] = [...files()].filter((each) => !before.has(each));
    writeFileSync(file, '["ju');
    expect(remembered(name, () => ['juste'])).toEqual(['juste']);
  });
});
