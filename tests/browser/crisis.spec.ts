import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { violations } from './accessible.ts';
import { sheetsOf } from './paper.ts';
import { expect, islandsReady, test } from './site.ts';

const HERE = 'fr/outils/premiere-heure/';
/** And a little: a timer comes after its minute, not on it. */
const MINUTE = 60_050;
const line = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });
const taken = async (page: Page, button: string) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8').replaceAll('\u00a0', ' ');
};

test('without scripts, the list and the texts are read', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.url + HERE);
  await expect(page.getByRole('heading', { name: '0 à 5 min' })).toBeVisible();
  const read = page.locator('section.method');
  await expect(read).toContainText('Publier le premier message sur le canal qui marche');
  await expect(read).toContainText('[heure du message]. [service en panne] est en panne');
  await page.goto(`${site.url}fr/outils/maintenant/`);
  await expect(read).toContainText('Quelqu’un est-il en danger ?');
  await expect(read.locator('tbody tr')).toHaveCount(11);
  await context.close();
});

test('a crisis begun is found again after a reload, with its lines and their hours', async ({ page, visit }) => {
  await page.clock.install({ time: new Date('2026-11-25T09:10:00') });
  await visit(HERE);
  await islandsReady(page);
  await page.getByRole('button', { name: 'La crise commence maintenant' }).click();
  await page.clock.runFor(2 * MINUTE);
  await expect(page.locator('.crisis-since')).toHaveText('Il y a 2 minutes');
  await line(page, /Mettre les personnes à l’abri/).check();
  await page.getByLabel('Ajouter au journal').fill('Driss cherche sur la borne 12');
  await page.keyboard.press('Enter');
  await page.clock.runFor(MINUTE);
  await page.clock.setSystemTime(new Date('2026-11-25T09:27:30'));
  await page.reload();
  await expect(page.locator('.crisis-since')).toHaveText('Il y a 17 minutes');
  await expect(line(page, /Mettre les personnes à l’abri/)).toBeChecked();
  await expect(page.locator('.crisis-log li').nth(1)).toContainText('9 h 12');
  await expect(page.locator('.crisis-log')).toContainText('Driss cherche sur la borne 12');
  await expect(page.getByText('à rattraper, 12 minutes de retard')).toBeVisible();
  await expect(page.getByText('à faire maintenant, encore 3 minutes').first()).toBeVisible();
  await line(page, /Noter l’heure/).check();
  await page.getByRole('button', { name: 'Annuler', exact: true }).first().click();
  await expect(line(page, /Noter l’heure/)).not.toBeChecked();
});

test('a clock set back is said, and takes no minute away', async ({ page, visit }) => {
  await page.clock.install({ time: new Date('2026-11-25T09:10:00') });
  await visit(HERE);
  await page.getByRole('button', { name: 'La crise commence maintenant' }).click();
  await page.clock.runFor(12 * MINUTE);
  await line(page, /Noter l’heure/).check();
  await page.clock.runFor(1000);
  await page.clock.setSystemTime(new Date('2026-11-25T06:00:00'));
  await page.reload();
  await expect(page.locator('.crisis-since')).toHaveText('Il y a 12 minutes');
  await expect(page.getByText('L’horloge de cet appareil a reculé')).toBeVisible();
});

test('each new window is said once, and nothing at all when the display is held still', async ({ page, visit }) => {
  await page.clock.install({ time: new Date('2026-11-25T09:10:00') });
  await visit(HERE);
  await page.getByRole('button', { name: 'La crise commence maintenant' }).click();
  const said = page.locator('.crisis > [role="status"]');
  await expect(said).toContainText('0 à 5 minutes');
  await page.clock.runFor(6 * MINUTE);
  await expect(said).toContainText('5 à 10 minutes : Réunir trois rôles');
  await page.getByText('Réglages').click();
  await page.getByRole('checkbox', { name: 'Figer l’affichage' }).check();
  await page.clock.runFor(10 * MINUTE);
  await expect(page.locator('.crisis-since')).toHaveText('Il y a 6 minutes');
  await expect(said).toHaveText('');
  await page.getByRole('button', { name: 'Mettre l’heure à jour' }).click();
  await expect(page.locator('.crisis-since')).toHaveText('Il y a 16 minutes');
});

