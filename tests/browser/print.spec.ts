import { sheetsOf } from './paper.ts';
import { expect, islandsReady, test } from './site.ts';

test('a lesson prints as text: no menu, no buttons', async ({ page, visit }) => {
  await visit('fr/lecons/ecrire-une-reponse/');
  await islandsReady(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.site-nav')).toBeHidden();
  await expect(page.locator('.module-nav')).toBeHidden();
  await expect(page.locator('.lesson-end')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const paper = await page.pdf({ format: 'A4' });
  const sheets = sheetsOf(paper);
  expect(sheets).toBeGreaterThanOrEqual(3);
  expect(sheets).toBeLessThanOrEqual(9);
});

test('the card prints alone, on one sheet', async ({ page, visit }) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await visit('fr/lecons/ecrire-une-reponse/');
  await page.getByRole('button', { name: 'Imprimer cette carte' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-card]')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  const paper = await page.pdf({ format: 'A4' });
  expect(paper.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
});

for (const [path, button] of [
  ['fr/regles/', 'Imprimer la carte de poche'],
  ['en/rules/', 'Print the pocket card'],
] as const)
  test(`on ${path}, the sixteen rules print as a pocket card on one sheet, in ten points at least`, async ({
    page,
    visit,
  }) => {
    await visit(path);
    await expect(page.getByRole('button', { name: button })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.pocket li')).toHaveCount(16);
    await expect(page.locator('.site-header')).toBeHidden();
    const size = await page
      .locator('.pocket p')
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    expect(size).toBeGreaterThanOrEqual(13.3);
    const paper = await page.pdf({ preferCSSPageSize: true });
    expect(paper.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  });
