import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, islandsReady, test } from '../site.ts';

const device = 'fr/sur-cet-appareil/';
const progress = 'porte-voix/default/progress';
const answered = '1 question répondue, 1 leçon marquée comme faite.';

const saved = JSON.stringify({
  v: 1,
  epochs: {},
  records: {
    'quiz/la-phrase-qui-assume': {
      first: { letters: 'b', confidence: 'certain', right: false, day: '2026-11-20' },
      last: { letters: 'd', confidence: 'sure', right: true, day: '2026-11-23' },
      count: 2,
    },
    'lesson/pas-l-initiative': { n: 1, done: true, day: '2026-11-23' },
  },
});

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const keysKept = (page: Page) => page.evaluate(() => Object.keys(localStorage).sort());
const textKept = (page: Page) => page.evaluate((key) => localStorage.getItem(key) ?? '', progress);

/** Chooses a file, made of this text, in « Importer un fichier de progression ». */
const importFile = (page: Page, text: string) =>
  page
    .getByLabel('Importer un fichier de progression')
    .setInputFiles({ name: 'progression.json', mimeType: 'application/json', buffer: Buffer.from(text) });

async function exported(page: Page): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporter dans un fichier' }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

async function erase(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Effacer ma progression' }).click();
  await page.getByRole('button', { name: 'Oui, effacer' }).click();
}

/** The page of a learner who answered a question and marked a lesson. */
test.beforeEach(async ({ page, visit }) => {
  await visit(device);
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [progress, saved] as const);
  await page.reload();
  await islandsReady(page);
});

test('the page lists every key that is kept, each with its reason and its size, and no other', async ({ page }) => {
  await page.getByRole('radio', { name: 'Sombre' }).check();
  await page.evaluate((key) => localStorage.setItem(key.replace('progress', 'aside'), '{"v":'), progress);
  await page.reload();
  await islandsReady(page);
  const list = region(page, 'Ce qui est gardé');
  await expect(list).toContainText(answered);
  const keys = await keysKept(page);
  expect(keys).toHaveLength(3);
  await expect(list.locator('code')).toHaveText(keys);
  const entry = list.getByRole('listitem').filter({ hasText: progress });
  await expect(entry).toContainText('Votre progression : réponses aux questions');
  await expect(entry).toContainText(`${(await textKept(page)).length} octets, dans ce navigateur`);
  await expect(list.getByRole('listitem').filter({ hasText: 'porte-voix/settings' })).toContainText('Vos réglages');
});

test('progress leaves as a file of this product and comes back from it after everything was erased', async ({
  page,
}) => {
  const file = await exported(page);
  expect(file.name).toMatch(/^porte-voix-progression-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(file.text)).toMatchObject({ product: 'porte-voix', v: 1, state: JSON.parse(saved) });

  await erase(page);
  await expect(page.getByText('Rien pour le moment.')).toBeVisible();
  await page.reload();
  await islandsReady(page);
  await importFile(page, file.text);
  await expect(region(page, 'Emporter votre progression').getByRole('status')).toContainText('Fichier importé');
  await expect(region(page, 'Ce qui est gardé')).toContainText(answered);
  expect(JSON.parse(await textKept(page)).records).toEqual(JSON.parse(saved).records);
});

test('a file that is not progress is refused in a sentence that says why, and changes nothing', async ({ page }) => {
  const file = JSON.parse((await exported(page)).text);
  const before = await textKept(page);
  const said = region(page, 'Emporter votre progression').getByRole('status');
  for (const [text, reason] of [
    ['', 'Ce fichier est vide. Rien n’a changé.'],
    [JSON.stringify(file).slice(0, -20), 'n’est pas un fichier de progression, ou il est coupé. Rien n’a changé.'],
    [JSON.stringify({ ...file, state: { v: 1 } }), 'Ce fichier est abîmé. Rien n’a changé.'],
    [JSON.stringify({ ...file, product: 'autre' }), 'Ce fichier vient d’un autre produit. Rien n’a changé.'],
    [JSON.stringify({ ...file, v: 2 }), 'Ce fichier vient d’une version plus récente du cours'],
    [' '.repeat(1_000_001), 'Ce fichier dépasse 1 Mo'],
  ] as const) {
    await importFile(page, text);
    await expect(said).toContainText(reason);
    expect(await textKept(page)).toBe(before);
  }
  await importFile(page, JSON.stringify(file));
  await expect(said).toContainText('Fichier importé');
});

test('erasing asks first, with the keyboard too, and can be undone', async ({ page }) => {
  const before = JSON.parse(saved).records;
  await page.getByRole('button', { name: 'Effacer ma progression' }).press('Enter');
  await expect(page.getByRole('group', { name: /^Effacer toute votre progression/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Non, garder' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Effacer ma progression' })).toBeFocused();
  expect(JSON.parse(await textKept(page)).records).toEqual(before);

  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Non, garder' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const part = region(page, 'Effacer');
  await expect(part.getByRole('status')).toContainText('Votre progression est effacée.');
  expect(await textKept(page)).not.toContain('la-phrase-qui-assume');
  await expect(page.getByRole('button', { name: 'Annuler l’effacement' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(part.getByRole('status')).toHaveText('Votre progression est revenue.');
  await expect(region(page, 'Ce qui est gardé')).toContainText(answered);
  expect(JSON.parse(await textKept(page)).records).toEqual(before);
});

test('with single keys switched off, « / » no longer opens search and Ctrl K still does', async ({ page, visit }) => {
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('checkbox', { name: 'Raccourcis à une touche' }).uncheck();
  for (const path of [device, 'fr/glossaire/']) {
    await visit(path);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('/');
    // Keys open it at once or not at all.
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
  }
});

test('on a shared computer, nothing of the learner stays in the browser: it is in the tab, and gone with it', async ({
  page,
  context,
  visit,
  site,
}) => {
  await page.getByRole('checkbox', { name: 'Cet ordinateur est partagé' }).check();
  await expect(region(page, 'Ce qui est gardé')).toContainText('dans cet onglet, jusqu’à ce que vous le fermiez');
  await expect(region(page, 'Ce qui est gardé')).toContainText(answered);
  expect(await keysKept(page)).toEqual(['porte-voix/shared']);
  await visit('fr/lecons/cas-difficiles/');
  await page.getByRole('button', { name: 'Marquer cette leçon comme faite' }).click();
  await expect(page.getByRole('button', { name: 'Ne plus la compter comme faite' })).toBeVisible();
  expect(await keysKept(page)).toEqual(['porte-voix/shared']);

  const next = await context.newPage();
  await next.goto(site.url + device);
  await expect(next.getByText('Rien pour le moment.')).toBeVisible();
  await visit(device);
  await expect(region(page, 'Ce qui est gardé')).toContainText('2 leçons marquées comme faites');
  await page.getByRole('checkbox', { name: 'Cet ordinateur est partagé' }).uncheck();
  await expect.poll(() => textKept(page)).toContain('lesson/cas-difficiles');
});
