import type { Page } from '@playwright/test';
import { act, BEST_KEYS, BEST_ROAD, CASE, clock, inAddress, receive } from '../chauffage.ts';
import { expect, test } from '../site.ts';

const MOST_TABS = 80;

/** Text of the element that has the focus, spaces made plain; nothing when the focus has fallen to the page. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const here = document.activeElement;
    return here?.closest('.sim-root') ? (here.textContent ?? '').replace(/\s+/g, ' ').trim() : '';
  });

/** Reaches a button with Tab alone, and presses Enter. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await focused(page))) return page.keyboard.press('Enter');
  }
  throw new Error(`Tab does not reach ${name}`);
}

/** Presses the digit written on a choice. */
async function digit(page: Page, name: RegExp): Promise<void> {
  const key = await page.getByRole('button', { name }).getAttribute('aria-keyshortcuts');
  await page.keyboard.press(key ?? 'no digit');
}

test('a whole case is played by keyboard alone to its best ending, and never loses the focus', async ({
  page,
  visit,
}) => {
  await visit(CASE);
  const said = page.locator('.sim-root > [role=status]');
  await expect(page.getByRole('button', { name: 'Commencer' })).toBeVisible();
  for (let tabs = 0; tabs < MOST_TABS && (await focused(page)) !== 'Commencer'; tabs += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(clock(page)).toHaveText(/16.h.40/);
  await expect.poll(() => focused(page)).toMatch(/Nadia R/);

  for (const [index, name] of BEST_ROAD.entries()) {
    const before = (await said.textContent()) ?? '';
    // Digits and Tab in turn; a check has no digit.
    const byDigit = index % 2 === 1 && (await page.locator('.sim-moves').getByRole('button', { name }).count()) > 0;
    await (byDigit ? digit(page, name) : tabTo(page, name));
    if (await page.locator('.sim-held').isVisible()) {
      await expect.poll(() => focused(page), 'the focus goes to the held choice').toMatch(/Votre choix/);
      await (byDigit ? page.keyboard.press('1') : tabTo(page, /^(Envoyer|Continuer)$/));
    }
    await expect(said, `${name} is announced`).not.toHaveText(before);
    await expect(said).toHaveText(/\d.h/);
    await expect.poll(() => focused(page), `the focus stays in the game after ${name}`).not.toBe('');
    await expect(page.locator(':focus')).toBeInViewport();
  }
  expect(inAddress(page)).toMatch(new RegExp(`\\.repare-et-dit\\.${BEST_KEYS.replaceAll('.', '\\.')}$`));
  await tabTo(page, /^Lire le débrief$/);
  await expect(page.getByRole('heading', { level: 2, name: 'Réparé, et dit' })).toBeFocused();
});

test('what the world answers comes before the note of the coach, which names its rule', async ({ page, visit }) => {
  await visit(CASE);
  await page.getByRole('button', { name: 'Commencer' }).click();
  await act(page, /un rappel promis mardi/);
  const entries = page.locator('.sim-entry');
  await expect(entries.nth(-2)).toContainText('Je mets un réveil');
  await expect(entries.last()).toContainText('Règle suivie');
  await expect(entries.last().locator('details')).toHaveAttribute('open', '');
  await expect(entries.last().getByRole('link')).toHaveAttribute('href', /regles\/dire-quand\/$/);
});

test('a game left in the middle is found again after a reload and after « Quitter et garder », or begun afresh', async ({
  page,
  visit,
}) => {
  await visit(CASE);
  await page.getByRole('button', { name: 'Commencer' }).click();
  await act(page, /un rappel promis mardi/);
  await act(page, /^Le dossier de Nadia/);
  const posts = await page.locator('.sim-entry').allTextContents();
  await page.reload();
  await expect(page.getByText(/Vous en étiez là.*16.h.46/)).toBeVisible();
  await page.getByRole('button', { name: 'Reprendre' }).click();
  expect(await page.locator('.sim-entry').allTextContents()).toEqual(posts);

  await page.getByRole('link', { name: 'Quitter et garder' }).click();
  await expect(page).toHaveURL(/\/fr\/situations\/$/);
  await visit(CASE);
  await page.getByRole('button', { name: 'Reprendre' }).click();
  await expect(clock(page)).toHaveText(/16.h.46/);

  await page.reload();
  await page.getByRole('button', { name: 'Recommencer depuis le début' }).click();
  await expect(clock(page)).toHaveText(/16.h.40/);
  await expect(page.locator('.sim-entry')).toHaveCount(1);
  expect(inAddress(page)).toBe('');
});

test('the other language takes the game where it was: same hour, same promise, English words', async ({
  page,
  visit,
}) => {
  await visit(CASE);
  await page.getByRole('button', { name: 'Commencer' }).click();
  await act(page, /un rappel promis mardi/);
  await act(page, /^Karim, à l’atelier/);
  await expect(clock(page)).toHaveText(/16.h.51/);
  await expect(page.locator('.sim-room .sim-promises')).toContainText('Une réponse ici, à Nadia');
  await page.locator('[data-language-link]').click();
  await expect(page).toHaveURL(/\/en\/scenarios\/chauffage\/#run=/);
  await expect(clock(page)).toHaveText(/4.51.pm/);
  await expect(page.locator('.sim-room .sim-promises')).toContainText(/An answer here, for Nadia.*5.15.pm/);
  await expect(page.locator('.sim-room .sim-facts')).toContainText('two digits of her number are swapped');
  await expect(page.locator('.sim-root')).not.toContainText(/Attendre|Confiance|Demander/);
  await act(page, /^Wait/);
  await page.locator('[data-language-link]').click();
  await expect(clock(page)).toHaveText(/16.h.55/);
});

test('own words are compared with three replies, come back in the debrief, and never go into the address', async ({
  page,
  site,
}) => {
  await receive(page, site.url, 'aABCDaF');
  await page.getByRole('button', { name: 'Écrire avec vos mots' }).click();
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.getByRole('button', { name: 'Comparer' }).click();
  await expect(page.getByText('Écrivez d’abord quelques mots.')).toBeVisible();
  await page.getByRole('textbox').fill('Nadia, mirabelle : un radiateur ce soir.');
  await page.getByRole('button', { name: 'Comparer' }).click();
  await expect(page.getByRole('heading', { name: 'Laquelle est la plus proche de la vôtre ?' })).toBeFocused();
  await expect(page.locator('.sim-nearest .sim-choice')).toHaveCount(3);
  await expect(page.locator('.sim-nearest')).not.toContainText(/faible|correct|fort\b/);
  await act(page, /Nadia, j’ai la réponse/);
  await expect(page.locator('.sim-thread'), 'own words are not published').not.toContainText('mirabelle');
  expect(inAddress(page)).toMatch(/aABCDaF~c$/);
  const end = page.getByRole('button', { name: 'Lire le débrief' });
  while (!(await end.isVisible())) await act(page, /^Attendre/);
  await end.click();
  await expect(page.locator('.sim-written-own')).toContainText('mirabelle');
  await expect(page.locator('.sim-written dt')).toHaveText([
    'Vos mots',
    'Modèle faible',
    'Modèle correct',
    'Modèle fort',
  ]);
  expect(page.url()).not.toMatch(/mirabelle|radiateur/);
});

test('a choice is taken back before it is sent: nothing happened, and the debrief says so', async ({ page, site }) => {
  await receive(page, site.url, BEST_KEYS.slice(0, -1));
  const before = { run: inAddress(page), posts: await page.locator('.sim-entry').count() };
  await page.getByRole('button', { name: /Une cliente de plus au chaud/ }).click();
  await page.getByRole('button', { name: 'Annuler ce choix' }).click();
  await expect(page.locator('#sim-decide-title')).toBeFocused();
  expect({ run: inAddress(page), posts: await page.locator('.sim-entry').count() }).toEqual(before);
  await act(page, /chaque numéro est relu à voix haute/);
  await page.getByRole('button', { name: 'Lire le débrief' }).click();
  const taken = page.getByRole('heading', { name: /Choix annulés/ });
  await expect(taken.locator('xpath=following-sibling::ul[1]')).toContainText('Une cliente de plus au chaud');
});
