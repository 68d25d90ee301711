import { expect, islandsReady, test } from './site.ts';

test('a scene of the plan opens the game at that scene', async ({ page, visit }) => {
  await visit('fr/auteur/chauffage/');
  await page.getByRole('link', { name: /luc-defend.*Ouvrir la partie à cette scène/ }).click();
  await expect(page).toHaveURL(/situations\/chauffage\/#run=c1\./);
  await islandsReady(page);
  await page.getByRole('button', { name: 'Reprendre' }).click();
  await expect(page.getByText('Luc vous défend, et vingt-six').first()).toBeVisible();
});

test('the plan is wider than a phone, opens on its first scene, and scrolls in its own region', async ({
  page,
  visit,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await visit('en/author/rat/');
  const plan = page.getByRole('region', { name: 'Plan of the scenario' });
  await plan.evaluate((region) => region.scrollIntoView());
  await expect(plan.getByRole('link').first()).toBeInViewport({ ratio: 0.9 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(360);
  const scrolled = () => plan.evaluate((region) => region.scrollLeft);
  const before = await scrolled();
  expect(before).toBeGreaterThan(0);
  await plan.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(scrolled).toBeGreaterThan(before);
});
