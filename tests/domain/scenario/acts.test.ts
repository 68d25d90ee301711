import { describe, expect, it } from 'vitest';
import { ACTS, effectOf } from '#domain/scenario/acts.ts';
import type { Gauges } from '#domain/scenario/model.ts';
import { play } from '#domain/scenario/play.ts';
import { denialStory } from '../../fixtures/scenarios/denial.ts';
import { aMove, aScene, aStory } from '../../support/story.ts';

const stateAfter = (does: readonly string[], parts = {}) =>
  play(aStory({ scenes: [aScene('debut', { a: aMove({ minutes: 0, does }) })], ...parts }), 'a').state;

describe('acts', () => {
  it.each([
    [['acknowledge', 'date'], { trust: 58, heat: 42 }],
    [['ask-file-only'], { trust: 42, heat: 50 }],
    [['delete'], { trust: 35, heat: 65 }],
    [['threaten'], { heat: 65 }],
    [['mock'], { heat: 65 }],
    [['public-gift'], { heat: 58 }],
    [['paste'], { heat: 58 }],
    [['disclose'], { risk: 65 }],
    [['close'], { trust: 58, heat: 42 }],
    [['relieve'], { team: 65 }],
  ] as [string[], Partial<Gauges>][])('%j has the consequence that the course states', (does, gauges) => {
    expect(stateAfter(does).gauges).toMatchObject(gauges);
  });

  it('move gauges by one or two steps, ticks of silence apart', () => {
    const sizes = Object.entries(ACTS).flatMap(([name, { deltas }]) =>
      name === 'tick' ? [] : Object.values<number>(deltas).map(Math.abs),
    );
    expect(new Set(sizes)).toEqual(new Set([8, 15]));
  });

  it('never take a gauge out of 0 to 100', () => {
    expect(stateAfter(['delete', 'mock', 'threaten', 'blame', 'delete']).gauges).toMatchObject({ trust: 0, heat: 100 });
  });

  it('may be overridden by a scenario, flag kept', () => {
    const overrides = [{ act: 'delete', deltas: { heat: 8 }, reason: 'a page with two readers' }];
    expect(stateAfter(['delete'], { overrides })).toMatchObject({
      gauges: { trust: 50, heat: 58 },
      flags: ['deleted'],
    });
  });

  it('raise the flags that a scenario declares, and nothing else', () => {
    expect(stateAfter(['etiquette'], { flags: ['etiquette'] })).toMatchObject({
      flags: ['etiquette'],
      gauges: { trust: 50, heat: 50, risk: 50, team: 50 },
    });
    expect(effectOf(aStory(), 'inconnu')).toEqual({ deltas: {} });
  });
});

describe('a denial', () => {
  const team = (keys: string) => play(denialStory, keys).state.gauges.team;

  it('contradicted by what is learnt later costs everything, once', () => {
    expect(play(denialStory, 'aA').state.flags).toContain('contradicted');
    expect(team('aA')).toBe(35);
    expect(team('aAa')).toBe(35);
  });

  it('is not contradicted by a useless check, nor by what was known before', () => {
    expect(team('aB')).toBe(50);
    expect(team('Aa')).toBe(50);
  });

  it('corrected in time is not contradicted', () => {
    expect(team('abA')).toBe(50);
  });

  it('is contradicted when everybody learns the fact', () => {
    const known = { ...denialStory, events: { presse: { when: ['denied'], tells: ['numero'], shows: [] } } };
    expect(play(known, 'Aa').state.flags).toContain('contradicted');
  });
});

describe('a third public answer to the same person', () => {
  const insist = (parts = {}) =>
    aStory({ scenes: [aScene('debut', { a: aMove({ minutes: 0, to: 'debut', ...parts }) })], ...parts });
  const heats = (story: ReturnType<typeof aStory>) => play(story, 'aaa').frames.map((frame) => frame.after.heat);

  it('heats', () => {
    expect(heats(insist())).toEqual([50, 50, 50, 58]);
  });

  it('does not, in private or when the answer was awaited', () => {
    const places = { page: { network: 'page', mine: true }, mp: { network: 'private-messages', mine: true } };
    expect(heats(insist({ place: 'mp', places }))).toEqual([50, 50, 50, 50]);
    expect(heats(insist({ does: ['close'] }))).toEqual([50, 42, 34, 26]);
    const toOthers = aStory({
      scenes: [
        aScene('debut', {
          a: aMove({ minutes: 0, to: 'debut' }),
          b: aMove({ minutes: 0, answers: 'luc', to: 'debut' }),
        }),
      ],
    });
    expect(play(toOthers, 'aab').state.gauges.heat).toBe(50);
  });
});
