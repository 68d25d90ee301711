import type { Piece } from './excerpt.ts';
import { wordsOf } from './words.ts';

/** `page` is whatever the others do not name, so that nothing found is hidden. */
export const KINDS = ['lesson', 'rule', 'scenario', 'term', 'tool', 'workshop', 'page'] as const;
export type ResultKind = (typeof KINDS)[number];

export interface Result {
  readonly url: string;
  readonly kind: ResultKind;
  readonly title: string;
  /** The part of the page that holds most of the words; `url` then leads to it. */
  readonly section?: string;
  readonly excerpt: readonly Piece[];
}
export interface Group {
  /** `best`: the first results of all, whatever they are. */
  readonly kind: ResultKind | 'best';
  readonly results: readonly Result[];
}
/** What a person looks at before scrolling. */
const BEST = 3;

export function kindOf(name: string | undefined): ResultKind {
  return KINDS.find((kind) => kind === name) ?? 'page';
}

/** Share of its score that a page for whoever runs a workshop keeps: it says the words of many lessons, and must not hide them. */
const FOR_THE_ROOM = 0.5;

export interface Found {
  readonly result: Result;
  readonly score: number;
  /** The words asked that the page holds. */
  readonly forms: readonly string[];
}
/** Results in the order that people who learn need, best first. A page for the room that is asked by its name keeps its place. */
export function ordered(found: readonly Found[]): Result[] {
  const worth = ({ result: { kind, title }, score, forms }: Found) => {
    const named = wordsOf(title).some((word) => forms.includes(word));
    return (kind === 'tool' || kind === 'workshop') && !named ? score * FOR_THE_ROOM : score;
  };
  return [...found].sort((a, b) => worth(b) - worth(a)).map(({ result }) => result);
}

/**
 * The best results first, whatever they are, then the others in groups, each in the order given, the group of the best one
 * first. Results of one kind, or few, need no such parting. An address appears once.
 */
export function group(results: readonly Result[]): Group[] {
  const once = results.filter((result, at) => results.findIndex((other) => other.url === result.url) === at);
  const kinds = (some: readonly Result[]) => [...new Set(some.map((result) => result.kind))];
  const inKinds = (some: readonly Result[]) =>
    kinds(some).map((kind) => ({ kind, results: some.filter((result) => result.kind === kind) }));
  if (kinds(once).length === 1 || once.length <= BEST) return inKinds(once);
  return [{ kind: 'best', results: once.slice(0, BEST) }, ...inKinds(once.slice(BEST))];
}
