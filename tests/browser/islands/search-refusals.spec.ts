import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '../site.ts';
import { ask, field, results, status } from './asking.ts';

const doors = '.search-doors a';
/** Words that stand in one place only: a note of the coach, or what a quiz says of an answer. */
const SPOILERS = {
  'fr/recherche/': { why: ['calendrier', 'repousser', 'assurance'], feedback: ['sarcastiques', 'plaider', 'vitrine'] },
  'en/search/': { why: ['nineteen', 'staircase', 'formula'], feedback: ['lecture', 'confession', 'witnesses'] },
};
const written = (pattern: string) =>
  globSync(pattern)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
    .toLowerCase();

for (const [path, { why, feedback }] of Object.entries(SPOILERS))
  test(`on ${path}, neither a note of the coach nor the answer to a question is found`, async ({ page, visit }) => {
    const lang = path.slice(0, 2);
    const notes = written(`content/scenarios/chauffage/${lang === 'fr' ? 'scenario' : 'en'}.yaml`);
    const answers = written('content/quizzes/*.yaml');
    await visit(path);
    await ask(page, lang === 'fr' ? 'chauffage' : 'heating');
    await expect(results(page).and(page.locator('[href*="chauffage"]'))).not.toHaveCount(0);
    for (const word of [...why, ...feedback]) {
      expect((why.includes(word) ? notes : answers).includes(word), `the course still holds « ${word} »`).toBe(true);
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
