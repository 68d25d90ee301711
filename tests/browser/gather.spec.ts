/** What learners hand in, from their page to the evangelist's, on the course as it is built. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Question } from '#domain/quiz/question.ts';
import { encode, grouped } from '#domain/workshop/contribution-code.ts';
import { writeContribution } from '#domain/workshop/contribution-file.ts';
import { badTexts } from '../support/contributions.ts';
import { aLearner, handed } from '../support/handed.ts';
import { violations } from './accessible.ts';
import { GATHER, GIVE, keep, spaced, taken } from './around-workshop.ts';
import { expect, test } from './site.ts';

interface Dropped {
  readonly name: string;
  readonly text: string;
}
const sizes = { questions: 12, games: 1, posts: 12 };
const people = Array.from({ length: 180 }, (_, person) => handed(person, sizes));

/** Drops files on the page itself, beside any frame. */
async function drop(page: Page, files: readonly Dropped[]) {
  const dataTransfer = await page.evaluateHandle((list) => {
    const transfer = new DataTransfer();
    for (const { name, text } of list) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  // As with a mouse, files come over the page until it shows that it takes them.
  await expect(async () => {
    await page.dispatchEvent('main', 'dragover', { dataTransfer });
    await expect(page.locator('.gather-way[data-over]')).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.dispatchEvent('main', 'drop', { dataTransfer });
}
test('two hundred files dropped on the page, twenty of them bad: right totals, twenty reasons, a table', async ({
  page,
  visit,
}) => {
  const files = people.map((one, index) => ({
    name: `envoi-${index}.txt`,
    text: index % 3 === 0 ? writeContribution(one) : index % 3 === 1 ? encode(one) : `> ${grouped(encode(one))}\n`,
  }));
  const repeated = encode(people[7] as (typeof people)[number]);
  const bad = [...badTexts(repeated).map(([, text]) => text), repeated, encode(handed(900, sizes)).slice(0, 30)];
  expect(bad).toHaveLength(20);
  await visit(GATHER);
  await drop(page, [...files, ...bad.map((text, index) => ({ name: `mauvais-${index}.txt`, text }))]);
  await expect(page.getByRole('status')).toHaveText(/180 envois ajoutés\..*20 refusés\s:/);
  const reasons = page.getByRole('list', { name: 'Refusés, et pourquoi' }).getByRole('listitem');
  await expect(reasons).toHaveCount(20);
  const told = await reasons.allTextContents();
  told.forEach((text, index) => {
    expect(spaced(text)).toMatch(new RegExp(`^mauvais-${index}\\.txt : .+\\.$`));
  });
  expect(told.filter((text) => text.includes('déjà reçu'))).toHaveLength(2);

  const questions = JSON.parse(readFileSync('dist/fr/faire-le-point/questions.json', 'utf8')) as Question[];
  const all = people.flatMap(({ answers }) => Object.entries(answers));
  const right = all.filter(([code, { letters }]) => {
    const good = questions.find((one) => one.code === code)?.options.filter((option) => option.right);
    return (
      good
        ?.map(({ letter }) => letter)
        .sort()
        .join('') === letters
    );
  });
  const totals = page.locator('.gather-totals dd');
  await expect(totals).toHaveCount(4);
  const thousands = (value: number) => String(value).replace(/(\d)(\d{3})$/, '$1 $2');
  expect((await totals.allTextContents()).map(spaced)).toEqual([
    '180',
    `${thousands(right.length)} justes sur ${thousands(180 * sizes.questions)}`,
    '180',
    thousands(180 * sizes.posts),
  ]);
  await expect(page.locator('.gather-points > li')).toHaveCount(6);
  await expect(page.getByText(/^Le groupe distingue/)).toBeVisible();
  expect(await violations(page)).toEqual([]);

  const table = await taken(page, 'Tableau (CSV)');
  expect(table.name).toMatch(/^porte-voix-salle-\d{4}-\d\d-\d\d\.csv$/);
  const lines = table.text.split('\r\n');
  expect(lines[0]).toBe(
    '\uFEFFSorte;Où;Point;Code;Option;Retenue par le cours;Nombre;Sur;Au hasard;Plutôt sûr;Certain',
  );
  expect(lines.filter((line) => line.startsWith('question;')).length).toBeGreaterThanOrEqual(3 * sizes.questions);
  for (const who of ['Lilas', '000004', '2026']) expect(table.text).not.toContain(who);

  await page.waitForTimeout(600);
  await page.reload();
  await expect(totals.first()).toHaveText('180');
  await page.getByText('Les envois', { exact: true }).click();
  await page.getByRole('button', { name: 'Retirer l’envoi 000004' }).press('Enter');
  await expect(totals.first()).toHaveText('179');
  await expect(page.locator('summary', { hasText: 'Les envois' })).toBeFocused();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(totals.first()).toHaveText('180');
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await expect(page.getByRole('heading', { name: 'Aucun envoi pour le moment' })).toBeVisible();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(totals.first()).toHaveText('180');
});

test('two armfuls dropped one after the other are both kept; under five people, only their number is told', async ({
  page,
  visit,
}) => {
  await visit(GATHER);
  const one = (index: number) => [{ name: `${index}.json`, text: writeContribution(people[index] as never) }];
  await Promise.all([drop(page, one(0)), drop(page, one(1))]);
  await expect(page.locator('.gather-totals dd').first()).toHaveText('2');
  await expect(page.getByText(/^Moins de cinq envois/)).toBeVisible();
  await expect(page.locator('.gather')).not.toContainText('justes sur');
  await expect(page.getByRole('heading', { name: 'Tri des messages' })).toHaveCount(0);
});

test('a learner sees all that leaves, keeps a part back, and the code is pasted on the other page', async ({
  page,
  visit,
}) => {
  await visit(GIVE);
  await expect(page.getByRole('heading', { name: 'Rien à remettre pour le moment' })).toBeVisible();
  await keep(page, aLearner(3));
  await page.reload();
  const lists = page.getByText('Voir la liste');
  for (const [index, count] of [30, 3, 20].entries()) {
    await lists.nth(index).click();
    await expect(page.locator('.give-part').nth(index).getByRole('listitem')).toHaveCount(count);
  }
  await page.getByLabel('Mes premières réponses au tri des messages').uncheck();
  await page.getByLabel('Pseudonyme (facultatif)').fill('Mésange');
  await page.getByRole('button', { name: 'Montrer le code QR' }).press('Enter');
  await expect(page.getByRole('img', { name: 'Code QR' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const { name, text } = await taken(page, 'Enregistrer le fichier');
  expect(name).toMatch(/^porte-voix-remis-[0-9A-HJKMNP-TV-Z]{6}\.json$/);
  const { product, what, v, ...one } = JSON.parse(text);
  expect([product, what, v, one.pseudonym, one.posts]).toEqual(['porte-voix', 'contribution', 1, 'Mésange', {}]);
  expect(Object.keys(one).sort()).toEqual(['answers', 'games', 'id', 'posts', 'pseudonym']);
  const code = await page.getByLabel('Votre code').inputValue();
  expect(code).toBe(grouped(encode(one)));

  await visit(GATHER);
  await page.getByLabel('Codes collés').fill(`Bonjour,\n\nvoici mon code :\n${code.toLowerCase()}\n\nÀ demain`);
  await page.getByRole('button', { name: 'Ajouter ces codes' }).press('Enter');
  await expect(page.getByRole('status')).toHaveText(/1 envoi ajouté/);
  await page.getByText('Les envois', { exact: true }).click();
  await expect(page.getByText(`Envoi ${one.id}, « Mésange »`)).toBeVisible();
  await expect(page.getByText('30 réponses, 3 situations, 0 messages triés')).toBeVisible();
  await drop(page, [{ name, text }]);
  await expect(page.getByRole('status')).toHaveText(/1 refusé/);
  await expect(page.getByText(/déjà reçu/)).toBeVisible();
});

test('where pages are read as files, the choices of a case are found in its file', async ({ page, visit }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await visit(`${GATHER}index.html`);
  await drop(
    page,
    people.slice(0, 6).map((one, index) => ({ name: `${index}.txt`, text: encode(one) })),
  );
  await page.getByText('Choix, moment par moment').click();
  await expect(page.locator('.gather-case .gather-bars').nth(1)).toBeVisible();
  expect(asked.filter((url) => /\/situations\/[^/]+\//.test(url))).toEqual([
    expect.stringMatching(/\/situations\/[^/]+\/index\.html$/),
  ]);
});
