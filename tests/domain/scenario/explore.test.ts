import { describe, expect, it } from 'vitest';
import { explore } from '#domain/scenario/explore.ts';
import { play } from '#domain/scenario/play.ts';
import { ideal, idealFrom, random } from '#domain/scenario/robots.ts';
import { lapseStory } from '../../fixtures/scenarios/lapse.ts';
import { wholeStory } from '../../fixtures/scenarios/whole.ts';
import { aMove, aScene, aStory, at } from '../../support/story.ts';

const reversed = <T extends object>(record: T) => Object.fromEntries(Object.entries(record).reverse()) as T;

describe('exploration', () => {
  it('finds every ending of a small case, each with a list of moves that reaches it', () => {
    const { endings, complete } = explore(wholeStory);
    expect(complete).toBe(true);
    expect(Object.keys(endings).sort()).toEqual(['guerre', 'repare', 'silence']);
    for (const [ending, keys] of Object.entries(endings)) expect(play(wholeStory, keys).state.end).toBe(ending);
  });

  it('agrees with thousands of games: no game sees what it has not seen', () => {
    const { endings, seen } = explore(wholeStory);
    for (let seed = 0; seed < 2000; seed += 1) {
      const { state } = play(wholeStory, random(wholeStory, seed));
      expect(endings).toHaveProperty(state.end ?? 'none');
      expect(seen.flags).toEqual(seen.flags.union(new Set(state.flags)));
    }
  });

  it('gives a shortest list', () => {
    const direct = aStory({
      scenes: [aScene('debut', { a: aMove({ to: 'debut' }), b: aMove({ does: ['close'], to: 'fin' }) })],
      endings: [
        { id: 'clos', rank: 'best', when: ['closed'] },
        { id: 'ouvert', rank: 'fair' },
      ],
    });
    expect(explore(direct).endings.clos).toBe('b');
  });

  it('past its budget samples, and says so with the seed and the count', () => {
    const sampled = explore(wholeStory, 100);
    expect(sampled).toMatchObject({ complete: false, sampled: { games: 2000, seed: 1 } });
    expect(sampled.endings).toHaveProperty('silence');
  });

  it('notes scenes that nothing reaches and scenes with no way on', () => {
    expect(explore(lapseStory).seen.scenes.has('jamais')).toBe(false);
    const stuck = aStory({ scenes: [aScene('debut', { a: aMove({ when: ['deleted'] }) })] });
    expect([...explore(stuck).seen.stuck]).toEqual(['debut']);
  });

  it('tells apart states that differ only by how long we have been silent, when a silence can still matter', () => {
    const quiet = aStory({
      flags: ['oubliee', 'parti'],
      events: {
        relance: { afterSilence: 30, does: ['oubliee'], shows: [] },
        depart: { when: ['oubliee', 'parti'], shows: [], to: 'suite' },
      },
      scenes: [
        aScene('debut', { a: aMove({ kind: 'wait', minutes: 10 }), b: aMove({ minutes: 10 }) }),
        aScene('milieu', { a: aMove({ kind: 'wait', minutes: 25, does: ['parti'], to: 'fin' }) }, { lapses: 'fin' }),
        aScene('suite', { a: aMove({ does: ['close'], to: 'fin' }) }),
      ],
      endings: [
        { id: 'clos', rank: 'best', when: ['closed'] },
        { id: 'ouvert', rank: 'fair' },
      ],
    });
    expect(explore(quiet).endings.clos).toBe('aaa');
    const answeredFirst = {
      ...quiet,
      scenes: quiet.scenes.map((scene) => ({ ...scene, moves: reversed(scene.moves) })),
    };
    expect(explore(answeredFirst).endings.clos).toBe('aaa');
  });

  it('stays proportional to the length of a case made of scenes that forget', () => {
    const chain = (length: number) =>
      aStory({
        closes: at('ven 16:40') + 10 * length + 10,
        scenes: Array.from({ length }, (_, index) =>
          aScene(
            `s${index}`,
            {
              a: aMove({ does: ['acknowledge'] }),
              b: aMove({ minutes: 2, does: ['deny'] }),
              c: aMove({ does: ['own'] }),
            },
            { opens: at('ven 16:40') + 10 * index },
          ),
        ),
      });
    const [ten, forty] = [explore(chain(10)), explore(chain(40))];
    expect(forty.complete).toBe(true);
    expect(forty.states / ten.states).toBeLessThan(5);
  });
});

