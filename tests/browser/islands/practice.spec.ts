import type { Page } from '@playwright/test';
import { expect, test } from '../site.ts';

const key = 'porte-voix/default/progress';
const item = (page: Page) => page.locator('.quiz-item').first();
const where = (page: Page) => page.locator('.practice-where').first();
const kept = (page: Page) => page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? '{}').records, key);

/** Answers the question on screen with its first option. */
async function answer(page: Page): Promise<void> {
  await item(page).locator('input').first().check();
  await item(page)
    .getByRole('button', { name: /plutôt sûr|fairly sure/ })
    .click();
  await expect(item(page).locator('.quiz-verdict')).toBeFocused();
}

test('a final check is answered to its end, and says what to read again without giving a mark', async ({
  page,
  visit,
}) => {
  await visit('fr/faire-le-point/');
  await page.getByRole('button', { name: 'Tirer vingt questions' }).click();
  for (let index = 1; index <= 20; index += 1) {
    await expect(where(page)).toHaveText(`Question ${index} sur 20`);
    await answer(page);
    await expect(page.locator('.quiz-explained')).not.toHaveCount(0);
    await page.getByRole('button', { name: index < 20 ? 'Question suivante' : 'Voir où j’en suis' }).click();
  }
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^\d+ réponses? justes? sur 20$/);
  const counts = await page.locator('.practice-modules').first().locator('b').allInnerTexts();
  expect(counts).toHaveLength(5);
  for (const count of counts) expect(count).toMatch(/^[0-4] sur 4$/);
  const lessons = page.locator('.practice a[href*="/lecons/"]');
  await expect(lessons.first()).toBeVisible();
  const said = await page.locator('.practice > :not(details)').allInnerTexts();
  expect(said.join(' ')).not.toMatch(/note :|score|%/i);

  await page.getByRole('button', { name: 'Faire un autre tirage' }).click();
  await expect(where(page)).toHaveText('Question 1 sur 20');
  expect((await kept(page))['check/paper'].earlier).toHaveLength(1);
});

test('a paper left in the middle is found again after a reload: same questions, same answers', async ({
  page,
  visit,
}) => {
  await visit('en/taking-stock/');
  await page.getByRole('button', { name: 'Draw twenty questions' }).click();
  await answer(page);
  await page.getByRole('button', { name: 'Next question' }).click();
  const second = await item(page).locator('legend').innerText();
  const { items } = (await kept(page))['check/paper'];
  await page.reload();
  await expect(where(page)).toHaveText('One set is under way: 1 answers out of 20.');
  await page.getByRole('button', { name: 'Carry on' }).click();
  await expect(where(page)).toHaveText('Question 2 of 20');
  await expect(item(page).locator('legend')).toHaveText(second);
  expect((await kept(page))['check/paper'].items).toEqual(items);
});

test('the questions that do not arrive are said in words, and asked again', async ({ page, visit, watch }) => {
  await page.route('**/questions.json', (route) => route.fulfill({ status: 404 }));
  await visit('fr/faire-le-point/');
  await expect(page.locator('.notice', { hasText: 'n’ont pas pu être chargées' })).toBeVisible();
  await page.unroute('**/questions.json');
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.getByRole('button', { name: 'Tirer vingt questions' })).toBeVisible();
  watch.troubles.length = 0;
});

/** A learner who answered the quiz of « Écrire une réponse » so many days ago. */
async function answeredDaysAgo(page: Page, days: number): Promise<void> {
  await page.evaluate(
    ([name, ago]) => {
      const date = new Date();
      date.setDate(date.getDate() - Number(ago));
      const two = (number: number) => String(number).padStart(2, '0');
      const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
      const attempt = { letters: 'a', confidence: 'sure', right: false, day };
      const items = ['la-phrase-qui-assume', 'le-poids-des-excuses', 'le-fil-apres-l-accord', 'relire-avant-d-envoyer'];
      const records = Object.fromEntries(
        items.map((item) => [`quiz/${item}`, { first: attempt, last: attempt, count: 1 }]),
      );
      localStorage.setItem(String(name), JSON.stringify({ v: 1, epochs: {}, records }));
    },
    [key, days] as const,
  );
}

test('the home page says what is due, three questions at most, and nothing once they are answered', async ({
  page,
  visit,
}) => {
  await visit('fr/');
  await expect(page.locator('[data-due]')).toBeHidden();
  await answeredDaysAgo(page, 3);
  await page.reload();
  await expect(page.locator('[data-due]')).toContainText('3 questions vous attendent.');
  await page.getByRole('link', { name: 'Réviser maintenant' }).click();
  await expect(page.locator('.quiz-item')).toHaveCount(3);
  await expect(page.locator('.quiz-verdict')).toHaveCount(0);
  for (const question of await page.locator('.quiz-item').all()) {
    await question.locator('input').first().check();
    await question.getByRole('button', { name: /plutôt sûr/ }).click();
  }
  await expect(page.getByText('C’est fait pour aujourd’hui.')).toBeVisible();
  await visit('fr/');
  await expect(page.locator('[data-due]')).toBeHidden();
});

test('three weeks later the lesson asks a question that it had kept', async ({ page, visit }) => {
  await visit('fr/reviser/');
  await expect(page.getByText('Rien à réviser aujourd’hui.')).toBeVisible();
  await answeredDaysAgo(page, 22);
  await page.reload();
  await expect(page.locator('.quiz-item')).toHaveCount(1);
  await expect(page.getByText('Trois semaines après')).toBeVisible();
  await answer(page);
  expect(Object.keys(await kept(page))).toContain('quiz/une-machine-et-une-robe');
  await page.getByRole('link', { name: /^Relire la leçon/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Écrire une réponse qui aide vraiment');
});
