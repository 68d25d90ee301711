import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { violations } from './accessible.ts';
import { sheetsOf } from './paper.ts';
import { expect, islandsReady, test } from './site.ts';

const CHARTER = 'fr/outils/charte/';
/** The page as it prints, on a device in the dark. */
async function printed(page: Page): Promise<Buffer> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('.doc-form')).toBeHidden();
  await expect(page.locator('.site-header')).toBeHidden();
  return page.pdf({ format: 'A4', preferCSSPageSize: true });
}
/** What is printed in less than ten points. */
const tooSmall = (page: Page) =>
  page
    .locator('.doc .sheet')
    .first()
    .evaluate((sheet) =>
      [sheet, ...sheet.querySelectorAll('*')]
        .filter((element) => element.textContent && Number.parseFloat(getComputedStyle(element).fontSize) < 13.3)
        .map((element) => element.className || element.tagName),
    );
async function taken(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}
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
  expect(await violations(page)).toEqual([]);
});

test('it leaves as text, and as a date for the calendar', async ({ page, visit }) => {
  await visit(CHARTER);
  await fillCharter(page);
  await page.getByLabel('À relire ensemble le').fill('2027-05-25');
  const document = await taken(page, 'Emporter le texte');
  expect(document.name).toBe('la-charte-d-une-page.md');
  expect(document.text).toMatch(
    /7\. Vous recevez une critique\s: arrêtez-vous, lisez, prévenez Inès, à l’accueil, au 02/,
  );
  expect((await taken(page, 'Emporter l’agenda (.ics)')).text).toContain('DTSTART;VALUE=DATE:20270525');
});

test('a month is planned, read back after a reload, and leaves with its hour of presence', async ({ page, visit }) => {
  await visit('fr/outils/calendrier/');
  const reading = page.locator('.doc-reading');
  await expect(reading).toContainText('« Le geste qui évite une panne ou un retour, pas à pas », et 3 autres');
  await page.getByLabel('Partir d’un modèle').selectOption({ label: 'Mois de recrutement' });
  await expect(page.locator('.doc .sheet')).toContainText('Une vraie journée à ce poste');
  await page.waitForTimeout(500);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await page.getByLabel('Mois', { exact: true }).fill('2026-12');
  for (let left = 5; left > 1; left--)
    await page
      .getByRole('button', { name: /^Retirer / })
      .last()
      .click();
  await page.locator('.doc-rows summary').click();
  await page.getByLabel('Jour', { exact: true }).fill('2026-12-03');
  await page.getByLabel('Heure', { exact: true }).fill('14:30');
  await page.getByLabel('Répond dans l’heure').fill('Inès');
  await page.getByLabel('Vérifie').fill('Accueil');
  await page.getByLabel('Image décrite').check();
  await expect(reading.locator('li')).toHaveText([/La même personne donne le fait et le vérifie/]);
  await page.getByRole('button', { name: 'Ajouter : jour de silence' }).click();
  await page.locator('#doc-silence-jour').fill('2026-12-03');
  await page.locator('#doc-silence-pourquoi').fill('inventaire');
  await expect(reading).toContainText('tombe un jour où l’on se tait (inventaire)');
  await page.waitForTimeout(600);
  await page.reload();
  await expect(page.locator('.doc .sheet')).toContainText('jeu. 3 déc.');
  await expect(page.locator('.doc .sheet')).toContainText('14 h 30');
  await expect(page.locator('.doc-rows summary').first()).toHaveText(/^jeu\. 3 déc\. · La question/);
  const { name, text } = await taken(page, 'Emporter l’agenda (.ics)');
  expect(name).toBe('le-calendrier-editorial.ics');
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(events.map(({ startDate, duration }) => `${startDate} ${duration}`)).toEqual([
    '2026-12-03T14:30:00 PT15M',
    '2026-12-03T14:30:00 PT1H',
  ]);
});

