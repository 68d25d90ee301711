import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { violations } from './accessible.ts';
import { expect, islandsReady, test } from './site.ts';

const HERE = 'fr/outils/plateformes/';
const choose = async (page: Page, ...names: string[]) => {
  for (const name of names) await page.getByRole('checkbox', { name, exact: true }).check();
};
const florist = async (page: Page) => {
  await choose(page, 'Être trouvé près d’ici', 'Vendre, réserver', 'Habitants du coin');
  await choose(page, 'De belles photos, régulièrement', 'Un lieu ouvert au public');
  await page.getByRole('checkbox', { name: /Personnes en quête d’idées/ }).check();
  await page.getByLabel('Heures par semaine vraiment disponibles').fill('4');
};
const held = (page: Page) => page.locator('.chooser-name b').allTextContents();

test('without scripts, the method, an example and every weight are read', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.url + HERE);
  await expect(page.getByRole('heading', { name: 'Comment le choix est fait' })).toBeVisible();
  await expect(page.getByText('À tenir : Pinterest (16), Instagram (13).')).toBeVisible();
  await page.getByText('Tous les poids', { exact: true }).click();
  await expect(page.getByRole('row', { name: /Recruter/ })).toContainText('3');
  await context.close();
});

test('a florist with four hours holds three platforms, with reasons, and says why not the others', async ({
  page,
  visit,
}) => {
  await visit(HERE);
  await islandsReady(page);
  await expect(
    page.getByText('Il manque encore : un objectif, un public, un moyen, ou « Rien de prêt » et vos heures.'),
  ).toBeVisible();
  await florist(page);
  expect(await held(page)).toEqual(['Fiche Google', 'Instagram', 'Facebook']);
  await expect(page.locator('.chooser-card').first()).toContainText('Être trouvé près d’ici (beaucoup)');
  await expect(page.locator('.chooser-why').first()).toContainText(
    'Pinterest Il y faut 1 heure par semaine ; il vous en reste 0 heure.',
  );
  await expect(page.getByText('Il y faut quelqu’un à l’aise devant la caméra, et volontaire.').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('a third answer is refused in words, and takes nothing away', async ({ page, visit }) => {
  await visit(HERE);
  await choose(page, 'Recruter', 'Vendre, réserver');
  await page.getByRole('checkbox', { name: 'Répondre aux clients' }).click();
  await expect(page.getByText('Deux au plus : retirez d’abord une réponse.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Recruter' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Répondre aux clients' })).not.toBeChecked();
});

test('what was chosen is found again, undone, erased and brought back', async ({ page, visit }) => {
  await visit(HERE);
  await florist(page);
  await page.waitForTimeout(600);
  await page.reload();
  await expect.poll(() => held(page)).toEqual(['Fiche Google', 'Instagram', 'Facebook']);
  await expect(page.getByLabel('Heures par semaine vraiment disponibles')).toHaveValue('4');
  await page.getByLabel('Heures par semaine vraiment disponibles').fill('0,5');
  await expect(page.getByText(/n’ouvrez rien/).first()).toBeVisible();
  await page.waitForTimeout(600);
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(page.getByLabel('Heures par semaine vraiment disponibles')).toHaveValue('4');
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  expect(await held(page)).toEqual([]);
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect.poll(() => held(page)).toEqual(['Fiche Google', 'Instagram', 'Facebook']);
});

test('Facebook in mind and not picked is explained by three things', async ({ page, visit }) => {
  await visit(HERE);
  await choose(page, 'Clients professionnels, partenaires', 'Professionnels', 'Rien de prêt');
  await page.getByLabel('Heures par semaine vraiment disponibles').fill('2');
  await page.getByLabel('Avant de commencer, nous pensions à…').selectOption('Facebook');
  expect(await held(page)).toEqual(['LinkedIn']);
  const why = page.locator('.chooser-thought');
  await expect(why).toContainText('ni pour ni contre (0)');
  await expect(why).toContainText('contre (−3)');
  await expect(why).toContainText('il en faut 1,5 heure ; il vous en reste 0,5 heure');
  await expect(why).toContainText('L’entretien de décembre 2014');
});

test('next year stands beside this one, and the gap is explained', async ({ page, visit }) => {
  await visit(HERE);
  await florist(page);
  await page.getByRole('button', { name: 'Comparer avec l’an prochain' }).click();
  await page.getByLabel('Heures par semaine vraiment disponibles').fill('5');
  await expect(page.locator('.chooser-gap')).toContainText('Heures par semaine : +1.');
  await expect(page.locator('.chooser-gap')).toContainText('Pinterest entre : ce sont les heures qui décident.');
  expect(await violations(page)).toEqual([]);
});

test('weights are changed, listed, and put back', async ({ page, visit }) => {
  await visit(HERE);
  await florist(page);
  await page.getByText('Voir et changer les poids').click();
  await page.locator('#chooser-weight-ig').selectOption('-3');
  await expect(page.locator('.chooser-changed')).toContainText('Être trouvé près d’ici → Instagram : 2 devient −3');
  expect(await held(page)).not.toContain('Instagram');
  await page.getByRole('button', { name: 'Tout remettre comme dans le cours' }).click();
  expect(await held(page)).toContain('Instagram');
  await expect(page.getByText('Rien : ce sont les poids du cours.')).toBeVisible();
});

test('the result leaves as text and as a table', async ({ page, visit }) => {
  await visit(HERE);
  await florist(page);
  const read = async (button: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    return readFileSync(await download.path(), 'utf8');
  };
  const text = await read('Texte (Markdown)');
  expect(text).toContain('# Où nous sommes, où nous n’allons pas');
  expect(text).toContain('- Fiche Google — 0,5 heure par semaine, au moins.');
  const table = await read('Tableau (CSV)');
  expect(table.split('\r\n')).toHaveLength(14);
  expect(table).toContain('Cette année;Fiche Google;à tenir;15;0,5;');
});

test('by keyboard alone, a choice is made and the result is reached', async ({ page, visit }) => {
  await visit(HERE);
  await page.getByRole('checkbox', { name: 'Être trouvé près d’ici' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: 'Être trouvé près d’ici' })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox', { name: 'Se faire connaître au loin' })).toBeFocused();
});

test('in English, the same choice is read', async ({ page, visit }) => {
  await visit('en/tools/plateformes/');
  await choose(page, 'Be found nearby', 'People who live nearby', 'Premises open to the public');
  await page.getByLabel('Hours a week really available').fill('1');
  expect(await held(page)).toEqual(['Google Business Profile']);
  expect(await violations(page)).toEqual([]);
});
