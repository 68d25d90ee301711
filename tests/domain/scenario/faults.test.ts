import { describe, expect, it } from 'vitest';
import { explore } from '#domain/scenario/explore.ts';
import { faults } from '#domain/scenario/faults.ts';
import type { Scenario } from '#domain/scenario/model.ts';
import { wholeStory } from '../../fixtures/scenarios/whole.ts';
import { aMove, aScene, at, aStory as bareStory, wordsFor } from '../../support/story.ts';

/** With a check that proves useless and one that overturns the first impression: every case is due them. */
const aStory = (parts: Partial<Scenario> = {}) =>
  bareStory({
    facts: { numero: { overturns: true }, abonnes: { useless: true } },
    asks: { A: { minutes: 8, tells: ['numero'] }, B: { minutes: 2, tells: ['abonnes'] } },
    ...parts,
  });
const found = (story: Scenario) => faults(story, { fr: wordsFor(story) }).map(({ code, path }) => `${code} ${path}`);
const oneScene = (parts: Parameters<typeof aMove>[0], story: Partial<Scenario> = {}) =>
  aStory({
    scenes: [aScene('debut', { a: aMove({ does: ['own'] }), b: aMove({ does: ['own'], ...parts }) })],
    ...story,
  });

describe('the linter', () => {
  it('finds nothing in a sound case', () => {
    expect(faults(wholeStory, { fr: wordsFor(wholeStory) })).toEqual([]);
  });

  it.each([
    ['an act', oneScene({ does: ['aknowledge'] }), 'unknown-reference scenes.debut.moves.b.does'],
    ['a flag', oneScene({ when: ['delete'] }), 'unknown-reference scenes.debut.moves.b.when'],
    [
      'a fact, under any',
      oneScene({ when: [{ any: [['knows numro']] }] }),
      'unknown-reference scenes.debut.moves.b.when',
    ],
    ['a promise', oneScene({ keeps: ['retour'] }), 'unknown-reference scenes.debut.moves.b.keeps'],
    [
      'a postponed promise',
      oneScene({ moves: [['retour', at('ven 17:00')]] }),
      'unknown-reference scenes.debut.moves.b.moves',
    ],
    ['a place', oneScene({ place: 'groupe' }), 'unknown-reference scenes.debut.moves.b.place'],
    ['a person', oneScene({ shows: [{ by: 'nadja' }] }), 'unknown-reference scenes.debut.moves.b.shows.0'],
    ['a scene', oneScene({ to: 'suite' }), 'unknown-reference scenes.debut.moves.b.to'],
    [
      'a speaker of the opening',
      aStory({ opening: [{ by: 'personne' }], scenes: oneScene({}).scenes }),
      'unknown-reference opening.0',
    ],
    ['an inherited name', oneScene({ keeps: ['constructor'] }), 'unknown-reference scenes.debut.moves.b.keeps'],
  ])('finds a reference to %s that does not exist', (_, story, expected) => {
    expect(found(story)).toEqual([expected]);
  });

  it('finds rules and lessons that the course does not have, when it knows them', () => {
    const story = oneScene({});
    const course = { rules: ['nommer-la-situation'], lessons: [] };
    const codes = faults(story, { fr: wordsFor(story) }, course).map(({ path }) => path);
    expect(codes).toEqual(['lessons', 'scenes.debut.moves.a.rule', 'scenes.debut.moves.b.rule']);
  });

  it('finds scenes that nothing reaches', () => {
    const island = aScene('ile', { a: aMove({ does: ['own'] }) });
    const first = aScene('debut', { a: aMove({ does: ['own'], to: 'fin' }) }, { lapses: 'fin' });
    expect(found(aStory({ scenes: [first, island] }))).toEqual(['unreachable-scene scenes.ile']);
  });

  it('finds scenes where no move may be open', () => {
    const story = aStory({ scenes: [aScene('debut', { a: aMove({ does: ['own'], when: ['after 6770'] }) })] });
    expect(found(story)).toEqual(['dead-end scenes.debut']);
  });

  it('finds endings that nothing reaches, and a last ending with a condition', () => {
    const scenes = [aScene('debut', { a: aMove({ does: ['own'] }) })];
    const never = { id: 'jamais', rank: 'best', when: ['deleted'] } as const;
    const always = { id: 'fini', rank: 'fair' } as const;
    expect(found(aStory({ scenes, endings: [never, always] }))).toEqual(['unreachable-ending endings.jamais']);
    expect(found(aStory({ scenes, endings: [always, never] }))).toEqual(['conditional-last-ending endings']);
  });

  it('finds conditions and hours that are never met', () => {
    expect(found(oneScene({ when: ['deleted'] }))).toEqual(['never-true scenes.debut.moves.b.when']);
    expect(found(oneScene({ from: at('ven 19:00') }))).toEqual(['never-true scenes.debut.moves.b.when']);
    const event = { capture: { when: ['deleted'], shows: [] } };
    expect(found(oneScene({}, { events: event }))).toEqual(['never-true events.capture.when']);
  });

  it('finds facts that nobody can learn, that change nothing, and a case where every check is the same', () => {
    const asks = { A: { minutes: 3, tells: ['panne'] } };
    const others = { numero: { overturns: true }, abonnes: { useless: true } } as const;
    const tells = { A: { minutes: 3, tells: ['numero'] }, B: { minutes: 2, tells: ['abonnes'] } };
    expect(found(oneScene({}, { facts: { panne: {}, ...others }, asks: tells }))).toEqual([
      'unlearnable-fact facts.panne',
    ]);
    expect(found(oneScene({}, { facts: { panne: {} }, asks }))).toEqual([
      'unused-fact facts.panne',
      'no-useless-ask asks',
      'no-overturning-ask asks',
    ]);
    expect(found(oneScene({}, { facts: {}, asks: {} }))).toEqual(['no-useless-ask asks', 'no-overturning-ask asks']);
  });

  it('finds promises that nothing keeps, or only the move that makes them', () => {
    const promises = { retour: { by: at('ven 17:00'), to: 'nadia' } };
    expect(found(oneScene({ promises: ['retour'] }, { promises }))).toEqual(['unkeepable-promise promises.retour']);
    const kept = oneScene({ promises: ['retour'], keeps: ['retour'] }, { promises });
    expect(found(kept)).toEqual(['unkeepable-promise promises.retour']);
    const scenes = [
      aScene('debut', { a: aMove({ promises: ['retour'] }) }, { lapses: 'fin' }),
      aScene('suite', { a: aMove({ keeps: ['retour'], minutes: 0 }) }),
    ];
    expect(found(aStory({ promises, scenes }))).toEqual([]);
  });

  it('finds a move without consequence', () => {
    expect(found(oneScene({ does: [] }))).toEqual(['no-consequence scenes.debut.moves.b']);
  });

  it('asks the coach, when there is one, whether a mistake is courteous', () => {
    const wrong = { rule: { id: 'dire-quand', followed: false } };
    const story = oneScene(wrong);
    const said = (objections: (text: string) => readonly string[]) =>
      faults(story, { fr: wordsFor(story) }, { objections }).map(({ code, path }) => `${code} ${path}`);
    expect(said(() => [])).toEqual([]);
    expect(said((text) => (text === 'debut.b.say' ? ['blame'] : []))).toEqual(['only-polite-one scenes.debut']);
  });

  it('finds a letter given twice', () => {
    const scenes = [aScene('debut', { a: aMove({ does: ['own'] }) }, { retired: ['a'] })];
    expect(found(aStory({ scenes }))).toEqual(['retired-letter scenes.debut.moves.a']);
  });

  it('finds acts of the engine, flags declared in vain, and a case without a learner', () => {
    expect(found(oneScene({ does: ['break'] }))).toEqual(['engine-act scenes.debut.moves.b.does']);
    expect(found(oneScene({}, { flags: ['deleted'] }))).toEqual(['flag-already-shared flags.0']);
    expect(found(oneScene({}, { people: { nadia: {} } }))).toEqual(['no-learner people']);
  });

  it('finds hours outside the story, and a scene that is gone as soon as one waits', () => {
    const scenes = [
      aScene('debut', { a: aMove({ does: ['own'] }) }),
      aScene('suite', { a: aMove({ does: ['own'] }) }),
      aScene('tard', { a: aMove({ does: ['own'] }) }, { opens: at('ven 19:00'), lapses: 'fin' }),
    ];
    expect(found(aStory({ scenes }))).toEqual([
      'scene-gone-at-once scenes.debut.lapses',
      'hour-outside scenes.tard.opens',
      'scene-gone-at-once scenes.tard.lapses',
    ]);
  });

  it('finds missing words in each language, and a language without a file', () => {
    const words = wordsFor(wholeStory);
    const scene = words.scenes.reponse;
    if (scene === undefined) throw new Error('the fixture has lost its scene');
    const holes = {
      ...words,
      lang: 'en',
      endings: { ...words.endings, guerre: { title: '', text: 'x' } },
      scenes: {
        ...words.scenes,
        reponse: { ...scene, shows: [], write: [], moves: { ...scene.moves, a: { why: ' ', shows: [] } } },
      },
    } as const;
    const story = { ...wholeStory, languages: ['fr', 'en'] } as const;
    expect(faults(story, { fr: words, en: holes }).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'missing-words scenes.reponse.write.words',
      'missing-words scenes.reponse.moves.a.say',
      'missing-words scenes.reponse.moves.a.label',
      'no-coaching scenes.reponse.moves.a.why',
      'missing-words endings.guerre.title',
    ]);
    expect(faults(story, { fr: words }).map(({ path }) => path)).toEqual(['languages']);
  });

  it('speaks French and English, and says when it only sampled', () => {
    const story = oneScene({ when: ['deleted'] });
    const [fault] = faults(story, { fr: wordsFor(story) }, { explore: (each) => explore(each, 1) });
    expect(fault?.fr).toMatch(/jamais remplie.*2000 parties au hasard/);
    expect(fault?.en).toMatch(/never met.*2000 random games/);
  });
});