test('who speaks when is filled in, put in order, undone, read alone, and printed whole', async ({ page, visit }) => {
  await visit('fr/outils/qui-parle-quand/');
  await expect(page.getByText('25 blancs à remplir')).toBeVisible();
  await page.locator('.doc-rows summary', { hasText: 'Rumeur' }).click();
  await page.getByLabel('Prénom, suppléance').fill('Karim, 02 61 91 00 12 ; Lou');
  await expect(page.getByText('24 blancs à remplir')).toBeVisible();
  await page.waitForTimeout(500);
  const up = page.getByRole('button', { name: 'Monter : Rumeur' });
  for (let place = 11; place > 1; place--) {
    await up.focus();
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('status').filter({ hasText: 'Déplacé en 2 sur 20 : Rumeur' })).toBeVisible();
  const rows = page.locator('.doc .sheet tbody th');
  await expect(rows.nth(1)).toHaveText('Rumeur');
  await page.waitForTimeout(500);
  await page.getByRole('button', { name: 'Retirer : Rumeur' }).click();
  await expect(rows).toHaveCount(19);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(rows.nth(1)).toHaveText('Rumeur');
  await page.locator('#doc-now-choice').selectOption('Rumeur');
  await expect(page.locator('.doc-card')).toContainText('Karim, 02 61 91 00 12 ; Lou');
  await expect(page.getByRole('link', { name: '02 61 91 00 12' })).toHaveAttribute('href', 'tel:0261910012');
  await page.getByLabel('Ne montrer que').fill('direction');
  await expect(page.getByRole('status').filter({ hasText: 'lignes sur 20' })).toBeVisible();
  await page.getByLabel('Ne montrer que').fill('');
  for (let more = 0; more < 10; more++)
    await page.getByRole('button', { name: 'Dupliquer : Fuite de données' }).first().click();
  await expect(rows).toHaveCount(30);
  expect(sheetsOf(await printed(page))).toBe(3);
});

const PAPER = {
  ...{ 'qui-parle-quand': 2, charte: 1, mandat: 1, 'liste-des-dix': 1, escalade: 1, delais: 1 },
  ...{ moderation: 2, calendrier: 1, mesures: 2, protection: 1 },
};
for (const [id, count] of Object.entries(PAPER)) {
  test(`${id} is accessible while it is filled in, and prints on ${count} A4 in both languages`, async ({
    page,
    visit,
  }) => {
    for (const folder of ['en/tools', 'fr/outils']) {
      await visit(`${folder}/${id}/`);
      await islandsReady(page);
      await expect(page.locator('.doc-form')).toBeVisible();
      expect(sheetsOf(await printed(page)), folder).toBe(count);
      expect(await tooSmall(page), folder).toEqual([]);
      await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    }
    if (await page.locator('.doc-rows summary').count()) await page.locator('.doc-rows summary').first().click();
    await page.setViewportSize({ width: 360, height: 780 });
    expect(await violations(page, { within: '.doc-form' })).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
}

test('the choice of platforms prints alone on one sheet of A4, and its questions before it is made', async ({
  page,
  visit,
}) => {
  await visit('fr/outils/plateformes/');
  await page.getByLabel('Recruter', { exact: true }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.chooser-sheet').getByRole('listitem').filter({ hasText: '×' })).toHaveText('× Recruter');
  expect(sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('Recruter', { exact: true }).uncheck();
  for (const name of ['Recruter', 'Répondre aux clients', 'Candidats, écoles', 'De belles photos, régulièrement'])
    await page.getByLabel(name, { exact: true }).check();
  await page.getByLabel('Heures par semaine vraiment disponibles').fill('3');
  await page.getByRole('button', { name: 'Comparer avec l’an prochain' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.chooser-form')).toBeHidden();
  await expect(page.locator('.chooser-sheet')).toContainText('Nous n’y allons pas, et pourquoi');
  expect(sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
});