test('begun at an hour typed, the first hour runs with the network off, and leaves as a log and a calendar', async ({
  page,
  visit,
  context,
}) => {
  await page.clock.install({ time: new Date('2026-11-25T09:30:00') });
  await visit(HERE);
  await islandsReady(page);
  // What is fetched only on demand comes with the first use: asked for once while the network is there.
  await page.getByLabel('Ou elle a commencé à').fill('9h10');
  await page.getByRole('button', { name: 'Commencer à cette heure' }).click();
  await expect(page.locator('.crisis-since')).toHaveText('Il y a 20 minutes');
  await line(page, /Publier le premier message/).check();
  const calendar = await taken(page, 'Les points à venir (.ics)');
  await context.setOffline(true);
  await line(page, /Noter l’heure/).check();
  await page.getByLabel('Ajouter au journal').fill('Réseau coupé');
  await page.getByRole('button', { name: 'Noter avec l’heure' }).click();
  const log = await taken(page, 'Le journal (Markdown)');
  expect(log).toContain('| 9 h 10 | Début |');
  expect(log).toContain('| 9 h 30 | Réseau coupé |');
  expect(log).toContain('- [x] Noter l’heure. Une personne tient le journal.');
  expect(await taken(page, 'Les points à venir (.ics)')).toContain('BEGIN:VEVENT');
  const events = new ICAL.Component(ICAL.parse(calendar))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));
  expect(events.map(({ startDate }) => startDate.toString()).slice(0, 5)).toEqual([
    ...[
      '2026-11-25T10:00:00',
      '2026-11-25T10:30:00',
      '2026-11-25T11:00:00',
      '2026-11-25T11:30:00',
      '2026-11-25T12:30:00',
    ],
  ]);
  expect(events[0]?.summary).toBe('Publier le point, même sans nouvelle');
  await context.setOffline(false);
});

test('a drill says that it is one, and is paused', async ({ page, visit }) => {
  await page.clock.install({ time: new Date('2026-11-25T09:10:00') });
  await visit(HERE);
  await page.getByRole('checkbox', { name: 'C’est un exercice' }).check();
  await page.getByRole('button', { name: 'La crise commence maintenant' }).click();
  await expect(page.getByRole('heading', { name: 'Exercice · La première heure' })).toBeVisible();
  await page.clock.runFor(3 * MINUTE);
  await page.getByRole('button', { name: 'Mettre l’exercice en pause' }).click();
  await page.clock.runFor(30 * MINUTE);
  await expect(page.locator('.crisis-since')).toHaveText('En pause, après 3 minutes');
  await page.getByRole('button', { name: 'Reprendre l’exercice' }).click();
  await page.clock.runFor(2 * MINUTE);
  await expect(page.locator('.crisis-since')).toHaveText('Il y a 5 minutes');
  await page.getByRole('button', { name: 'Terminer' }).click();
  await expect(page.locator('.crisis-since')).toHaveText('Terminée, après 5 minutes');
});

