import { excerptOf, restoreApostrophes } from '#domain/search/excerpt.ts';
import { type Hit, type Hits, merge, type Ranked } from '#domain/search/merge.ts';
import { type Notion, queriesOf, understand } from '#domain/search/question.ts';
import { kindOf, ordered, type Result } from '#domain/search/results.ts';
import type { Lang } from '#domain/search/stem.ts';
import { wordsOf } from '#domain/search/words.ts';

/** What we use of `pagefind.js` 1.5. Excerpts hold `<mark>`, and `<` and `>` of the text escaped. */
export interface Pagefind {
  options(options: { baseUrl: string; ranking?: typeof ranking }): Promise<void>;
  search(query: string | null): Promise<{ results: PagefindResult[] }>;
  destroy(): Promise<void>;
}
export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}
export interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/**
 * `pageLength`, how much a short page is favoured, from 0 to 1: by itself, Pagefind puts a term of the glossary before the lesson
 * on it. `metaWeights`, how much a word counts that is in the title of the page, in what people type and the page does
 * not say, or in the heading of the part.
 */
export const ranking = { pageLength: 0.5, metaWeights: { title: 5, also: 5, section: 3 } };
const MOST_RESULTS = 20;
/** Parts read to give that many pages. */
const MOST_PARTS = 40;
/** A word cut shorter than this would begin too many others. */
const SHORTEST_BEGINNING = 3;

/** The pages that answer a question, best first. Rejects when a file of the index cannot be read. */
export async function askPagefind(pagefind: Pagefind, question: string, lang: Lang): Promise<Result[]> {
  const notions = understand(question, lang);
  if (notions.length === 0) return [];
  const [everything, hits] = await Promise.all([pagefind.search(null), findAll(pagefind, notions)]);
  const ranked = merge(notions, hits, everything.results.length).slice(0, MOST_PARTS);
  const read = async (part: Ranked) => ({ ...part, result: await resultOf(pagefind, part) });
  return onePerPage(ordered(await Promise.all(ranked.map(read)))).slice(0, MOST_RESULTS);
}

async function findAll(pagefind: Pagefind, notions: readonly Notion[]): Promise<Hits> {
  const queries = queriesOf(notions);
  const found = await Promise.all(queries.map((query) => find(pagefind, query)));
  const hits = new Map<string, readonly Hit[]>(queries.map((query, at) => [query, found[at] ?? []]));
  const unknown = notions.filter((notion) => notion.forms.every((form) => hits.get(form.text)?.length === 0));
  const begun = await Promise.all(unknown.map(({ word }) => findBeginning(pagefind, word)));
  unknown.forEach(({ word }, at) => {
    hits.set(word, begun[at] ?? []);
  });
  return hits;
}

/**
 * Pages that hold the word or an inflection of it. In quotes, Pagefind gives that and no more, but all with the same
 * score; without, it scores, and adds pages that hold any word beginning alike. So: the former, scored by the latter.
 */
async function find(pagefind: Pagefind, word: string): Promise<Hit[]> {
  const exact = await pagefind.search(`"${word}"`);
  if (exact.results.length === 0) return [];
  const scores = new Map((await pagefind.search(word)).results.map(({ id, score }) => [id, score]));
  const least = Math.min(...scores.values(), 1);
  return exact.results.map(({ id }) => ({ id, score: scores.get(id) ?? least }));
}

/**
 * Pages that hold a word beginning as this one, which may still be being typed. Pagefind alone would shorten it until
 * something begins alike, were it one letter: the words it marked are read to refuse that.
 */
async function findBeginning(pagefind: Pagefind, word: string): Promise<Hit[]> {
  if (word.length < SHORTEST_BEGINNING) return [];
  const found = (await pagefind.search(word)).results.slice(0, MOST_RESULTS);
  const pages = await Promise.all(found.map((result) => result.data()));
  const begins = (page: PagefindPage) => {
    const marked = excerptOf(page.excerpt).filter((piece) => piece.marked);
    return [...marked.map((piece) => piece.text), page.meta.title ?? '']
      .flatMap(wordsOf)
      .some((other) => other.startsWith(word));
  };
  return found.flatMap(({ id, score }, at) => (pages[at] && begins(pages[at]) ? [{ id, score }] : []));
}

async function resultOf(pagefind: Pagefind, ranked: Ranked): Promise<Result> {
  const ask = async (query: string) => (await pagefind.search(query)).results.find(({ id }) => id === ranked.id);
  const result = (await ask(ranked.forms.join(' '))) ?? (await ask(ranked.forms[0] ?? ''));
  if (!result) throw new Error(`Search result ${ranked.id} was lost between two queries`);
  const { url, excerpt, meta, filters } = await result.data();
  return {
    url,
    kind: kindOf(filters.kind?.[0]),
    title: restoreApostrophes(meta.title ?? url),
    ...(meta.section && { section: restoreApostrophes(meta.section) }),
    excerpt: excerptOf(excerpt),
  };
}

/** The best part of each page stands for it; a rule or a term listed with others on one page is a page of its own. */
function onePerPage(results: readonly Result[]): Result[] {
  const pageOf = ({ url, kind }: Result) => (kind === 'term' ? url : url.replace(/#.*/, ''));
  return results.filter((result, at) => results.findIndex((other) => pageOf(other) === pageOf(result)) === at);
}
