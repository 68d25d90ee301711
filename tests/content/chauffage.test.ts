import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadContent } from '#course/load.ts';
import type { Case } from '#course/model.ts';
import { moves } from '#domain/scenario/moves.ts';
import { play } from '#domain/scenario/play.ts';
import { random } from '#domain/scenario/robots.ts';

const { scenario, words } = loadContent('content', { lint: false }).cases.find(({ id }) => id === 'chauffage') as Case;

const roads: Record<string, readonly string[]> = parse(readFileSync('tests/content/roads/chauffage.yaml', 'utf8'));
const decisions = (keys: string) => keys.replaceAll(/[^a-z]/g, '');

describe('four days without heating', () => {
  it('never leaves the number unexplained: whoever did not learn of it reads it from Nadia on Monday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (seed) => {
        const { facts, fired } = play(scenario, random(scenario, seed)).state;
        return facts.includes('numero') || fired.includes('lundi-bancal');
      }),
    );
    expect(words.fr?.events['lundi-bancal']?.shows.join()).toContain('deux chiffres à l’envers');
    expect(words.en?.events['lundi-bancal']?.shows.join()).toContain('two digits swapped');
  });

  it('has the number checked before the weekend only when a visit on Saturday was arranged', () => {
    const offered = (keys: string) => moves(scenario, play(scenario, keys).state).map(({ key }) => key);
    expect(offered('aBACDaFc..a..a')).toContain('f');
    const nothingArranged = `a${'.'.repeat(12)}`;
    expect(play(scenario, nothingArranged).state.scene).toBe('dix-huit-heures');
    expect(offered(nothingArranged)).not.toContain('f');
  });

  it('is not won in a few clicks: good endings take eight moves, and more than one decision sets them apart', () => {
    for (const keys of [...(roads['repare-et-dit'] ?? []), ...(roads['repare-en-silence'] ?? [])])
      expect(keys.replaceAll('.', '').length).toBeGreaterThanOrEqual(8);
    const best = roads['repare-et-dit'] ?? [];
    expect(new Set(best.map(decisions)).size).toBeGreaterThanOrEqual(3);
  });
});
