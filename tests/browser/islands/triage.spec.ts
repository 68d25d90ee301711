import type { Page } from '@playwright/test';
import { violations } from '../accessible.ts';
import { expect, test } from '../site.ts';

const key = 'porte-voix/default/progress';
const kept = (page: Page) =>
  page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? '{}').records?.['triage/draw'], key);
const verdict = (page: Page) => page.locator('.sort-verdict');
const post = (page: Page) => page.getByRole('heading', { name: /^(Message|Post) \d+ (sur|of) \d+$/ });

/** Presses a key on the post on screen, which has the focus. */
async function sort(page: Page, digit: string): Promise<void> {
  await expect(post(page)).toBeFocused();
  await page.keyboard.press(digit);
  await expect(page.locator('.sort-said')).toBeFocused();
}

test('eighteen posts are sorted by keyboard alone, from the first to what comes of them', async ({ page, visit }) => {
  await visit('fr/tri/');
  await page.getByRole('button', { name: 'Trier 18 messages' }).press('Enter');
  for (let index = 1; index <= 18; index += 1) {
    await expect(post(page)).toHaveText(`Message ${index} sur 18`);
    await sort(page, String((index % 4) + 1));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: '18 messages triés' })).toBeFocused();
  await expect(page.getByText(/Trop peu pour conclure\s: il manque 12 réponses/)).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(10);
  const { seen, posts } = await kept(page);
  expect(Object.keys(seen).sort()).toEqual([...posts].sort());
  expect(await violations(page)).toEqual([]);

  // A second draw has other posts, and is enough to say something.
  await page.getByRole('button', { name: 'Un autre tirage de 18 messages' }).click();
  for (let index = 1; index <= 18; index += 1) {
    await sort(page, '1');
    await page.locator('.sort .practice-actions .button').click();
  }
  await expect(page.getByText('D’après vos premières réponses à 36 messages')).toBeVisible();
  expect(Object.keys((await kept(page)).seen)).toHaveLength(36);
  await page.getByText('Comment c’est calculé').click();
  await expect(page.getByText(/d′ = .+ \(de .+ à .+\)/)).toBeVisible();
  const said = await page.locator('.sort-outcome > :not(details)').allInnerTexts();
  expect(said.join(' ')).not.toMatch(/score|réussite|échec/i);
});

test('someone who always answers the same is told that chance would do as well, and which way they lean', async ({
  page,
  visit,
}) => {
  await visit('en/triage/');
  for (const draw of ['Sort 27 posts', 'Another draw of 27 posts']) {
    await page.getByRole('button', { name: draw }).click();
    for (let index = 0; index < 27; index += 1) {
      await sort(page, '1');
      await page.locator('.sort .practice-actions .button').click();
    }
  }
  await expect(page.getByText(/chance could have given these answers/)).toBeVisible();
  await expect(page.getByText(/You lean towards taking up/)).toBeVisible();
});

test('a draw is found again after a reload, and a mis-click is taken back without being forgotten', async ({
  page,
  visit,
}) => {
  await visit('fr/tri/');
  await page.getByRole('button', { name: 'Trier 18 messages' }).click();
  await sort(page, '4');
  await page.getByRole('button', { name: 'Revenir sur ma réponse' }).click();
  await expect(page.getByRole('heading', { name: 'Que faites-vous de ce message' })).toBeFocused();
  await page.getByRole('button', { name: /^Répondre/ }).click();
  await expect(verdict(page)).toContainText('L’estimation garde la première');
  const { posts, answers } = await kept(page);
  expect(answers[posts[0]]).toEqual({ first: 'report', last: 'answer' });
  await page.reload();
  await expect(page.getByText('Un tirage est en cours : 1 sur 18.')).toBeVisible();
  await page.getByRole('button', { name: 'Reprendre' }).click();
  await expect(post(page)).toHaveText('Message 2 sur 18');
  expect((await kept(page)).posts).toEqual(posts);
});

test('the posts that do not arrive are said in words, and asked again', async ({ page, visit, watch }) => {
  await page.route('**/posts.json', (route) => route.fulfill({ status: 404 }));
  await visit('fr/tri/');
  await expect(page.locator('.notice', { hasText: 'n’ont pas pu être chargés' })).toBeVisible();
  await page.unroute('**/posts.json');
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.getByRole('button', { name: 'Trier 18 messages' })).toBeVisible();
  watch.troubles.length = 0;
});

test('on a phone the post and its four answers are reached by a thumb, and nothing scrolls sideways', async ({
  page,
  visit,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await visit('fr/tri/');
  await page.getByRole('button', { name: 'Trier 27 messages' }).click();
  for (let index = 0; index < 5; index += 1) {
    for (const choice of await page.locator('.sort-choice').all()) {
      const box = await choice.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.width).toBeGreaterThanOrEqual(44);
    }
    if (index === 0) expect(await violations(page)).toEqual([]);
    await page.keyboard.press('3');
    await expect(verdict(page)).toBeVisible();
    if (index === 0) expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.locator('.sort .practice-actions .button').click();
    await expect(post(page)).toBeFocused();
  }
});

test('what came out prints without its buttons, its intro and the rest of the page', async ({ page, visit }) => {
  await visit('fr/tri/');
  await page.getByRole('button', { name: 'Trier 18 messages' }).click();
  for (let index = 0; index < 18; index += 1) {
    await sort(page, '2');
    await page.locator('.sort .practice-actions .button').click();
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Famille par famille' })).toBeVisible();
  await expect(page.locator('.triage-more')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Imprimer' })).toBeHidden();
  const paper = await page.pdf({ format: 'A4' });
  expect(paper.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length).toBeLessThanOrEqual(2);
});
