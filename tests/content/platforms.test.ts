import { describe, expect, it } from 'vitest';
import { loadContent } from '#course/load.ts';
import { marksOf } from '#course/platforms.ts';
import { choose } from '#domain/platforms/choose.ts';
import type { Answers, Standing } from '#domain/platforms/model.ts';
import type { PlatformsFile } from '#schemas/platforms.ts';
import { copyContent } from '../support/content.ts';

const file = loadContent('content', { lint: false }).platforms as PlatformsFile;
const marks = marksOf(file);
const told = (answers: Answers) => {
  const { places } = choose(marks, answers);
  return (standing: Standing) =>
    places.filter((place) => place.standing === standing).map(({ id, score }) => `${id} ${score}`);
};
const answers = (objectives: string, audiences: string, assets: string, hours: number): Answers => ({
  ...{ objectives: objectives.split(' '), audiences: audiences.split(' '), assets: assets.split(' '), hours },
});

describe('twelve companies of the course', () => {
  it.each([
    [
      'a florist',
      answers('local sell', 'neighbours inspiration', 'photo premises', 4),
      'gbp 15, ig 14, fb 13',
      'pin 11, rev 9, wa 6',
      'tt',
    ],
    [
      'a mechanical subcontractor',
      answers('partners recruit', 'pros candidates', 'text people', 3),
      'li 23, gd 6',
      '',
      'tt',
    ],
    ['a cabinetmaker', answers('sell wide', 'inspiration', 'photo evergreen', 3), 'pin 16, ig 13', 'fb 7', 'tt yt'],
    [
      'a hotel with a restaurant',
      answers('care local', 'travellers', 'photo premises', 3),
      'gbp 17, rev 12, fb 10',
      'ig 10, wa 8',
      '',
    ],
    ['a maker of till software', answers('care crisis', 'pros', 'text', 5), 'wa 10, li 8, gbp 6', '', 'x'],
    [
      'a local transport company',
      answers('crisis care', 'neighbours press', 'none', 12),
      'wa 12, fb 12, gbp 10, x 8',
      '',
      '',
    ],
    [
      'a maker of climbing holds',
      answers('community wide', 'young', 'shortvideo longvideo', 10),
      'yt 15, ig 13, tt 12',
      '',
      '',
    ],
    ['a physiotherapist', answers('local', 'neighbours', 'premises', 1), 'gbp 12', 'fb 8', ''],
    ['a training firm', answers('expertise partners', 'pros', 'text longvideo', 6), 'li 19, yt 10', '', ''],
    [
      'a heating engineer',
      answers('local care', 'neighbours adults35', 'photo people', 3),
      'gbp 15, fb 15, wa 12',
      'ig 10, rev 8',
      '',
    ],
    ['a wholesaler who thought of Facebook', answers('partners', 'pros', 'none', 2), 'li 9', '', ''],
    [
      'a bakery that recruits',
      answers('recruit local', 'neighbours young', 'shortvideo premises', 6),
      'gbp 12, ig 12, tt 12',
      'fb 8, li 6, yt 6',
      '',
    ],
  ])('%s', (_who, said, active, later, closed) => {
    const of = told(said);
    expect(of('active').join(', ')).toBe(active);
    expect(of('later').join(', ')).toBe(later);
    expect(
      of('closed')
        .map((one) => one.split(' ')[0])
        .toSorted(),
    ).toEqual(closed.split(' ').filter(Boolean));
  });
});

describe('all combinations of one or two objectives, audiences and assets, for 1, 2, 4 and 8 hours', () => {
  const pairs = (names: readonly string[], alone: readonly string[] = []) => {
    const together = names.filter((name) => !alone.includes(name));
    return [
      ...names.map((name) => [name]),
      ...together.flatMap((one, index) => together.slice(index + 1).map((two) => [one, two])),
    ];
  };
  const first: Record<string, number> = {};
  const active: Record<string, number> = {};
  let count = 0;
  for (const objectives of pairs(Object.keys(file.objectives)))
    for (const audiences of pairs(Object.keys(file.audiences)))
      for (const assets of pairs(Object.keys(file.assets), marks.alone))
        for (const hours of [1, 2, 4, 8]) {
          count += 1;
          const held = choose(marks, { objectives, audiences, assets, hours }).places.filter(
            ({ standing }) => standing === 'active',
          );
          const [one] = held;
          if (one) first[one.id] = (first[one.id] ?? 0) + 1;
          for (const { id } of held) active[id] = (active[id] ?? 0) + 1;
        }
  const share = (counts: Record<string, number>, id: string) => (100 * (counts[id] ?? 0)) / count;

  it('are 187,920, and each gives something to hold', () => {
    expect(count).toBe(187_920);
    expect(Object.values(first).reduce((sum, one) => sum + one, 0)).toBe(count);
  });

  it('choose every platform sometimes', () => {
    for (const { id } of marks.platforms) expect(active[id] ?? 0, id).toBeGreaterThan(0);
  });

  it.each([
    ['li', 31],
    ['gbp', 28],
    ['ig', 10],
    ['fb', 9],
    ['pin', 7],
    ['wa', 7],
    ['yt', 4],
  ])('put %s first in about %i cases of a hundred', (id, expected) => {
    expect(Math.abs(share(first, id) - expected)).toBeLessThanOrEqual(1);
  });

  it('put any other first in less than three of a hundred, X in less than one of a thousand, the small microblogs never', () => {
    for (const id of ['rev', 'tt', 'gd', 'x', 'alt']) expect(share(first, id), id).toBeLessThan(3);
    expect(share(first, 'x')).toBeLessThan(0.1);
    expect(first.alt).toBeUndefined();
  });

  it('hold Facebook in a quarter of cases: not by reflex', () => {
    expect(Math.abs(share(active, 'fb') - 25)).toBeLessThanOrEqual(1);
  });
});

describe('a fault in the file of platforms', () => {
  it.each([
    [
      'a weight for a platform that is not there',
      'gbp: 3, fb: 2, ig: 2, rev: 2',
      'gpb: 3, fb: 2, ig: 2, rev: 2',
      /aucune plateforme « gpb »/,
    ],
    [
      'a condition on a choice that is not there',
      'any: [photo, shortvideo]',
      'any: [photos, shortvideo]',
      /aucun choix « photos »/,
    ],
    ['a weight beyond three', 'weights: { pin: 3 }', 'weights: { pin: 5 }', /trop long|3 au plus/],
    ['a quarter of an hour', 'hours: 1.5', 'hours: 1.25', /demi-heures/],
  ])('%s is said with its line', (_what, from, to, said) => {
    const copy = copyContent();
    copy.edit('platforms/platforms.yaml', from, to);
    const line =
      copy
        .read('platforms/platforms.yaml')
        .split('\n')
        .findIndex((text) => text.includes(to)) + 1;
    const faults = copy.faults({ lint: false });
    copy.done();
    expect(faults.map((fault) => [fault.file, fault.line, said.test(fault.fr)])).toEqual([
      ['platforms/platforms.yaml', line, true],
    ]);
  });
});
