import type { Page } from '@playwright/test';
import { expect, islandsReady, test } from './site.ts';

const lesson = 'fr/lecons/ecrire-une-reponse/';
const title = 'Écrire une réponse qui aide vraiment';
const device = 'fr/sur-cet-appareil/';
const key = 'porte-voix/default/progress';

const questions = (page: Page) => page.locator('section[aria-labelledby="quiz"] fieldset');
const inModule = (page: Page) => page.getByRole('navigation', { name: 'Dans ce module' });
const stored = (page: Page) => page.evaluate((name) => localStorage.getItem(name), key);
const store = (page: Page, text: string) =>
  page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text] as const);

/** The mark that is drawn, for those who do not hear the words. */
const drawnAfter = (element: Element) => getComputedStyle(element, '::after').content;

/** Answers these questions of the lesson, by their rank, with whatever option comes first. */
async function answer(page: Page, ...ranks: number[]): Promise<void> {
  for (const rank of ranks) {
    const question = questions(page).nth(rank);
    await question.locator('input').first().check();
    await question.getByRole('button', { name: 'Je réponds : plutôt sûr' }).click();
    await expect(question.locator('.quiz-verdict')).toBeVisible();
  }
}

test('the home page says where to begin, then where to go on', async ({ page, visit, site }) => {
  await visit('fr/');
  await expect(page.getByRole('link', { name: 'Commencer' })).toHaveAttribute('href', /lecons\/lire-les-chiffres\/$/);
  await visit(lesson);
  await answer(page, 0);
  await visit('fr/');
  await page.getByRole('link', { name: `Continuer : ${title}` }).click();
  await expect(page).toHaveURL(site.url + lesson);
  await islandsReady(page);
  await expect(page.locator('.quiz-already')).toHaveCount(1);
});

test('a lesson whose questions are all answered is done, in words, in its module and at home', async ({
  page,
  visit,
}) => {
  await visit(lesson);
  const done = { name: `${title} (terminé)`, exact: true };
  await answer(page, 0, 1, 2);
  await expect(inModule(page).getByRole('link', { name: title })).toBeVisible();
  await expect(inModule(page).getByRole('link', done)).toHaveCount(0);
  await answer(page, 3);
  await expect(inModule(page).getByRole('link', done)).toHaveAttribute('aria-current', 'page');
  expect(await inModule(page).getByRole('link', done).evaluate(drawnAfter)).toContain('✓');
  await expect(page.locator('[data-mark-done]')).toBeHidden();

  await visit('fr/');
  const path = page.getByRole('region', { name: 'Le cours, module par module' });
  await expect(path.getByRole('link', done)).toBeVisible();
  expect(await path.getByRole('link', done).evaluate(drawnAfter)).toContain('✓');
  await expect(path.getByRole('link', { name: /\(terminé\)$/ })).toHaveCount(1);
  await expect(path.getByRole('listitem').filter({ hasText: title }).first()).toContainText('1 sur 6');
  await expect(page.getByRole('link', { name: 'Continuer : Les cas difficiles' })).toBeVisible();
  await expect(path.getByRole('link', { name: /^Les cas difficiles.*\(prochaine étape\)$/ })).toBeVisible();
});

test('a lesson is marked as done by hand, and the mark is taken back', async ({ page, visit }) => {
  await visit(lesson);
  await page.getByRole('button', { name: 'Marquer cette leçon comme faite' }).click();
  await expect(inModule(page).getByRole('link', { name: `${title} (terminé)` })).toBeVisible();
  await page.reload();
  const back = page.getByRole('button', { name: 'Ne plus la compter comme faite' });
  await expect(back).toBeVisible();
  await back.click();
  await expect(page.getByRole('button', { name: 'Marquer cette leçon comme faite' })).toBeVisible();
  await visit('fr/');
  await expect(page.getByRole('link', { name: `Continuer : ${title}` })).toBeVisible();
  await expect(page.getByRole('link', { name: /\(terminé\)$/ })).toHaveCount(0);
});

