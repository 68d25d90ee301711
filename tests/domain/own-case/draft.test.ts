import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aMove, anEnding, aScene, emptyDraft, newCode, newId } from '#domain/own-case/blank.ts';
import { checked } from '#domain/own-case/check.ts';
import type { Draft } from '#domain/own-case/draft.ts';
import { missing } from '#domain/own-case/missing.ts';
import { named, slug } from '#domain/own-case/names.ts';
import { readDraft } from '#domain/own-case/read.ts';
import { isPlayable, scenarioOf } from '#domain/own-case/scenario.ts';
import { without } from '#domain/own-case/without.ts';
import { begin } from '#domain/scenario/begin.ts';
import { play } from '#domain/scenario/play.ts';
import { referenceFaults } from '#domain/scenario/reference-faults.ts';
import { random } from '#domain/scenario/robots.ts';
import { anyDraft, wholeDraft } from '../../support/drafts.ts';

const around = { rules: ['dire-quand', 'passer-la-main'], lessons: ['ecrire-une-reponse', 'qui-parle'] };
const least: Draft = {
  ...emptyDraft('fr'),
  scenes: [{ ...aScene('scene-1'), moves: [aMove('a'), aMove('b')] }],
  endings: [anEnding('fin-1')],
};

describe('whatever a device holds', () => {
  it('is read as a draft, and read again as the same one', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(readDraft(structuredClone(draft))).toEqual(draft);
      }),
    );
  });

  it('is a scenario that never makes the engine throw', () => {
    fc.assert(
      fc.property(anyDraft, fc.nat(), (draft, seed) => {
        const { scenario } = scenarioOf(draft);
        expect(begin(scenario)).toBeDefined();
        play(scenario, random(scenario, seed));
      }),
      { numRuns: 60 },
    );
  });

  it('is checked, and says what it lacks, without ever throwing', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(checked(draft, around).missing).toEqual(missing(draft));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps no prototype for another object', () => {
    readDraft(JSON.parse('{ "__proto__": { "x": 1 }, "people": [{ "id": "__proto__", "__proto__": { "y": 1 } }] }'));
    expect(({} as { x?: number; y?: number }).x).toBeUndefined();
    expect(({} as { x?: number; y?: number }).y).toBeUndefined();
    expect(readDraft({ people: [{ id: '__proto__' }] }).people[0]?.id).toBe('person-1');
  });
});

describe('an unfinished case', () => {
  it('is played as soon as it has one scene, two moves and one ending', () => {
    expect(isPlayable(emptyDraft('fr'))).toBe(false);
    expect(isPlayable({ ...least, endings: [] })).toBe(false);
    expect(isPlayable({ ...least, scenes: [{ ...aScene('scene-1'), moves: [aMove('a')] }] })).toBe(false);
    expect(isPlayable(least)).toBe(true);
    expect(play(scenarioOf(least).scenario, 'a').state.end).toBe('fin-1');
  });

  it('says what is missing, and in which field', () => {
    const found = missing(least).map(({ what, path }) => `${what} ${path}`);
    for (const one of ['moment starts', 'moment closes', 'opening opening', 'rule scenes.scene-1.moves.a.rule'])
      expect(found).toContain(one);
    const told = checked(least, around).faults.map(({ code, path }) => `${code} ${path}`);
    for (const one of ['missing-words title', 'no-lesson lessons', 'no-coaching scenes.scene-1.moves.a.why'])
      expect(told).toContain(one);
  });

  it('has its roads tried although words are missing', () => {
    const [scene] = least.scenes;
    const lost = { ...aScene('scene-2'), moves: [aMove('a'), aMove('b')] };
    const ends = scene?.moves.map((move) => ({ ...move, to: 'fin' })) ?? [];
    const far = { ...least, scenes: [{ ...aScene('scene-1'), moves: ends, lapses: 'fin' }, lost] };
    const { faults, explored } = checked(far, around);
    expect(explored?.complete).toBe(true);
    expect(faults.map(({ code, path }) => `${code} ${path}`)).toContain('unreachable-scene scenes.scene-2');
  });
});

describe('names', () => {
  it('are made once of what was written, and never made again', () => {
    fc.assert(
      fc.property(wholeDraft, (draft) => {
        expect(named(named(draft))).toEqual(named(draft));
      }),
    );
  });

  it('read as what they name, each its own', () => {
    const draft: Draft = {
      ...emptyDraft('fr'),
      title: 'Quatre jours sans chauffage, à Angers',
      people: [
        { id: 'personne-1', name: 'Nadia R.', who: '', role: 'outside' },
        { id: 'personne-2', name: 'Nadia R.', who: '', role: 'you' },
        { id: 'personne-3', name: 'Place', who: '', role: 'outside' },
        { id: 'personne-4', name: '12', who: '', role: 'outside' },
      ],
      opening: [{ by: 'personne-2', text: 'Quoi', place: '', reactions: null, spreads: false }],
    };
    const { file, people, opening } = named(draft);
    expect(file).toBe('quatre-jours-sans-chauffage-a');
    expect(people.map(({ id }) => id)).toEqual(['nadia-r', 'nadia-r-2', 'place-2', 'personne-4']);
    expect(opening[0]?.by).toBe('nadia-r-2');
    expect(slug('Œuvre d’Été !')).toBe('oeuvre-d-ete');
  });

  it('given to new things are free', () => {
    expect(newId(least, 'scenes')).toBe('scene-2');
    expect(newCode(['z1', 'z2'])).toBe('z3');
  });
});

it('what named a thing that is gone names nothing any more', () => {
  fc.assert(
    fc.property(wholeDraft, fc.constantFrom('people', 'places', 'facts', 'promises', 'scenes'), (draft, list) => {
      const id = draft[list][0]?.id ?? '';
      const rest = without(draft, list, id);
      const named = referenceFaults(scenarioOf(rest).scenario, around).filter(
        ({ code, fr }) => code === 'unknown-reference' && fr.includes(id),
      );
      expect(named).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
