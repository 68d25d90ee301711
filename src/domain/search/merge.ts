import type { Notion } from './question.ts';

/** A page that a query found; the score only compares pages of one query. */
export interface Hit {
  readonly id: string;
  readonly score: number;
}
/** What each query found, by its text. */
export type Hits = ReadonlyMap<string, readonly Hit[]>;
export interface Ranked {
  readonly id: string;
  readonly score: number;
  /** The spellings this page holds, one a notion: asked together, they find it again with all its words marked. */
  readonly forms: readonly string[];
}

/** Under this share of the best page's score, a page only holds a word that most pages hold. */
const NOISE = 0.2;

/**
 * Merges what the queries found: a page counts once, by the best spelling of each notion it holds, and each notion
 * weighs the more the fewer pages hold it (ln(1 + pages / pages that hold it)). So the words given up first are the
 * commonest, one at a time: a page that lacks only those comes right after the pages that hold everything.
 */
export function merge(notions: readonly Notion[], hits: Hits, pages: number): Ranked[] {
  const scores = new Map<string, { score: number; forms: string[] }>();
  for (const notion of notions) {
    const weight = Math.log(1 + pages / Math.max(1, holders(notion, hits)));
    for (const [id, best] of bestForms(notion, hits)) {
      const page = scores.get(id) ?? { score: 0, forms: [] };
      scores.set(id, { score: page.score + weight * best.value, forms: [...page.forms, best.text] });
    }
  }
  const ranked = [...scores].map(([id, page]) => ({ id, ...page }));
  ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return ranked.filter((page) => page.score >= NOISE * (ranked[0]?.score ?? 0));
}

/** How many pages hold the notion: by the person's own word when any page has it, else by its synonyms. */
function holders(notion: Notion, hits: Hits): number {
  const own = new Set(notion.forms.filter((form) => form.worth > 0.9).flatMap((form) => idsOf(form.text, hits)));
  return own.size || new Set(notion.forms.flatMap((form) => idsOf(form.text, hits))).size;
}

function idsOf(query: string, hits: Hits): string[] {
  return (hits.get(query) ?? []).map((hit) => hit.id);
}

/** Of a form's worth, what holding it at all is; how well it is held is the rest. */
const HELD = 0.2;

/** By page, the spelling that serves the notion best. */
function bestForms(notion: Notion, hits: Hits): Map<string, { text: string; value: number }> {
  const best = new Map<string, { text: string; value: number }>();
  for (const { text, worth } of notion.forms) {
    const found = hits.get(text) ?? [];
    const top = Math.max(...found.map((hit) => hit.score), Number.MIN_VALUE);
    for (const hit of found) {
      const value = worth * (HELD + (1 - HELD) * (hit.score / top));
      if (value > (best.get(hit.id)?.value ?? 0)) best.set(hit.id, { text, value });
    }
  }
  return best;
}