test('two tabs that answer in turn keep both answers, and each shows the whole', async ({
  page,
  context,
  visit,
  site,
}) => {
  const other = await context.newPage();
  await visit(lesson);
  await other.goto(site.url + lesson);
  await islandsReady(page);
  await islandsReady(other);
  await answer(page, 0, 1);
  await answer(other, 2);
  await expect(inModule(other).getByRole('link', { name: `${title} (terminé)` })).toHaveCount(0);
  await answer(page, 3);
  for (const tab of [page, other]) {
    await expect(inModule(tab).getByRole('link', { name: `${title} (terminé)` })).toBeVisible();
  }
  expect((await stored(page))?.match(/"quiz\//g)).toHaveLength(4);
  await other.reload();
  await expect(other.locator('.quiz-already')).toHaveCount(4);
});

for (const [name, refused] of [
  ['this tab alone remembers where the browser refuses to', ['localStorage']],
  ['a browser that keeps nothing still teaches, and the page says so', ['localStorage', 'sessionStorage']],
] as const) {
  test(name, async ({ page, visit }) => {
    await page.addInitScript((areas) => {
      for (const area of areas) {
        Object.defineProperty(window, area, {
          get() {
            throw new DOMException('Refused', 'SecurityError');
          },
        });
      }
    }, refused);
    const nothingKept = refused.length === 2;
    await visit(lesson);
    await answer(page, 0);
    const status = questions(page).first().getByRole('status');
    await expect(status).toContainText('Vos premières réponses jusqu’ici');
    await expect(status.filter({ hasText: 'Ce navigateur n’a pas pu garder cette réponse' })).toHaveCount(
      nothingKept ? 1 : 0,
    );
    await page.getByRole('button', { name: 'Passer au thème sombre' }).click();
    await expect(page.getByRole('button', { name: 'Passer au thème clair' })).toBeVisible();
    await visit(device);
    await expect(page.getByText('Ce navigateur refuse de garder des données')).toHaveCount(nothingKept ? 1 : 0);
    await expect(page.getByText('dans cet onglet, jusqu’à ce que vous le fermiez')).toHaveCount(nothingKept ? 0 : 1);
    await visit('fr/');
    await expect(page.getByRole('link', { name: nothingKept ? 'Commencer' : `Continuer : ${title}` })).toBeVisible();
  });
}

test('what was kept and is damaged is put aside whole, and the course goes on', async ({ page, visit }) => {
  await visit('fr/glossaire/');
  const damaged = '{"v":1,"epochs":{},"records":{"quiz/la-phra';
  await store(page, damaged);
  await visit(lesson);
  await answer(page, 0);
  expect(JSON.parse((await stored(page)) ?? '').records).toHaveProperty('quiz/la-phrase-qui-assume');
  await visit(device);
  await expect(page.getByRole('status').filter({ hasText: 'La copie abîmée est mise de côté' })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('porte-voix/default/aside'))).toBe(damaged);
});

test('what a later version of the course wrote is left as it is, and the page says so', async ({ page, visit }) => {
  await visit('fr/glossaire/');
  const later = '{"v":2,"epochs":{},"records":{"quiz/la-phrase-qui-assume":"of another shape"}}';
  await store(page, later);
  await visit(lesson);
  await answer(page, 0);
  await expect(questions(page).first().getByRole('status')).toContainText('Ce navigateur n’a pas pu garder');
  await page.getByRole('button', { name: 'Marquer cette leçon comme faite' }).click();
  await visit(device);
  await expect(
    page.getByRole('status').filter({ hasText: 'Une version plus récente du cours a déjà écrit ici.' }),
  ).toBeVisible();
  await visit('fr/');
  await expect(page.getByRole('link', { name: 'Commencer' })).toBeVisible();
  expect(await stored(page)).toBe(later);
});
