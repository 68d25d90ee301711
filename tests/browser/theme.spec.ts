import { expect, test } from './site.ts';

test('the system decides the theme until a person does, and the choice is kept', async ({ page, visit }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await visit('fr/');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: 'Passer au thème sombre' }).click();
  expect(await paper()).not.toBe(light);
  await page.reload();
  expect(await paper()).not.toBe(light);
  await expect(page.getByRole('button', { name: 'Passer au thème clair' })).toBeVisible();
});
