import { expect, test } from './site.ts';

const page1 = 'fr/modules/repondre/';

test('a plan is kept as it is written, found again, erased and taken back', async ({ page, visit }) => {
  await visit(page1);
  await page.getByLabel('Si…').fill('une plainte arrive après 18 h');
  await page.getByLabel('alors…').fill('je note l’heure et je préviens Awa demain');
  await expect(page.getByText('Gardé sur cet appareil.', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Si…')).toHaveValue('une plainte arrive après 18 h');
  await page.getByRole('button', { name: 'Effacer ce plan' }).click();
  await expect(page.getByLabel('alors…')).toHaveValue('');
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByLabel('alors…')).toHaveValue('je note l’heure et je préviens Awa demain');
  await visit('fr/modules/crise/');
  await expect(page.getByLabel('Si…')).toHaveValue('');
});

test('what was just typed is not lost by leaving at once', async ({ page, visit }) => {
  await visit(page1);
  await expect(page.locator('[data-plan]')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.getByLabel('Si…').pressSequentially('vite');
  await visit('fr/');
  await visit(page1);
  await expect(page.getByLabel('Si…')).toHaveValue('vite');
});

test('a browser that keeps nothing says so', async ({ page, visit }) => {
  await page.addInitScript(() => {
    for (const area of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, area, {
        get() {
          throw new DOMException('Refused', 'SecurityError');
        },
      });
  });
  await visit(page1);
  await page.waitForLoadState('networkidle');
  await page.getByLabel('Si…').fill('le navigateur refuse');
  await expect(page.getByText('recopiez-le avant de quitter la page')).toBeVisible();
});

test('the plan prints alone, on one sheet', async ({ page, visit }) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await visit(page1);
  await page.getByLabel('Si…').fill('une plainte arrive après 18 h');
  await page.getByRole('button', { name: 'Imprimer ce plan' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByLabel('Si…')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  const paper = await page.pdf({ format: 'A4' });
  expect(paper.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
});
