import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, islandsReady, test } from './site.ts';

const CHARTER = 'fr/outils/charte/';
const sheets = (paper: Buffer) => paper.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length;
const fillCharter = async (page: Page) => {
  await page.getByLabel('qui, phrase 7').fill('Inès, à l’accueil');
  await page.getByLabel('numéro, phrase 7').fill('02 61 91 00 12');
};

test('without scripts, the charter is read whole, to be copied', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.url + CHARTER);
  await expect(page.locator('.sheet li')).toHaveCount(12);
  await expect(page.getByText('Sans les scripts du site, ce modèle se lit')).toBeVisible();
  await context.close();
});

test('a charter is filled in, found again, undone and brought back to its template', async ({ page, visit }) => {
  await visit(CHARTER);
  await expect(page.getByText('4 blancs à remplir')).toBeVisible();
  await fillCharter(page);
  await page.getByLabel('Entreprise', { exact: true }).fill('Moulin bleu');
  await expect(page.getByText('1 blanc à remplir')).toBeVisible();
  await expect(page.locator('.doc .sheet')).toContainText('prévenez Inès, à l’accueil, au 02 61 91 00 12.');
  await page.waitForTimeout(600);
  await page.reload();
  await expect(page.getByLabel('qui, phrase 7')).toHaveValue('Inès, à l’accueil');
  await page.getByRole('button', { name: 'Revenir au modèle' }).click();
  await expect(page.getByText('4 blancs à remplir')).toBeVisible();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByLabel('Entreprise', { exact: true })).toHaveValue('Moulin bleu');
});

test('a sentence is set aside, reworded, moved by the keyboard, and one is added', async ({ page, visit }) => {
  await visit(CHARTER);
  await page.getByLabel('Garder cette phrase : Vous êtes libre de parler').uncheck();
  await expect(page.locator('.doc .sheet li')).toHaveCount(11);
  await page.getByRole('button', { name: 'Descendre : Si vous parlez de nous' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Descendre : Si vous parlez de nous' })).toBeFocused();
  await expect(page.locator('.doc .sheet li').nth(1)).toContainText('Si vous parlez de nous');
  await expect(page.getByRole('status').filter({ hasText: 'Déplacé en 3 sur 12' })).toBeVisible();
  await page.getByRole('button', { name: 'Ajouter une phrase' }).click();
  await page.keyboard.type('Le mardi, [qui] relit avec vous.');
  await expect(page.locator('.doc .sheet li').last()).toContainText('Le mardi, qui relit avec vous.');
  await expect(page.getByText('5 blancs à remplir')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
});

test('it leaves as text, and as a date for the calendar', async ({ page, visit }) => {
  await visit(CHARTER);
  await fillCharter(page);
  await page.getByLabel('À relire ensemble le').fill('2027-05-25');
  const read = async (button: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  };
  const document = await read('Emporter le texte');
  expect(document.name).toBe('la-charte-d-une-page.md');
  expect(document.text).toMatch(
    /7\. Vous recevez une critique\s: arrêtez-vous, lisez, prévenez Inès, à l’accueil, au 02/,
  );
  expect((await read('Emporter l’agenda (.ics)')).text).toContain('DTSTART;VALUE=DATE:20270525');
});

for (const [path, ready] of [
  [CHARTER, '.doc-form'],
  ['en/tools/charte/', '.doc-form'],
] as const)
  test(`${path} prints alone on one sheet of A4, in ten points at least`, async ({ page, visit }) => {
    await visit(path);
    await islandsReady(page);
    await expect(page.locator(ready)).toBeVisible();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.locator('.doc-form')).toBeHidden();
    await expect(page.locator('.site-header')).toBeHidden();
    const small = await page
      .locator('.doc .sheet')
      .first()
      .evaluate((sheet) =>
        [sheet, ...sheet.querySelectorAll('*')]
          .filter((element) => element.textContent && Number.parseFloat(getComputedStyle(element).fontSize) < 13.3)
          .map((element) => element.className || element.tagName),
      );
    expect(small).toEqual([]);
    expect(sheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
  });

test('the choice of platforms prints alone on one sheet of A4', async ({ page, visit }) => {
  await visit('fr/outils/plateformes/');
  for (const name of ['Recruter', 'Répondre aux clients', 'Candidats, écoles', 'De belles photos, régulièrement'])
    await page.getByLabel(name, { exact: true }).check();
  await page.getByLabel('Heures par semaine vraiment disponibles').fill('3');
  await page.getByRole('button', { name: 'Comparer avec l’an prochain' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.chooser-form')).toBeHidden();
  await expect(page.locator('.chooser-sheet')).toContainText('Nous n’y allons pas, et pourquoi');
  expect(sheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
});
