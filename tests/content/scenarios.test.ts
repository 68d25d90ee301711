import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadContent } from '#course/load.ts';
import type { Case } from '#course/model.ts';
import { decode, encode, isUnreadable } from '#domain/scenario/code.ts';
import { explore } from '#domain/scenario/explore.ts';
import type { Scenario } from '#domain/scenario/model.ts';
import { play } from '#domain/scenario/play.ts';
import { robotTable } from '#domain/scenario/temperaments.ts';
import { transcript } from '#domain/scenario/transcript.ts';

const { cases } = loadContent('content', { lint: false });
const GAMES = 300;

describe.each(cases.map((each) => [each.id, each] as const))('the case %s', (id, { scenario, words }: Case) => {
  const roads: Record<string, readonly string[]> = parse(readFileSync(`tests/content/roads/${id}.yaml`, 'utf8'));
  const rankOf = (ending: string | undefined) => scenario.endings.find((each) => each.id === ending)?.rank;
  const robots = robotTable(scenario, GAMES);
  const endOf = (name: string) => robots.find((robot) => robot.name === name)?.endings[0]?.ending;

  it('comes to each of its endings by a list of moves, and to no other', () => {
    expect(Object.keys(roads).sort()).toEqual(scenario.endings.map((ending) => ending.id).sort());
    for (const [ending, lists] of Object.entries(roads)) {
      expect(lists.length).toBeGreaterThan(0);
      for (const keys of lists) {
        const { state, stopped } = play(scenario, keys);
        expect(stopped, keys).toBeUndefined();
        expect(state.end, keys).toBe(ending);
      }
    }
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

  it('brings whoever follows the rules to the best ending', () => {
    expect(rankOf(endOf('ideal'))).toBe('best');
  });

  it('brings those who say nothing, defend themselves or promise anything to grief, not all to the same', () => {
    const temperaments = ['silent', 'defensive', 'over-promiser'];
    const playing = robots.filter(({ name, skip }) => temperaments.includes(name) && skip === undefined);
    expect(playing.length).toBeGreaterThan(0);
    for (const { name } of playing) expect(rankOf(endOf(name)), `${name}: ${endOf(name)}`).toBe('hard');
    if (playing.length > 1) expect(new Set(playing.map(({ name }) => endOf(name))).size).toBeGreaterThan(1);
    expect(rankOf(endOf('hurried'))).not.toBe('best');
    expect(robots.filter(({ skip }) => skip).length).toBeLessThanOrEqual(2);
  });

  it('rarely gives the best ending to chance', () => {
    const best = robots
      .find(({ name }) => name === 'random')
      ?.endings.filter(({ ending }) => rankOf(ending) === 'best')
      .reduce((sum, { games }) => sum + games, 0);
    expect((best ?? 0) / GAMES).toBeLessThan(0.15);
  });

  it('is explored to the end, and has no road to a good ending shorter than eight moves, waits among them', () => {
    const { complete, endings, roads = {} } = explore(scenario, 200_000);
    expect(complete).toBe(true);
    for (const { id: ending, rank } of scenario.endings)
      if (rank !== 'hard') expect(endings[ending]?.length, ending).toBeGreaterThanOrEqual(8);
    for (const { id: ending } of scenario.endings.filter(({ rank }) => rank === 'best'))
      expect(roads[ending], 'roads to the best ending that differ by their moves').toBeGreaterThanOrEqual(3);
  }, 60_000);

  it('is saved, cut at any byte, and read again without a throw', () => {
    for (const [ending, lists] of Object.entries(roads))
      for (const keys of lists) {
        const saved = encode({ scenario: scenario.code, print: scenario.print, keys, ending });
        expect(decode(saved)).toEqual({ scenario: scenario.code, print: scenario.print, keys, ending });
        for (let length = 0; length < saved.length; length += 1) {
          const read = decode(saved.slice(0, length));
          if (!isUnreadable(read)) expect(play(scenario, read.keys).stopped, read.keys).toBeUndefined();
        }
      }
  });

  it('never throws and keeps its gauges between 0 and 100, whatever two thousand lists say', () => {
    const key = fc.constantFrom(...'abcdefghijklmn', ...'ABCDEFG', '.', '.', '.', '~a', '~b', '#', '');
    fc.assert(
      fc.property(fc.array(key, { maxLength: 40 }), (keys) => {
        for (const { state } of play(scenario, keys.join('')).frames)
          for (const value of Object.values(state.gauges)) if (!(value >= 0 && value <= 100)) return false;
        return true;
      }),
      { numRuns: 2_000 },
    );
  }, 60_000);

  it('does not give the right move away by its place or its length', () => {
    const choices = scenario.scenes.map((scene) => {
      const letters = Object.keys(scene.moves);
      const length = (letter: string) => {
        const said = words.fr?.scenes[scene.id]?.moves[letter];
        return (said?.say ?? said?.label ?? '').length;
      };
      const longest = letters.reduce((a, b) => (length(b) > length(a) ? b : a));
      const right = (letter: string | undefined) => scene.moves[letter ?? '']?.rule.followed ?? false;
      return { first: right(letters[0]), longest: right(longest) };
    });
    expect(choices.filter(({ first }) => first).length / choices.length).toBeLessThanOrEqual(0.5);
    expect(choices.filter(({ longest }) => longest).length / choices.length).toBeLessThanOrEqual(0.7);
  });

  it('says what was promised and leaves the hour to the clock, for a promise may be put off', () => {
    for (const text of [...Object.values(words.fr?.promises ?? {}), ...Object.values(words.en?.promises ?? {})])
      expect(text).not.toMatch(/\d\s?h\b|\bmidi\b|\d\s?[ap]m\b|\bnoon\b/);
  });

  it('says everything in both languages', () => {
    expect(shape(strip(words.en ?? {}))).toEqual(shape(strip(words.fr ?? {})));
  });
});

it('no two cases share a code or the print of their graph', () => {
  expect(new Set(cases.map(({ scenario }) => scenario.code)).size).toBe(cases.length);
  expect(new Set(cases.map(({ scenario }) => scenario.print)).size).toBe(cases.length);
});

it('somewhere in the course, passing on, waiting, moderating and answering are each the right move', () => {
  const right = (kind: string) => (scenario: Scenario) =>
    scenario.scenes.some((scene) =>
      Object.values(scene.moves).some((move) => move.kind === kind && move.rule.followed),
    );
  for (const kind of ['pass', 'wait', 'moderate', 'reply', 'publish'])
    expect(cases.map(({ scenario }) => scenario).some(right(kind)), kind).toBe(true);
});

function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape);
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shape(item)]));
  return typeof value;
}
function strip({ lang: _, ...rest }: object & { lang?: unknown }) {
  return { ...rest, scenes: undefined };
}
