import { describe, expect, it } from 'vitest';
import { faults } from '#domain/scenario/faults.ts';
import type { Scenario } from '#domain/scenario/model.ts';
import { wholeStory } from '../../fixtures/scenarios/whole.ts';
import { aMove, aScene, aStory, at, wordsFor } from '../../support/story.ts';

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
    ['an act', oneScene({ does: ['aknowledge'] }), 'S001 scenes.debut.moves.b.does'],
    ['a flag', oneScene({ when: ['delete'] }), 'S001 scenes.debut.moves.b.when'],
    ['a fact, under any', oneScene({ when: [{ any: [['knows numro']] }] }), 'S001 scenes.debut.moves.b.when'],
    ['a promise', oneScene({ keeps: ['retour'] }), 'S001 scenes.debut.moves.b.keeps'],
    ['a postponed promise', oneScene({ moves: [['retour', at('ven 17:00')]] }), 'S001 scenes.debut.moves.b.moves'],
    ['a place', oneScene({ place: 'groupe' }), 'S001 scenes.debut.moves.b.place'],
    ['a person', oneScene({ shows: [{ by: 'nadja' }] }), 'S001 scenes.debut.moves.b.shows.0'],
    ['a scene', oneScene({ to: 'suite' }), 'S001 scenes.debut.moves.b.to'],
    [
      'a speaker of the opening',
      aStory({ opening: [{ by: 'personne' }], scenes: oneScene({}).scenes }),
      'S001 opening.0',
    ],
    ['an inherited name', oneScene({ keeps: ['constructor'] }), 'S001 scenes.debut.moves.b.keeps'],
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
    expect(found(aStory({ scenes: [first, island] }))).toEqual(['S002 scenes.ile']);
  });

  it('finds scenes where no move may be open', () => {
    const story = aStory({ scenes: [aScene('debut', { a: aMove({ does: ['own'], when: ['after 6770'] }) })] });
    expect(found(story)).toEqual(['S003 scenes.debut']);
  });

  it('finds endings that nothing reaches, and a last ending with a condition', () => {
    const scenes = [aScene('debut', { a: aMove({ does: ['own'] }) })];
    const never = { id: 'jamais', rank: 'best', when: ['deleted'] } as const;
    const always = { id: 'fini', rank: 'fair' } as const;
    expect(found(aStory({ scenes, endings: [never, always] }))).toEqual(['S004 endings.jamais']);
    expect(found(aStory({ scenes, endings: [always, never] }))).toEqual(['S014 endings']);
  });

  it('finds conditions and hours that are never met', () => {
    expect(found(oneScene({ when: ['deleted'] }))).toEqual(['S005 scenes.debut.moves.b.when']);
    expect(found(oneScene({ from: at('ven 19:00') }))).toEqual(['S005 scenes.debut.moves.b.when']);
    const event = { capture: { when: ['deleted'], shows: [] } };
    expect(found(oneScene({}, { events: event }))).toEqual(['S005 events.capture.when']);
  });

  it('finds facts that nobody can learn, that change nothing, and a case where every check is the same', () => {
    const asks = { A: { minutes: 3, tells: ['panne'] } };
    const others = { numero: { overturns: true }, abonnes: { useless: true } } as const;
    const tells = { A: { minutes: 3, tells: ['numero', 'abonnes'] } };
    expect(found(oneScene({}, { facts: { panne: {}, ...others }, asks: tells }))).toEqual(['S006 facts.panne']);
    expect(found(oneScene({}, { facts: { panne: {} }, asks }))).toEqual([
      'S007 facts.panne',
      'S019 facts',
      'S020 facts',
    ]);
  });

  it('finds promises that nothing can keep, or that nothing can break', () => {
    const promises = { retour: { by: at('ven 17:00'), to: 'nadia' } };
    expect(found(oneScene({ promises: ['retour'] }, { promises }))).toEqual(['S008 promises.retour']);
    const kept = oneScene({ promises: ['retour'], keeps: ['retour'] }, { promises });
    expect(found(kept)).toEqual(['S008 promises.retour']);
    const scenes = [
      aScene('debut', { a: aMove({ promises: ['retour'] }) }, { lapses: 'fin' }),
      aScene('suite', { a: aMove({ keeps: ['retour'], minutes: 0 }) }),
    ];
    expect(found(aStory({ promises, scenes }))).toEqual([]);
  });

  it('finds a move without consequence', () => {
    expect(found(oneScene({ does: [] }))).toEqual(['S010 scenes.debut.moves.b']);
  });

  it('finds a letter given twice', () => {
    const scenes = [aScene('debut', { a: aMove({ does: ['own'] }) }, { retired: ['a'] })];
    expect(found(aStory({ scenes }))).toEqual(['S013 scenes.debut.moves.a']);
  });

  it('finds acts of the engine, flags declared in vain, and a case without a learner', () => {
    expect(found(oneScene({ does: ['break'] }))).toEqual(['S017 scenes.debut.moves.b.does']);
    expect(found(oneScene({}, { flags: ['deleted'] }))).toEqual(['S016 flags.0']);
    expect(found(oneScene({}, { people: { nadia: {} } }))).toEqual(['S015 people']);
  });

  it('finds hours outside the story, and a scene that is gone as soon as one waits', () => {
    const scenes = [
      aScene('debut', { a: aMove({ does: ['own'] }) }),
      aScene('suite', { a: aMove({ does: ['own'] }) }),
      aScene('tard', { a: aMove({ does: ['own'] }) }, { opens: at('ven 19:00'), lapses: 'fin' }),
    ];
    expect(found(aStory({ scenes }))).toEqual([
      'S021 scenes.debut.lapses',
      'S018 scenes.tard.opens',
      'S021 scenes.tard.lapses',
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
      'S012 scenes.reponse.write.words',
      'S012 scenes.reponse.moves.a.say',
      'S012 scenes.reponse.moves.a.label',
      'S011 scenes.reponse.moves.a.why',
      'S012 endings.guerre.title',
    ]);
    expect(faults(story, { fr: words }).map(({ path }) => path)).toEqual(['languages']);
  });

  it('speaks French and English, and says when it only sampled', () => {
    const story = oneScene({ when: ['deleted'] });
    const [fault] = faults(story, { fr: wordsFor(story) }, {}, 1);
    expect(fault?.fr).toMatch(/jamais remplie.*2000 parties au hasard/);
    expect(fault?.en).toMatch(/never met.*2000 random games/);
  });
});
