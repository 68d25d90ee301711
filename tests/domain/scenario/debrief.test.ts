import { describe, expect, it } from 'vitest';
import { debrief } from '#domain/scenario/debrief.ts';
import { ideal } from '#domain/scenario/robots.ts';
import { lapseStory } from '../../fixtures/scenarios/lapse.ts';
import { wholeStory } from '../../fixtures/scenarios/whole.ts';

const best = ideal(wholeStory).keys;

describe('the debrief', () => {
  it('has one decision for each move, checks and waits between scenes apart', () => {
    const { decisions, ending } = debrief(wholeStory, best);
    expect(ending).toBe('repare');
    expect(decisions.map(({ frame }) => `${frame.scene}.${frame.key}`)).toEqual([
      'premier-mot.a',
      'reponse.a',
      'soir.a',
      'lundi.a',
    ]);
  });

  it('says where each other move would have led, the rules being followed from there', () => {
    const [first, , , last] = debrief(wholeStory, best).decisions;
    expect(first?.alternatives).toEqual([
      { key: 'b', ending: 'silence', deltas: { trust: -8 } },
      { key: 'c', ending: 'silence', deltas: { trust: -15, heat: 15 } },
    ]);
    expect(last?.alternatives).toEqual([{ key: 'b', ending: 'silence', deltas: {} }]);
  });

  it('counts as a decision the wait that let a scene go by', () => {
    const { decisions } = debrief(lapseStory, '..');
    expect(decisions.map(({ frame, index }) => [frame.key, frame.scene, index])).toEqual([['.', 'debut', 2]]);
  });

  it('draws trust, heat and reach against the story’s clock', () => {
    const { curve } = debrief(wholeStory, best);
    expect(curve[0]).toMatchObject({ at: wholeStory.starts, trust: 50, heat: 50 });
    expect(curve[0]?.reach, 'it had been up for a while').toBeGreaterThan(0);
    const minutes = curve.map(({ at }) => at);
    const reach = curve.map((point) => point.reach);
    expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
    expect(reach).toEqual([...reach].sort((a, b) => a - b));
    expect(reach.at(-1)).toBeGreaterThan(1000);
  });

  it('names what was never learnt with the check that gives it, useless facts apart', () => {
    expect(debrief(wholeStory, 'b').unknown).toEqual([
      { fact: 'numero', ask: 'A' },
      { fact: 'radiateur', ask: 'B' },
    ]);
    expect(debrief(wholeStory, best).unknown).toEqual([]);
  });

  it('of an unfinished list gives the ending that would come if all stopped there', () => {
    expect(debrief(wholeStory, 'c').ending).toBe('guerre');
  });
});
