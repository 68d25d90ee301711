import { expect, test } from '../site.ts';
import { addresses, ask, dialog, field, results, status } from './asking.ts';

test('search opens by its button and by its three shortcuts, and Escape gives the focus back', async ({
  page,
  visit,
}) => {
  await visit('fr/lecons/ecrire-une-reponse/');
  const button = page.getByRole('link', { name: 'Rechercher' }).first();
  await button.click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(button).toBeFocused();
  const before = page.getByRole('link', { name: 'Glossaire' }).first();
  for (const key of ['Control+k', 'Meta+k', '/']) {
    await before.focus();
    await page.keyboard.press(key);
    await expect(field(page), key).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(before, key).toBeFocused();
  }
});

test('`/` is a letter while one types, and does nothing when single keys are off', async ({ page, visit }) => {
  await visit('fr/glossaire/');
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('textarea')));
  await page.locator('main textarea').press('/');
  await expect(page.locator('main textarea')).toHaveValue('/');
  await page.evaluate(() => localStorage.setItem('porte-voix/settings', '{"keys":false}'));
  await page.locator('body').press('/');
  expect(await page.locator('dialog[open]').count()).toBe(0);
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
});

test('« entreprise » finds « l’entreprise », in counted groups walked with arrows and opened with Enter', async ({
  page,
  visit,
  site,
}) => {
  await visit('fr/');
  await page.keyboard.press('/');
  await ask(page, 'entreprise');
  await expect(page.locator('.search-excerpt mark', { hasText: 'l’entreprise' }).first()).toBeVisible();
  const groups = page.locator('.search-group');
  const headings = (await groups.getByRole('heading').allInnerTexts()).map((text) => text.replace(/ \d+$/, ''));
  expect(headings[0]).toBe('À lire d’abord');
  expect(new Set(headings).size).toBe(headings.length);
  expect(['Glossaire', 'Leçons', 'Autres pages', 'Mises en situation', 'Règles', 'Boîte à outils', 'Ateliers']).toEqual(
    expect.arrayContaining(headings.slice(1)),
  );
  const counts = (await groups.locator('.search-count').allInnerTexts()).map(Number);
  await expect(status(page)).toHaveText(`${counts.reduce((sum, count) => sum + count)} résultats`);
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  for (const address of await addresses(page)) {
    expect((await page.request.get(site.url + address.replace(/#.*/, ''))).status(), address).toBe(200);
  }
  const lesson = results(page).and(page.locator('[href*="/lecons/"]')).first();
  const target = await lesson.getAttribute('href');
  expect(target).toMatch(/^\/a\/b\/c\/fr\/lecons\/.*#/);
  await lesson.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new URL(target ?? '', page.url()).href);
  await expect(page.locator(`[id="${target?.split('#')[1]}"]`)).toBeInViewport();
});

/** The eighty questions of `fixtures/search-questions.yaml` are asked from Node; these, as a person asks them. */
const QUESTIONS: Record<string, [question: string, expected: string][]> = {
  'fr/recherche/': [
    ['Est-ce que je peux supprimer un commentaire ?', 'fr/regles/ne-pas-effacer-la-critique/'],
    ['Que faire quand un client mécontent publie une critique ?', 'fr/lecons/cas-difficiles/#avis'],
    ['Quelqu’un nous insulte, que faire ?', 'fr/lecons/cas-difficiles/#moderation'],
    [
      'Ai-je le droit de parler de mon entreprise sur mon compte personnel ?',
      'fr/lecons/salarie-et-internaute/#libre-de-parler',
    ],
    ['C’est notre faute, faut-il s’excuser ?', 'fr/regles/assumer-ce-qui-est-a-nous/'],
  ],
  'en/search/': [
    ['Can I delete a comment?', 'en/rules/ne-pas-effacer-la-critique/'],
    ['Someone is insulting us, what do I do?', 'en/lessons/cas-difficiles/#moderation'],
    ['Should we offer a refund to calm them down?', 'en/rules/reparer-avant-de-compenser/'],
    ['A journalist is calling, what do I say?', 'en/rules/passer-la-main/'],
  ],
};
for (const [path, questions] of Object.entries(QUESTIONS))
  test(`on ${path}, whole questions are answered in the first three results, in the page’s language`, async ({
    page,
    visit,
  }) => {
    await visit(path);
    for (const [question, expected] of questions) {
      await ask(page, question);
      const found = await addresses(page);
      expect(found.slice(0, 3), question).toContain(expected);
      expect(new Set(found.map((address) => address.slice(0, 3)))).toEqual(new Set([path.slice(0, 3)]));
    }
  });
