import type { Piece } from './excerpt.ts';

/** `page` is whatever the other four do not name, so that nothing found is hidden. */
export const KINDS = ['lesson', 'rule', 'scenario', 'term', 'page'] as const;
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
  readonly kind: ResultKind;
  readonly results: readonly Result[];
}

export function kindOf(name: string | undefined): ResultKind {
  return KINDS.find((kind) => kind === name) ?? 'page';
}

/** Results in groups, each in the order given, the group of the best result first. An address appears once. */
export function group(results: readonly Result[]): Group[] {
  const once = results.filter((result, at) => results.findIndex((other) => other.url === result.url) === at);
  const kinds = [...new Set(once.map((result) => result.kind))];
  return kinds.map((kind) => ({ kind, results: once.filter((result) => result.kind === kind) }));
}
