import { expect, islandsReady, test } from './site.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a run sheet reads whole, and activities can be put together by hand', async ({ page, visit }) => {
    await visit('fr/ateliers/premiers-secours/');
    await expect(page.getByRole('rowheader', { name: '0–8' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(8);
    await visit('fr/composer-un-atelier/');
    await expect(page.getByRole('heading', { name: 'Composer à la main' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Pour ouvrir' })).toBeVisible();
  });
});

test('a workshop is composed by keyboard, kept over a reload, and printed as a run sheet', async ({ page, visit }) => {
  await visit('fr/composer-un-atelier/');
  await islandsReady(page);
  await page.getByRole('radio', { name: '60 minutes' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Proposer un déroulé' }).focus();
  await page.keyboard.press('Enter');
  const remains = page.locator('.compose-remains');
  await expect(remains).toHaveText(/Tout est placé\s: 60\sminutes\./);
  const first = page.locator('.compose-steps > li').first().getByRole('heading');
  const before = await first.textContent();
  await page
    .locator('.compose-steps > li')
    .nth(1)
    .getByRole('button', { name: /^Monter/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(first).not.toHaveText(before ?? '');
  // Its step went up, and the button is still the one that was pressed.
  await expect(
    page
      .locator('.compose-steps > li')
      .first()
      .getByRole('button', { name: /^Monter/ }),
  ).toBeFocused();
  const moved = await first.textContent();
  await page.reload();
  await islandsReady(page);
  await expect(first).toHaveText(moved ?? '');
  await expect(page.getByRole('link', { name: 'Animer' })).toHaveAttribute('href', /animer\/#kit=atelier$/);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('.compose-sheet')).toBeVisible();
  await expect(page.locator('.compose-ask')).toBeHidden();
});

test('a kit leads to its presenter, its dossier and its sheets', async ({ page, visit }) => {
  await visit('fr/ateliers/');
  await page.getByRole('link', { name: 'Premiers secours' }).click();
  await expect(page.getByRole('link', { name: 'Animer' })).toHaveAttribute('href', /animer\/#kit=premiers-secours$/);
  await page.getByRole('link', { name: 'Imprimer le dossier' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Les cartes du tri' })).toBeVisible();
  await page.getByRole('link', { name: 'Revenir à l’atelier' }).click();
  await page.getByRole('link', { name: 'Les cartes du tri' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Les cartes du tri' })).toBeVisible();
});
