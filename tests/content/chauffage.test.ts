import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadContent } from '#course/load.ts';
import type { Case } from '#course/model.ts';
import { explore } from '#domain/scenario/explore.ts';
import { moves } from '#domain/scenario/moves.ts';
import { play } from '#domain/scenario/play.ts';
import { ideal, random } from '#domain/scenario/robots.ts';
import { transcript } from '#domain/scenario/transcript.ts';

const { scenario, words } = loadContent('content', { lint: false }).cases.find(({ id }) => id === 'chauffage') as Case;

/** A list of moves for each ending, as a person could play it. */
const roads: Record<string, readonly string[]> = {
  guerre: ['dBAC.a..Fc..a..aa.a.c'],
  'trop-vite': ['aBACDaFc..a..b.a.......a.c'],
  'week-end-vole': ['aBACDaFc..a..af.ca.c'],
  'repare-et-dit': ['aBACDaFc..a..aa.a.c', 'aBC.a...eF..g..aa.a.c', 'eBC.a..Fb....hf.b.c', 'fBC.a..Fc..e..b.n.d.c'],
  'repare-en-silence': ['aBACDaFc..a..aa.a.a.c'],
};
const endOf = (keys: string) => play(scenario, keys).state.end;
const decisions = (keys: string) => keys.replaceAll(/[^a-z]/g, '');

describe('four days without heating', () => {
  it.each(Object.entries(roads).flatMap(([ending, lists]) => lists.map((keys) => [ending, keys] as const)))(
    'ends in %s by %s',
    (ending, keys) => {
      const played = play(scenario, keys);
      expect(played.stopped).toBeUndefined();
      expect(played.state.end).toBe(ending);
    },
  );

  it('has an ending for each list above, and no other', () => {
    expect(scenario.endings.map(({ id }) => id).sort()).toEqual(Object.keys(roads).sort());
  });

  it('tells the same story when the same list is played twice, in both languages', () => {
    for (const keys of Object.values(roads).flat())
      for (const text of [words.fr, words.en]) {
        if (!text) throw new Error('a language is missing');
        expect(transcript(scenario, text, play(scenario, keys).frames)).toEqual(
          transcript(scenario, text, play(scenario, keys).frames),
        );
      }
  });

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

  it('has no road to a good ending shorter than eight moves, waits among them, when every road is explored', () => {
    const { complete, endings } = explore(scenario, 200_000);
    expect(complete).toBe(true);
    for (const ending of ['repare-et-dit', 'repare-en-silence'])
      expect(endings[ending]?.length, ending).toBeGreaterThanOrEqual(8);
  }, 60_000);

  it('brings the one who follows the rules to the best ending', () => {
    expect(scenario.endings.find(({ id }) => id === endOf(ideal(scenario).keys))?.rank).toBe('best');
  });

  it('rarely gives the best ending to chance', () => {
    const games = Array.from({ length: 300 }, (_, seed) => endOf(random(scenario, seed)));
    expect(games.filter((end) => end === 'repare-et-dit').length / games.length).toBeLessThan(0.15);
  });

  it('never throws and keeps its gauges between 0 and 100, whatever ten thousand lists say', () => {
    const key = fc.constantFrom(
      ...'abcdefghijklmn'.split(''),
      ...'ABCDEF'.split(''),
      '.',
      '.',
      '.',
      '~a',
      '~b',
      '#',
      '',
    );
    fc.assert(
      fc.property(fc.array(key, { maxLength: 40 }), (keys) => {
        for (const { state } of play(scenario, keys.join('')).frames)
          for (const value of Object.values(state.gauges)) if (!(value >= 0 && value <= 100)) return false;
        return true;
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);

  it('says everything in both languages', () => {
    expect(words.fr).toBeDefined();
    expect(words.en).toBeDefined();
    const shape = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(shape)
        : value && typeof value === 'object'
          ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shape(item)]))
          : typeof value;
    const strip = ({ lang: _, ...rest }: object & { lang?: unknown }) => ({ ...rest, scenes: undefined });
    expect(shape(strip(words.en ?? {}))).toEqual(shape(strip(words.fr ?? {})));
  });
});
