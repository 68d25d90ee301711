import { describe, expect, test } from 'vitest';
import { type Hits, merge } from '#domain/search/merge.ts';
import type { Notion } from '#domain/search/question.ts';

const notion = (word: string, ...synonyms: string[]): Notion => ({
  word,
  forms: [{ text: word, worth: 1 }, ...synonyms.map((text) => ({ text, worth: 0.6 }))],
});
/** `{ client: 'ab' }`: the query "client" finds pages a and b, with the same score. */
const found = (pages: Record<string, string>): Hits =>
  new Map(Object.entries(pages).map(([query, ids]) => [query, [...ids].map((id) => ({ id, score: 1 }))]));
const order = (notions: Notion[], hits: Hits, pages = 20) =>
  merge(notions, hits, pages)
    .map((page) => page.id)
    .join('');

describe('what several queries found becomes one list', () => {
  test('a page that several queries found appears once, before those that only one found', () => {
    expect(order([notion('supprimer'), notion('critique')], found({ supprimer: 'xb', critique: 'by' }))).toBe('bxy');
  });

  test('the commonest word is given up first', () => {
    const notions = [notion('client'), notion('rare'), notion('moyen')];
    const hits = found({ client: 'abcdefghij', rare: 'z', moyen: 'zabk' });
    expect(order(notions, hits).startsWith('z')).toBe(true);
    const [withRare, withCommon] = ['z', 'a'].map(
      (id) => merge(notions, hits, 20).find((page) => page.id === id)?.score,
    );
    expect(withRare ?? 0).toBeGreaterThan(withCommon ?? 0);
  });

  test('a word that no page holds does not empty the list', () => {
    expect(order([notion('supprimer'), notion('zygomatique')], found({ supprimer: 'a', zygomatique: '' }))).toBe('a');
  });

  test('a page that holds the person’s own word comes before one that holds a synonym', () => {
    expect(order([notion('supprimer', 'masquer')], found({ supprimer: 'b', masquer: 'a' }))).toBe('ba');
  });

  test('a synonym brings pages in when no page holds the word', () => {
    expect(order([notion('fache', 'mecontent')], found({ fache: '', mecontent: 'a' }))).toBe('a');
  });

  test('pages that only hold a word of every page are left out', () => {
    const everywhere = 'abcdefghijklmnopqrst';
    expect(order([notion('entreprise'), notion('capture')], found({ entreprise: everywhere, capture: 'c' }))).toBe('c');
  });

  test('within one query, the index’s own order stands, and equals are in a fixed order', () => {
    const hits: Hits = new Map([
      [
        'ton',
        [
          { id: 'b', score: 2 },
          { id: 'a', score: 8 },
          { id: 'd', score: 2 },
        ],
      ],
    ]);
    expect(order([notion('ton')], hits)).toBe('abd');
  });

  test('each page says which spellings it holds', () => {
    const notions = [notion('supprimer', 'masquer'), notion('avis', 'commentaire')];
    const [page] = merge(notions, found({ masquer: 'a', avis: 'a', commentaire: 'a' }), 20);
    expect(page?.forms).toEqual(['masquer', 'avis']);
  });

  test('no query, no page', () => {
    expect(merge([], new Map(), 0)).toEqual([]);
    expect(merge([notion('rien')], new Map(), 0)).toEqual([]);
  });
});
