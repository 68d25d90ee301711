import { describe, expect, it } from 'vitest';
import { played, robotTable } from '#domain/scenario/temperaments.ts';
import { aMove, aScene, aStory, at } from '../../support/story.ts';

const right = { id: 'dire-quand', followed: true };
const wrong = { id: 'dire-quand', followed: false };
const story = aStory({
  facts: { panne: {} },
  asks: { A: { minutes: 3, tells: ['panne'] } },
  promises: { retour: { by: at('ven 17:15'), to: 'nadia' } },
  scenes: [
    aScene('debut', {
      a: aMove({ rule: wrong, does: ['boilerplate'] }),
      b: aMove({ rule: wrong, does: ['deny'] }),
      c: aMove({ rule: right, does: ['acknowledge', 'date'], promises: ['retour'] }),
    }),
    aScene('suite', { d: aMove({ rule: wrong }), e: aMove({ rule: right, does: ['own'], to: 'fin' }) }),
  ],
});
const decisions = (name: Parameters<typeof played>[1]) => played(story, name).keys.replaceAll('.', '');

describe('a robot that looks neither ahead nor for facts', () => {
  it('plays the first move of each scene, when hurried', () => {
    expect(decisions('hurried')).toBe('ad');
  });

  it('denies before it recites a formula, when defensive, and breaks a rule when nothing else defends it', () => {
    expect(decisions('defensive')).toBe('bd');
  });

  it('takes every promise it is offered, when it promises anything, and checks nothing', () => {
    expect(decisions('over-promiser')).toBe('cd');
  });

  it('does nothing at all, when silent, until the story ends', () => {
    expect(played(story, 'silent')).toMatchObject({ keys: expect.stringMatching(/^\.+$/), ending: 'fini' });
  });

  it('is put in a table with the one who follows the rules and with chance, which plays as many games as asked', () => {
    const table = robotTable(story, 20);
    expect(table.map(({ name }) => name)).toEqual([
      'ideal',
      'hurried',
      'defensive',
      'silent',
      'over-promiser',
      'random',
    ]);
    const games = table.at(-1)?.endings.reduce((sum, ending) => sum + ending.games, 0);
    expect(games).toBe(20);
  });

  it('is left out where the case says that it has nothing to try, with the reason', () => {
    const table = robotTable({ ...story, robots: { silent: { skip: 'Personne n’attend.' } } }, 1);
    expect(table.find(({ name }) => name === 'silent')).toEqual({
      name: 'silent',
      endings: [],
      skip: 'Personne n’attend.',
    });
  });
});
