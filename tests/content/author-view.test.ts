import { describe, expect, it } from 'vitest';
import { conditionOf, openedAt, wordsIn, wordsRead } from '#course/author-view.ts';
import { exploration } from '#course/case-study.ts';
import { loadContent } from '#course/load.ts';
import { decode, isUnreadable } from '#domain/scenario/code.ts';
import { play } from '#domain/scenario/play.ts';
import { ideal } from '#domain/scenario/robots.ts';

const { cases } = loadContent('content', { lint: false });

/** What the game does with the end of an address. */
const opened = (address: string) => {
  const run = decode(decodeURIComponent(address.replace(/^#run=/, '')));
  if (isUnreadable(run)) throw new Error(`${address}: ${run.refused}`);
  return run;
};

describe.each(cases.map((each) => [each.id, each] as const))('the links of the author’s view of %s', (_, each) => {
  const { scenario, words } = each;
  const { scenes, endings } = exploration(scenario);

  it('open the game at each of its scenes', () => {
    const [first, ...others] = scenario.scenes;
    expect(openedAt(scenario, scenes[first?.id ?? ''] ?? 'none')).toBe('');
    expect(others.length).toBeGreaterThan(0);
    for (const { id } of others) {
      const { keys, print, scenario: code } = opened(openedAt(scenario, scenes[id] ?? ''));
      expect({ code, print }).toEqual({ code: scenario.code, print: scenario.print });
      const { state, stopped } = play(scenario, keys);
      expect(stopped, `${id}: ${keys}`).toBeUndefined();
      expect(state.scene, keys).toBe(id);
    }
  });

  it('open each of its endings', () => {
    for (const { id } of scenario.endings) {
      const { keys, ending } = opened(openedAt(scenario, endings[id] ?? '', id));
      expect(ending).toBe(id);
      expect(play(scenario, keys).state.end).toBe(id);
    }
  });

  it('says how much there is to read on the ideal road, which is a part of the case', () => {
    for (const text of [words.fr, words.en]) {
      if (!text) throw new Error('a language is missing');
      const read = wordsRead(scenario, text, ideal(scenario).keys);
      expect(read).toBeGreaterThan(1000);
      expect(read).toBeLessThan(wordsIn(text));
    }
  });
});

describe('a condition', () => {
  it('is written as in its file, hours included', () => {
    const said = { any: 'l’une de : {branches}', or: ' ou ', and: ' et ' };
    const guard = ['owned', { any: [['not deleted'], ['knows pret', 'before 6810']] }];
    expect(conditionOf(guard, 'fr', said)).toBe('owned et l’une de : not deleted ou knows pret et before ven 17:30');
  });
});
