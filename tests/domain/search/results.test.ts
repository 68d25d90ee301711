import { describe, expect, test } from 'vitest';
import { nearestDoors } from '#domain/search/doors.ts';
import { excerptOf, restoreApostrophes } from '#domain/search/excerpt.ts';
import { group, kindOf, ordered, type Result, type ResultKind } from '#domain/search/results.ts';

const result = (kind: ResultKind, url: string): Result => ({ kind, url, title: url, excerpt: [] });

describe('results come in groups', () => {
  const shown = (results: readonly Result[]) =>
    group(results).map(({ kind, results }) => [kind, results.map(({ url }) => url).join('')]);
  const rule = (url: string) => result('rule', url);
  const lesson = (url: string) => result('lesson', url);

  test('the three best of all first, whatever they are, then the others by kind, each in the order found', () => {
    expect(shown([rule('r'), lesson('a'), rule('s'), lesson('b'), rule('t'), lesson('c')])).toEqual([
      ['best', 'ras'],
      ['lesson', 'bc'],
      ['rule', 't'],
    ]);
  });

  test('by kind alone when there are three or fewer, or one kind', () => {
    expect(shown([rule('r'), lesson('a'), rule('s')])).toEqual([
      ['rule', 'rs'],
      ['lesson', 'a'],
    ]);
    expect(shown([...'abcde'].map(lesson))).toEqual([['lesson', 'abcde']]);
  });

  test('an address found twice keeps its best place', () => {
    const [pages] = group([result('lesson', 'a'), result('lesson', 'b'), result('lesson', 'a')]);
    expect(pages?.results.map(({ url }) => url)).toEqual(['a', 'b']);
  });

  test('a kind that search does not know is a page like another, not a lost result', () => {
    expect(kindOf('term')).toBe('term');
    expect(kindOf('atelier')).toBe('page');
    expect(kindOf(undefined)).toBe('page');
  });
});

test('what is for the room comes after what teaches the same, unless it is asked by name', () => {
  const found = (kind: ResultKind, url: string, score: number, title = 'Choisir') => ({
    ...{ result: { ...result(kind, url), title }, score, forms: ['charte', 'heures'] },
  });
  const order = (...all: ReturnType<typeof found>[]) =>
    ordered(all)
      .map(({ url }) => url)
      .join('');
  expect(order(found('workshop', 'a', 3), found('lesson', 'b', 2), found('term', 'c', 1))).toBe('bac');
  expect(order(found('tool', 'a', 5), found('lesson', 'b', 2))).toBe('ab');
  expect(order(found('tool', 'a', 3, 'La charte'), found('lesson', 'b', 2))).toBe('ab');
});

describe('excerpts are text with marks', () => {
  test('marked words are told from the rest', () => {
    expect(excerptOf('On <mark>répond</mark> vite.')).toEqual([
      { text: 'On ', marked: false },
      { text: 'répond', marked: true },
      { text: ' vite.', marked: false },
    ]);
  });

  test('any other markup is shown as the text it is', () => {
    const hostile = '<img src=x onerror=alert(1)> &lt;b&gt; <mark>a</mark>';
    expect(excerptOf(hostile)[0]?.text).toBe('<img src=x onerror=alert(1)> <b> ');
  });

  test('an unclosed mark loses no word', () => {
    expect(
      excerptOf('a <mark>b')
        .map((piece) => piece.text)
        .join(''),
    ).toBe('a <mark>b');
  });

  test('apostrophes are typographic again, and feet and minutes stay as they are', () => {
    expect(restoreApostrophes("l'entreprise d'à côté, 5' plus tard")).toBe("l’entreprise d’à côté, 5' plus tard");
    expect(excerptOf("<mark>l'usage</mark>")).toEqual([{ text: 'l’usage', marked: true }]);
  });
});

describe('when nothing is found, doors are proposed', () => {
  const doors = [
    { title: 'Le parcours', href: 'a' },
    { title: 'Mises en situation', href: 'b' },
    { title: 'Glossaire', href: 'c' },
    { title: 'Écrire une réponse', href: 'd', says: 'Quatre temps' },
    { title: 'Modération', href: 'e' },
  ];
  const nearest = (question: string) =>
    nearestDoors(question, doors)
      .map((door) => door.href)
      .join('');

  test('the nearest by its letters comes first, spelling mistakes included', () => {
    expect(nearest('ecrir une reponce')[0]).toBe('d');
    expect(nearest('modérrateur')[0]).toBe('e');
  });

  test('three in their own order when the question looks like none', () => {
    expect(nearest('xyz')).toBe('abc');
    expect(nearest('')).toBe('abc');
  });
});
