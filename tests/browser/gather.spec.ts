/** What learners hand in, from their page to the evangelist's; what is observed; what is kept and changed. On the course as it is built. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import ical from 'ical.js';
import { writeDocument } from '#domain/progress/change.ts';
import { nothing, type Progress } from '#domain/progress/state.ts';
import type { Question } from '#domain/quiz/question.ts';
import { encode, grouped } from '#domain/workshop/contribution-code.ts';
import { writeContribution } from '#domain/workshop/contribution-file.ts';
import { badTexts } from '../support/contributions.ts';
import { aLearner, handed } from '../support/handed.ts';
import { expect, test } from './site.ts';

const [GIVE, GATHER, OBSERVE, REPORT] = ['fr/remettre/', 'fr/recueillir/', 'fr/observer/', 'fr/compte-rendu/'];
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
  await page.dispatchEvent('main', 'dragover', { dataTransfer });
  await page.dispatchEvent('main', 'drop', { dataTransfer });
}
async function taken(page: Page, button: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}
const spaced = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
const accessible = async (page: Page) =>
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual(
    [],
  );
const keep = (page: Page, state: Progress) =>
  page.evaluate((text) => localStorage.setItem('porte-voix/default/progress', text), JSON.stringify(state));

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
  await accessible(page);

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
  await accessible(page);
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

test('an observation is noted by keyboard, found again, told by capability, and feeds the report', async ({
  page,
  visit,
}) => {
  await visit(OBSERVE);
  await page.getByLabel('Ce que vous observez').fill('Atelier du mardi');
  const seen = page.getByRole('button', { name: /^Vu \d+, une fois de plus : Relit le message/ });
  await seen.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Retirer un « vu » : Relit/ })).toBeFocused();
  await expect(seen).toContainText('1');
  await page.getByRole('button', { name: /^Pas vu \d+, une fois de plus : Annonce une heure/ }).click();
  await page.getByRole('button', { name: /^Pas d’occasion : Corrige/ }).click();
  await page.getByRole('textbox', { name: /^Mots entendus : Relit/ }).fill('« On relit avant. »');
  await page.waitForTimeout(600);
  await page.reload();
  await expect(page.getByRole('textbox', { name: /^Mots entendus : Relit/ })).toHaveValue('« On relit avant. »');
  await expect(page.locator('.observe-summary')).toContainText('Vu chaque fois : relit le message');
  await accessible(page);
  const { name, text } = await taken(page, 'Texte (Markdown)');
  expect(name).toMatch(/^porte-voix-observation-.*\.md$/);
  expect(spaced(text)).toContain('## Lire et vérifier - Vu chaque fois : relit le message');
  expect(spaced(text)).toContain('- Entendu : « On relit avant. »');

  await page.getByRole('link', { name: 'Faire le compte rendu' }).click();
  await expect(page.getByText('la grille d’observation')).toBeVisible();
  await expect(page.getByLabel('Ce qui a aidé')).toHaveValue(/Relit le message/);
  await expect(page.getByLabel('Ce qui a gêné')).toHaveValue(/Annonce une heure/);
});

test('a report begins with the session that was held, is filled, found again, and leaves as text and calendar', async ({
  page,
  visit,
}) => {
  await visit(REPORT);
  const summary = {
    ...{ kit: 'a', title: 'Premiers secours', day: '2026-11-24', ended: true },
    steps: [{ id: 'lire', title: 'Lire', minutes: 10, real: 12 }],
    votes: [{ step: 'Lire', question: 'Que répondre ?', options: ['A', 'B'], first: [5, 3], again: [7, 1] }],
    notes: [{ step: 'Lire', text: 'Une main levée au fond.' }],
  };
  await keep(page, writeDocument(nothing, 'workshop', 'session', { value: { summary }, day: summary.day }));
  await page.reload();
  await expect(page.getByText('la séance « Premiers secours »')).toBeVisible();
  const facts = page.getByRole('region', { name: 'Ce qui s’est passé' });
  await expect(facts.getByLabel('Fait', { exact: true })).toHaveCount(3);
  await expect(facts.getByLabel('Fait', { exact: true }).nth(1)).toHaveValue(/^Que répondre \? A\s: 7\s; B\s: 1$/);
  await facts.getByRole('button', { name: 'Retirer le fait 3' }).press('Enter');
  await expect(facts.getByRole('button', { name: 'Ajouter un fait' })).toBeFocused();

  await page.getByLabel('Ce que l’on garde').fill('Le mot de fin, ligne à ligne.');
  const changes = page.getByRole('region', { name: 'Ce que l’on change' });
  await changes.getByLabel('Quoi').fill('Afficher « à qui je téléphone », et le tenir à jour');
  await expect(changes.getByText('Personne ne s’en charge encore.')).toBeVisible();
  await changes.getByLabel('Qui s’en charge').fill('accueil');
  await changes.getByLabel('Pour quand').fill('2026-12-03');
  await changes.getByRole('button', { name: 'Ajouter un changement' }).click();
  await expect(changes.getByLabel('Quoi').nth(1)).toBeFocused();
  await page.keyboard.type('Relire la charte');
  await page.waitForTimeout(600);
  await page.reload();
  await expect(changes.getByLabel('Quoi').nth(1)).toHaveValue('Relire la charte');
  await accessible(page);

  const text = await taken(page, 'Texte (Markdown)');
  expect(text.name).toBe('premiers-secours-2026-11-24.md');
  expect(spaced(text.text)).toContain('# Premiers secours 24 novembre 2026 ## Ce qui s’est passé');
  expect(spaced(text.text)).toContain(
    '| Afficher « à qui je téléphone », et le tenir à jour | accueil | 3 décembre 2026 |',
  );
  await expect(page.getByText('1 changement est sans date')).toBeVisible();
  const calendar = await taken(page, 'Les changements dans un calendrier (.ics)');
  expect(calendar.name).toBe('premiers-secours-2026-11-24.ics');
  const events = new ical.Component(ical.parse(calendar.text)).getAllSubcomponents('vevent');
  expect(
    events.map((one) => new ical.Event(one)).map(({ summary: title, startDate }) => [title, `${startDate}`]),
  ).toEqual([['Afficher « à qui je téléphone », et le tenir à jour (accueil)', '2026-12-03']]);
  await page.getByRole('button', { name: 'Commencer un autre compte rendu' }).click();
  await expect(changes.getByLabel('Quoi')).toHaveValue('');
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(changes.getByLabel('Quoi').nth(1)).toHaveValue('Relire la charte');
});

for (const [path, where, text] of [
  [OBSERVE, '.paper-form', 'Grille d’observation'],
  [REPORT, '.paper-form', 'De quoi rend-on compte'],
  [GIVE, 'noscript:last-of-type p', 'Vous pouvez toujours répondre'],
  [GATHER, 'noscript:last-of-type p', 'À la main'],
] as const)
  test(`without scripts, ${path} is still of use`, async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.url + path);
    await expect(page.locator(`main ${where}`)).toBeVisible();
    expect(await page.locator(`main ${where}`).textContent()).toContain(text);
    await expect(page.locator('main button:visible')).toHaveCount(0);
    await context.close();
  });