describe('robots', () => {
  it('the ideal one reaches the best ending by following the rules', () => {
    const { keys, ending } = ideal(wholeStory);
    const { frames, state } = play(wholeStory, keys);
    expect(ending).toBe('repare');
    expect(state.end).toBe('repare');
    expect(frames.every((frame) => frame.rule?.followed ?? true)).toBe(true);
  });

  it('the ideal one, from anywhere, says the ending that its own moves reach', () => {
    const roadFrom = idealFrom(wholeStory);
    for (let seed = 0; seed < 200; seed += 1) {
      const begun = random(wholeStory, seed).slice(0, seed % 12);
      const { state } = play(wholeStory, begun);
      const { keys, ending } = roadFrom(state);
      expect(play(wholeStory, begun + keys)).toMatchObject({ state: { end: ending } });
      expect(play(wholeStory, begun + keys).stopped).toBeUndefined();
    }
  });

  it('the random one plays to the end, and the same seed plays the same game', () => {
    const games = Array.from({ length: 50 }, (_, seed) => random(wholeStory, seed));
    expect(games).toEqual(games.map((_, seed) => random(wholeStory, seed)));
    expect(new Set(games).size).toBeGreaterThan(25);
    for (const keys of games) expect(play(wholeStory, keys).state.end).not.toBeNull();
  });
});

describe('the map of an exploration', () => {
  it('counts roads by their moves, whatever was asked or waited for on the way', () => {
    const story = aStory({
      scenes: [
        aScene('debut', { a: aMove({ does: ['own'] }), b: aMove({ does: ['deny'] }) }, { lapses: 'fin' }),
        aScene('suite', { a: aMove({ does: ['close'] }), b: aMove() }, { opens: at('ven 17:00') }),
      ],
      endings: [
        { id: 'clos', rank: 'best', when: ['owned', 'closed'] },
        { id: 'assume', rank: 'fair', when: ['owned'] },
        { id: 'rien', rank: 'hard' },
      ],
    });
    // « clos » : aa. « assume » : ab, and a alone. « rien » : nothing at all, b, ba, bb.
    expect(explore(story)).toMatchObject({ roads: { clos: 1, assume: 2, rien: 4 }, acceptable: 3 });
  });

  it('says nothing of roads that it has not counted', () => {
    const sampled = explore(wholeStory, 100);
    expect(sampled.roads).toBeUndefined();
    expect(sampled.acceptable).toBeUndefined();
    expect([...sampled.loops, ...sampled.lost]).toEqual([]);
  });

  it('tells a mistake that may be mended from one that may not', () => {
    const wrong = { id: 'dire-quand', followed: false };
    const story = aStory({
      scenes: [
        aScene('debut', { a: aMove({ does: ['delete'], rule: wrong }), b: aMove({ does: ['mock'], rule: wrong }) }),
        aScene('suite', { a: aMove({ does: ['restore'] }), b: aMove() }),
      ],
      endings: [
        { id: 'guerre', rank: 'hard', when: [{ any: [['mocked'], ['deleted', 'not restored']] }] },
        { id: 'fini', rank: 'fair' },
      ],
    });
    expect([...explore(story).lost]).toEqual(['debut.b']);
  });

  it('gives a list of keys that leads into each scene, and says in which scene an event was first seen', () => {
    const { scenes, during } = explore(wholeStory);
    expect(Object.keys(scenes).sort()).toEqual(wholeStory.scenes.map(({ id }) => id).sort());
    for (const [scene, keys] of Object.entries(scenes)) expect(play(wholeStory, keys).state.scene).toBe(scene);
    // Monday’s radio speaks to whoever let the evening pass without a word.
    expect(during.radio).toBe('soir');
  });
});
