/** What is seen of a workshop, what is kept and what is changed; and what the pages around a workshop say without scripts. */
import ical from 'ical.js';
import { writeDocument } from '#domain/progress/change.ts';
import { nothing } from '#domain/progress/state.ts';
import { violations } from './accessible.ts';
import { GATHER, GIVE, keep, OBSERVE, REPORT, spaced, taken } from './around-workshop.ts';
import { expect, test } from './site.ts';

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
  expect(await violations(page)).toEqual([]);
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
  expect(await violations(page)).toEqual([]);

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