test('a holding message is filled in for both languages, says what is left, and is copied by hand on plain http', async ({
  page,
  visit,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await visit(HERE);
  await page.getByRole('radio', { name: 'Accident' }).check();
  await page.getByLabel('Heure du prochain point').fill('09:40');
  await page.locator('#crisis-fr-place').fill('notre atelier');
  await expect(page.locator('blockquote').nth(0)).toContainText('Prochain point à 9 h 40.');
  await expect(page.locator('blockquote').nth(1)).toContainText('Next update at 9.40 am.');
  await expect(page.locator('blockquote').nth(0)).not.toContainText('familles');
  await page.getByRole('checkbox', { name: /Les familles sont prévenues/ }).check();
  await expect(page.locator('blockquote').nth(0)).toContainText('Les familles sont prévenues directement.');
  await expect(page.getByText('Il reste à remplir : heure du message et heure de l’accident.')).toBeVisible();
  await page.getByRole('button', { name: 'Copier le français' }).click();
  await expect(page.getByRole('textbox', { name: /Ce navigateur ne copie pas/ })).toHaveValue(/notre atelier/);
  await page.reload();
  await expect(page.locator('#crisis-fr-place')).toHaveValue('notre atelier');
});

test('the curves move with the numbers of the room, and say it in words', async ({ page, visit }) => {
  await visit(HERE);
  const said = page.locator('.crisis-said');
  const before = await said.textContent();
  await page.getByLabel('Chaleur de la foule sans réponse').selectOption('très chaude');
  await expect(said).not.toHaveText(before ?? '');
  await page.getByRole('button', { name: 'Remettre les nombres du cours' }).click();
  await expect(said).toHaveText(before ?? '');
});

test('what is ready is kept, and drills go to a calendar, or it is said why not', async ({
  page,
  visit,
  context,
  watch,
}) => {
  await visit(HERE);
  await page.getByLabel('Date de l’exercice 1').fill('2027-03-09');
  await line(page, /Les numéros, suppléants compris/).check();
  await expect(page.getByText('Prêt : 2 sur 16.')).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Les mettre à l’agenda (.ics)' }).click();
  await expect(page.locator('.crisis-lost')).toHaveText(/L’agenda n’a pas pu se préparer/);
  await expect(page.locator('.crisis > [role="status"]')).toHaveText(/L’agenda n’a pas pu se préparer/);
  watch.troubles.length = 0;
  await context.setOffline(false);
  await page.reload();
  const calendar = await taken(page, 'Les mettre à l’agenda (.ics)');
  const [drill] = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent');
  expect(drill && new ICAL.Event(drill).startDate.toString()).toBe('2027-03-09T10:00:00');
  await page.reload();
  await expect(page.getByText('Prêt : 2 sur 16.')).toBeVisible();
});

test('the company’s own names fill the texts; those of the example stay blanks', async ({ page, visit }) => {
  await visit(HERE);
  const french = page.locator('blockquote').nth(0);
  await expect(french).toContainText('[Camille Modèle (nom fictif)]');
  await expect(page.locator('#crisis-fr-who-hint')).toHaveText('Nom de l’entreprise d’exemple : remplacez-le.');
  await page.route('**/company.json', (route) =>
    route.fulfill({ json: { name: 'Moulin bleu', evangelist: { name: 'Inès Roy', phone: '02 61 91 00 12' } } }),
  );
  await page.reload();
  await expect(french).toContainText('— Inès Roy');
  await expect(french.locator('mark', { hasText: 'Inès' })).toHaveCount(0);
  await page.getByRole('radio', { name: 'Fin', exact: true }).check();
  await expect(french).toContainText('Inès Roy s’en occupe.');
  await expect(french).toContainText('— Moulin bleu');
  await page.locator('#crisis-fr-firm').fill('');
  await expect(french).toContainText('[l’entreprise, qui signe]');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.crisis-paper')).toContainText('Appeler Inès Roy 02 61 91 00 12');
});

test('the blank list, the log and what is ready are each one sheet of paper', async ({ page, visit }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  await visit(HERE);
  const paper = async () => sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  await expect(page.locator('.crisis-paper h2')).toHaveText('Première heure : la liste');
  expect(await paper()).toBe(1);
  await page.getByRole('button', { name: 'La crise commence maintenant' }).click();
  await page.getByLabel('Ajouter au journal').fill('Driss cherche sur la borne 12');
  await page.keyboard.press('Enter');
  await expect(page.locator('.crisis-paper h2')).toHaveText('Le journal');
  await expect(page.locator('.crisis-paper')).toContainText('Driss cherche sur la borne 12');
  expect(await paper()).toBe(1);
  await page.getByRole('button', { name: 'Imprimer la préparation' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  await expect(page.locator('.crisis-paper h2')).toHaveText('Quand tout va bien');
  expect(await paper()).toBe(1);
  const ready = await taken(page, 'La préparation (Markdown)');
  expect(ready).toContain('- [ ] Les numéros, suppléants compris, sur papier');
});

const NOW = 'fr/outils/maintenant/';
test('a real post: danger needs one answer; nothing is kept', async ({ page, visit }) => {
  await visit(NOW);
  await page.getByLabel('Le message, si vous voulez l’avoir sous les yeux').fill('Un secret bien à nous');
  await page.getByRole('radio', { name: /une personne peut être blessée/ }).check();
  await expect(page.getByRole('heading', { name: 'Transmettre' })).toBeVisible();
  await expect(page.getByText('Entreprise d’exemple')).toBeVisible();
  await expect(page.getByText('D’abord : La direction')).toBeVisible();
  const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(stored).not.toContain('secret');
  expect(sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
  await page.reload();
  await expect(page.getByLabel('Le message, si vous voulez l’avoir sous les yeux')).toHaveValue('');
  await expect(page.getByText('La fiche viendra ici.')).toBeVisible();
});

test('by keyboard alone, a real post is sorted to its card, which is copied', async ({ page, visit }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await visit(NOW);
  await islandsReady(page);
  // Space chooses the first answer of a group, arrows the following ones, Tab goes to the next question.
  const answers = [2, 0, 1, 1, 0];
  await page.getByLabel('Le message, si vous voulez l’avoir sous les yeux').focus();
  for (const down of answers) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    for (let step = 0; step < down; step += 1) await page.keyboard.press('ArrowDown');
  }
  await expect(page.getByRole('heading', { name: 'Répondre' })).toBeVisible();
  await expect(page.locator('.now-track')).toContainText('Vérifier');
  await expect(page.locator('.now-card > [role="status"]')).toHaveText('Votre fiche : Répondre. Vérifier.');
  await expect(page.getByLabel('Message d’attente, à adapter')).toHaveValue(/Je vérifie/);
  expect(await violations(page, { within: '.now' })).toEqual([]);
  await page.getByRole('button', { name: 'Copier la fiche' }).focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('textbox', { name: /Ce navigateur ne copie pas/ });
  await expect(card).toHaveValue(/^# Répondre\n\nTant que vous ne savez pas/);
  await expect(card).toHaveValue(/- Camille Modèle \(nom fictif\), Responsable/);
  await page.getByRole('button', { name: 'Un autre message' }).click();
  await expect(page.getByRole('heading', { name: 'Vos réponses' })).toBeFocused();
});

test('by keyboard alone, the first hour begins and a line is ticked', async ({ page, visit }) => {
  await visit(HERE);
  await page.getByRole('button', { name: 'La crise commence maintenant' }).focus();
  await page.keyboard.press('Enter');
  await line(page, /Mettre les personnes à l’abri/).focus();
  await page.keyboard.press('Space');
  await expect(line(page, /Mettre les personnes à l’abri/)).toBeChecked();
  expect(await violations(page, { within: '.crisis-rooms' })).toEqual([]);
});
