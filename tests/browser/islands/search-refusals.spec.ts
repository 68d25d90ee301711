import { globSync, readFileSync } from 'node:fs';
import { synonymsOf } from '#domain/search/synonyms.ts';
import { wordsOf } from '#domain/search/words.ts';
import { pages } from '../../support/site.ts';
import { expect, test } from '../site.ts';
import { ask, field, results, status } from './asking.ts';

const doors = '.search-doors a';
const read = (files: readonly string[]) => files.map((file) => readFileSync(file, 'utf8').toLowerCase()).join('\n');
const words = (text: string, least = 8) => wordsOf(text).filter((word) => word.length >= least);
const between = (text: string, start: RegExp) => [...text.matchAll(start)].map(([, block = '']) => block).join('\n');

/** Words of the coach's notes and of the quizzes' explanations that begin like no word that is searched. */
function spoilers(lang: 'fr' | 'en') {
  const searched = pages()
    .filter((page) => page.file.startsWith(`${lang}/`))
    .flatMap((page) => page.root.querySelector('[data-pagefind-body]') ?? [])
    .map((body) => {
      for (const ignored of body.querySelectorAll('[data-pagefind-ignore],script,noscript')) ignored.remove();
      return `${body.structuredText} ${body.toString()}`;
    });
  const mine = (file: string) => file.endsWith('.en.yaml') === (lang === 'en');
  const typed = between(
    read([...globSync(`content/{lessons,pages}/${lang}/*.mdx`), ...globSync('content/rules/*.yaml').filter(mine)]),
    /also: \[([^\]]*)\]/g,
  );
  const known = new Set(words([...searched, typed].join(' '), 4).map((word) => word.slice(0, 5)));
  const quizzes = globSync('content/quizzes/*.yaml').filter(mine);
  const stories = globSync(`content/scenarios/*/${lang === 'fr' ? 'scenario' : 'en'}.yaml`).sort();
  const only = (text: string) =>
    words(text)
      .filter((word) => !known.has(word.slice(0, 5)) && synonymsOf(word, lang).length === 0)
      .slice(0, 3);
  return {
    why: only(between(read(stories), /why: "?(.*\n)/g)),
    feedback: only(between(read(quizzes.sort()), /feedback: >-\n((?: {6}.*\n)+)/g)),
  };
}

for (const [path, lang] of [
  ['fr/recherche/', 'fr'],
  ['en/search/', 'en'],
] as const)
  test(`on ${path}, neither a note of the coach nor the answer to a question is found`, async ({ page, visit }) => {
    const { why, feedback } = spoilers(lang);
    expect(Math.min(why.length, feedback.length)).toBeGreaterThan(0);
    await visit(path);
    await ask(page, lang === 'fr' ? 'chauffage' : 'heating');
    await expect(results(page).and(page.locator('[href*="chauffage"]'))).not.toHaveCount(0);
    for (const word of [...why, ...feedback]) {
      await ask(page, word);
      await expect(results(page), word).toHaveCount(0);
    }
  });

test('a question without answer is named, and three doors are proposed in place of an empty list', async ({
  page,
  visit,
}) => {
  await visit('fr/');
  await page.keyboard.press('/');
  await ask(page, 'zygomatique');
  await expect(status(page)).toContainText('« zygomatique »');
  await expect(page.locator(doors)).toHaveCount(3);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(doors).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/a\/b\/c\/fr\/.+/);
  await expect(page.locator('h1')).toBeVisible();
});

test('a host that does not serve the search files is told so in words, and doors stay open', async ({
  page,
  visit,
  watch,
}) => {
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
  await visit('fr/recherche/');
  await field(page).fill('critique');
  await expect(status(page)).toContainText('ses fichiers manquent');
  await expect(page.locator(doors)).toHaveCount(3);
  await page.unroute('**/pagefind/**');
  await ask(page, 'usage');
  await expect(results(page)).not.toHaveCount(0);
  expect(watch.troubles.splice(0).every((trouble) => /404/.test(trouble))).toBe(true);
});

test('an index served in part is not taken for a course without the word', async ({ page, visit, watch }) => {
  await page.route('**/*.pf_index', (route) => route.fulfill({ status: 404, body: '' }));
  await visit('fr/recherche/');
  await field(page).fill('critique');
  await expect(status(page)).toContainText('ses fichiers manquent');
  expect(watch.troubles.splice(0)).not.toEqual([]);
});

test('offline, search says so, and answers again when the network is back', async ({ page, context, visit, watch }) => {
  await visit('fr/recherche/');
  await expect(page.locator('astro-island')).not.toHaveAttribute('ssr');
  await context.setOffline(true);
  await field(page).fill('critique');
  await expect(status(page)).toContainText('Vous êtes hors ligne');
  await expect(page.locator(doors)).toHaveCount(3);
  await context.setOffline(false);
  await ask(page, 'usage');
  await expect(results(page)).not.toHaveCount(0);
  watch.troubles.splice(0);
});

test('the page of search answers the question of its address, and writes the next one there', async ({
  page,
  visit,
}) => {
  await visit('fr/recherche/?q=critique');
  await expect(field(page)).toHaveValue('critique');
  await expect(results(page)).not.toHaveCount(0);
  expect(new URL(page.url()).search).toBe('?q=critique');
  await ask(page, 'délai');
  expect(new URL(page.url()).searchParams.get('q')).toBe('délai');
  await page.reload();
  await expect(field(page)).toHaveValue('délai');
  await expect(results(page)).not.toHaveCount(0);
  await expect(page.getByText(/Index de la construction/)).toHaveCount(0);
});

test('in English, only English pages are found, under English headings', async ({ page, visit }) => {
  await visit('en/search/');
  await ask(page, 'entreprise');
  await expect(results(page)).toHaveCount(0);
  await ask(page, 'company');
  await expect(page.getByRole('heading', { name: /^Lessons \d/ })).toBeVisible();
  await expect(results(page).and(page.locator('[href*="/fr/"]'))).toHaveCount(0);
});
