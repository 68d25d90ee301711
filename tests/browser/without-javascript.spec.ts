import { expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('a lesson reads whole, its questions are there and their answers folded', async ({ page, visit }) => {
  await visit('fr/lecons/ecrire-une-reponse/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Écrire une réponse qui aide vraiment');
  await expect(page.getByText('Dans les meilleurs délais').first()).toBeVisible();
  const item = page.locator('fieldset', { hasText: 'Quelle phrase porte la responsabilité' });
  await expect(item.getByRole('radio')).toHaveCount(4);
  const feedback = item.getByText('Un sujet, un verbe actif');
  await expect(feedback).toBeHidden();
  await item.locator('summary').click();
  await expect(feedback).toBeVisible();
  await expect(page.getByText(/scripts sont bloqués/)).toBeVisible();
});

test('a definition opens in place', async ({ page, visit }) => {
  await visit('fr/lecons/se-mettre-a-la-place/');
  await page.locator('button.term').first().click();
  await expect(page.locator('.definition:popover-open')).toBeVisible();
});

test('a scenario reads as a case: post, checks, choices, and what follows, folded', async ({ page, visit }) => {
  await visit('fr/situations/chauffage/');
  await expect(page.getByRole('heading', { level: 2, name: 'La situation, à lire' })).toBeVisible();
  await expect(
    page
      .locator('.case-readable')
      .getByText(/Vous installez des chaudières ou des excuses/)
      .first(),
  ).toBeVisible();
  const follows = page.locator('summary', { hasText: 'Ce qui en découle' }).first();
  await expect(follows).toBeVisible();
  await follows.click();
  await expect(page.locator('details[open]').getByText('Pourquoi', { exact: true })).toBeVisible();
  await expect(page.getByText('Une bonne route, dans l’ordre')).toBeVisible();
});

test('the scenario reads in English too', async ({ page, visit }) => {
  await visit('en/scenarios/chauffage/');
  await expect(page.getByRole('heading', { level: 2, name: 'The scenario, to read' })).toBeVisible();
});

test('every page is reached from the home page by links alone', async ({ page, visit }) => {
  await visit('fr/');
  await page.getByRole('link', { name: 'Plan du site' }).click();
  await page.getByRole('link', { name: 'Glossaire' }).last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossaire');
});

test('the root offers both languages', async ({ page, visit }) => {
  await visit('');
  await expect(page.getByRole('link', { name: 'Français' })).toBeVisible();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Answering, even when it stings.');
});

test('the drill reads as nine posts, ours folded under each', async ({ page, visit }) => {
  await visit('fr/tri/');
  await expect(page.locator('.triage-readable > section')).toHaveCount(9);
  const first = page.locator('.triage-readable > section').first();
  const folded = first.locator('details p').first();
  await expect(folded).toBeHidden();
  await first.getByText('Notre réponse').click();
  await expect(folded).toBeVisible();
  await expect(page.getByText('Les messages arrivent…')).toBeHidden();
});
