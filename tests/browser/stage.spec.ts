/** A workshop run in two windows, with the cable out: what only a browser can show. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { aMove, anEnding, aPerson, aPlace, aPost, aScene, emptyDraft } from '#domain/own-case/blank.ts';
import { expect, test, watchPage } from './site.ts';
import { inStep, openRoom, PRESENT, plainHttp, press, screenOf, shown } from './windows.ts';

const kept = (page: Page) =>
  page.evaluate(
    () => JSON.parse(localStorage.getItem('porte-voix/default/progress') ?? '{}').records['workshop/session'].value,
  );

test.beforeEach(async ({ page }) => {
  // Leaving a session that a reload could not bring back asks first.
  page.on('dialog', (dialog) => dialog.accept());
});

/** The report's page, filled from the session. */
async function reportOf(page: Page, title: string, note: string): Promise<void> {
  await expect(page.getByLabel('De quoi rend-on compte')).toHaveValue(title);
  const facts = page.getByRole('group', { name: /^Fait \d/ }).getByLabel('Fait', { exact: true });
  await expect
    .poll(async () => facts.evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value)))
    .toContain(note);
}

test('a ninety-minute workshop runs to its report with the cable out', async ({ page, context, visit, watch }) => {
  await plainHttp(context);
  await visit(`${PRESENT}#kit=premiers-secours`);
  await expect(page.getByText('Le réseau peut être coupé')).toContainText('recharger une fenêtre demandera le réseau');
  const room = await openRoom(page);
  watchPage(room, watch);
  await context.setOffline(true);

  await expect(room.getByText('Nous commençons dans un instant.')).toBeVisible();
  await page.keyboard.press('PageDown');
  const total = Number(/\d+$/.exec((await page.locator('.desk-place').textContent()) ?? '')?.[0]);
  expect(total).toBeGreaterThan(40);
  // Two hundred changes, at the pace of a clicker: to the end, back, and to the end again.
  const first = Number(await shown(room));
  await press(page, room, 'PageDown', total - 1);
  await expect(page.locator('.desk-place')).toHaveText(`${total} sur ${total}`);
  await press(page, room, 'PageUp', total - 1);
  await press(page, room, 'ArrowRight', 100 - (total - 1));
  await press(page, room, 'ArrowLeft', 100 - (total - 1));
  await expect(page.locator('.desk-place')).toHaveText(`1 sur ${total}`);
  expect(Number(await shown(room)) - first).toBe(200);

  // A vote: hands are typed, unseen; then all is shown.
  await page.getByRole('button', { name: /Ce que coûtent trois mauvaises réponses/ }).click();
  while ((await room.locator('.vote-screen').count()) === 0) await press(page, room, 'PageDown');
  for (const key of '1112233333') await page.keyboard.press(key);
  await inStep(page, room);
  await expect(room.locator('.stage')).not.toContainText(/\d main/);
  await page.getByRole('button', { name: 'Fermer le vote' }).click();
  await expect(room.locator('.vote-figures')).toHaveText([/3 mains/, /2 mains/, /5 mains/]);
  await page.getByRole('button', { name: 'Début de l’étape' }).click();
  await expect(room.locator('.vote-screen')).toHaveCount(0);
  await page.getByLabel('Vos notes').fill('Le ton de B a fait rire.');
  await page.getByRole('heading', { level: 2 }).first().click();
  await page.keyboard.press('b');
  await expect(room.locator('.stage')).toHaveAttribute('data-black', 'true');
  await page.keyboard.press('.');
  await inStep(page, room);

  await page.getByText('Réglages').click();
  await page.getByRole('button', { name: 'Terminer la séance' }).click();
  await expect(page.getByRole('heading', { name: /séance terminée/ })).toBeFocused();
  await expect(room.getByRole('heading', { name: 'Merci' })).toBeVisible();
  await expect(page.locator('.stage-vote-done')).toContainText('Le duel\u00a0: 5');
  await expect(page.getByText('Le ton de B a fait rire.')).toBeVisible();
  expect((await kept(page)).summary.votes).toEqual([expect.objectContaining({ first: [3, 2, 5] })]);
  // The session leaves as a text at once; the report, which is another page, once the network is back.
  const [text] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Texte (Markdown)' }).click(),
  ]);
  expect(text.suggestedFilename()).toMatch(/^premiers-secours-\d{4}-\d\d-\d\d\.md$/);
  expect(readFileSync(await text.path(), 'utf8')).toMatch(
    /# Premiers secours[\s\S]*- Le duel\u00a0: 5[\s\S]*Le ton de B a fait rire\./,
  );
  await context.setOffline(false);
  await page.getByRole('link', { name: 'Écrire le compte rendu' }).click();
  await reportOf(page, 'Premiers secours', 'Le ton de B a fait rire.');
});

for (const worker of [false, true])
  test(`each window is reloaded twenty times and nothing is lost, ${worker ? 'without network where a worker can run' : 'with the network back'}`, async ({
    page,
    context,
    visit,
  }) => {
    test.setTimeout(150_000);
    if (!worker) await plainHttp(context);
    await visit(`${PRESENT}#kit=rendez-vous-du-mois`);
    if (worker) {
      const said = page.getByText('Recharger une fenêtre marchera aussi sans réseau.').first();
      await expect(said).toBeVisible({ timeout: 30_000 });
    }
    const room = await openRoom(page);
    await context.setOffline(true);
    await press(page, room, 'PageDown', 5);
    await page.getByLabel('Vos notes').fill('À garder');
    if (!worker) await context.setOffline(false);
    const before = await kept(page);
    for (let time = 0; time < 20; time += 1) {
      // One after the other, then both at once.
      if (time % 2) await Promise.all([page.reload(), room.reload()]);
      else {
        await page.reload();
        await inStep(page, room);
        await room.reload();
      }
      await expect(page.locator('.desk')).toBeVisible({ timeout: 15_000 });
      await expect(room.locator('.stage h2, .stage blockquote').first()).toBeVisible({ timeout: 15_000 });
      await inStep(page, room);
    }
    const after = await kept(page);
    for (const part of ['at', 'startedAt', 'ends', 'votes', 'notes', 'log']) expect(after[part]).toEqual(before[part]);
    await page.getByText('Réglages').click();
    await page.getByRole('button', { name: 'Terminer la séance' }).click();
    // Where a worker can run, the report itself opens without network.
    if (!worker) await context.setOffline(false);
    await page.getByRole('link', { name: 'Écrire le compte rendu' }).click();
    await reportOf(page, 'Le rendez-vous du mois', 'À garder');
    await context.setOffline(false);
  });

test('a room plays a case to its debrief with the cable out, goes back before a decision, and reads the debrief of its game', async ({
  page,
  context,
  visit,
}) => {
  await plainHttp(context);
  await visit(`${PRESENT}#case=chauffage`);
  const room = await openRoom(page);
  await context.setOffline(true);
  await press(page, room, 'PageDown', 2);
  const desk = page.locator('.room-desk');
  const tap = async (name: string) => {
    await desk.getByRole('button', { name }).first().click();
    await inStep(page, room);
  };
  const stage = () => desk.getAttribute('data-stage');
  await tap('Ouvrir le vote');
  await expect(room.locator('.vote-screen')).toBeVisible();
  for (const key of '1222') await page.keyboard.press(key);
  await tap('Fermer le vote');
  await tap('Retenir B');
  // Nothing of the consequence is in the room's window before it is played.
  await tap('Jouer ce choix');
  expect(await stage()).toBe('consequence');
  await tap('Annuler la dernière action');
  expect(await stage()).toBe('chosen');
  await tap('Jouer ce choix');
  for (let turn = 0; turn < 60 && (await stage()) !== 'ended'; turn += 1) {
    const now = await stage();
    if (now === 'consequence') await tap('Continuer');
    else if (now === 'chosen') await tap('Jouer ce choix');
    else if (await desk.getByRole('button', { name: 'Choisir sans voter' }).count()) await tap('Choisir sans voter');
    else await tap('Attendre');
  }
  await tap('Passer au débrief');
  await expect(room.locator('.room-screen')).toHaveAttribute('data-phase', 'debrief');
  await page.getByRole('button', { name: 'Terminer', exact: true }).click();
  const debrief = page.getByRole('link', { name: 'Relire cette partie' });
  await expect(debrief).toHaveAttribute('href', /situations\/chauffage\/#run=./);
  await context.setOffline(false);
  const [game] = await Promise.all([page.waitForEvent('popup'), debrief.click()]);
  await expect(game.getByText('Cette adresse contient une partie.')).toBeVisible();
});

test('either window may be closed and opened again; a key pressed in the room’s window drives', async ({
  page,
  visit,
}) => {
  await visit(`${PRESENT}#kit=comite-de-direction`);
  const room = await openRoom(page);
  await press(page, room, 'PageDown', 2);
  await room.keyboard.press('PageDown');
  await expect(page.locator('.desk-place')).toContainText('3 sur');
  await inStep(page, room);
  await room.close();
  await expect(page.locator('.desk-link')).toContainText('Plus de réponse.');
  await expect(page.getByRole('status')).toContainText('L’écran de la salle ne répond plus.');
  const again = await openRoom(page, 'Rouvrir l’écran de la salle');
  await inStep(page, again);
  // The presenter's window goes, and comes back elsewhere: the session is on the device.
  const address = page.url();
  const other = await page.context().newPage();
  await page.close();
  await other.goto(address);
  await expect(other.locator('.desk-place')).toContainText('3 sur');
  await other.keyboard.press('PageDown');
  await expect(screenOf(again)).toHaveAttribute('data-n', (await shown(other)) ?? '', { timeout: 15_000 });
});

test('inside a learning platform’s frame, where storage and channels are cut apart, the windows stay in step', async ({
  browser,
  site,
}) => {
  // Another name of this computer is another site.
  const platform = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<iframe src="${site.url}${PRESENT}#kit=comite-de-direction" width="1200" height="800"></iframe>`);
  });
  await new Promise<void>((ready) => platform.listen(0, '127.0.0.1', ready));
  const { port } = platform.address() as AddressInfo;
  const context = await browser.newContext({ locale: 'fr-FR' });
  const lms = await context.newPage();
  await lms.goto(`http://localhost:${port}/`);
  const frame = lms.frameLocator('iframe');
  const opening = lms.waitForEvent('popup');
  await frame.getByRole('button', { name: 'Ouvrir l’écran de la salle' }).click();
  const room = await opening;
  await expect(frame.locator('.desk-link')).toContainText('L’écran de la salle suit.');
  await frame.getByRole('button', { name: 'Commencer', exact: true }).click();
  await frame.getByRole('button', { name: 'Suivant' }).click();
  await expect(frame.locator('.desk-place')).toContainText('2 sur');
  const number = (await frame.locator('.stage').getAttribute('data-n')) ?? '';
  await expect(screenOf(room)).toHaveAttribute('data-n', number);
  await room.reload();
  await expect(screenOf(room)).toHaveAttribute('data-n', number);
  await context.close();
  platform.close();
});

test('a refused window is said, and opens by a link', async ({ page, visit }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await visit(`${PRESENT}#kit=comite-de-direction`);
  await page.getByRole('button', { name: 'Ouvrir l’écran de la salle' }).click();
  await expect(page.getByRole('alert')).toContainText('Le navigateur a refusé d’ouvrir la fenêtre.');
  const [room] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'L’écran de la salle, dans un onglet' }).click(),
  ]);
  await expect(page.locator('.desk-link')).toContainText('L’écran de la salle suit.');
  await inStep(page, room);
});

test('single-key shortcuts turned off leave the keys of a clicker', async ({ page, visit }) => {
  await page.addInitScript(() => localStorage.setItem('porte-voix/settings', '{"keys":false}'));
  await visit(`${PRESENT}#kit=comite-de-direction`);
  await page.getByRole('button', { name: 'Commencer', exact: true }).click();
  await page.getByRole('heading', { level: 2 }).first().click();
  await page.keyboard.press('b');
  await page.keyboard.press(' ');
  await expect(page.locator('.desk-place')).toContainText('1 sur');
  await expect(screenOf(page)).toHaveAttribute('data-black', 'false');
  await page.keyboard.press('PageDown');
  await expect(page.locator('.desk-place')).toContainText('2 sur');
});

test('another workshop does not take the place of the one in hand without asking', async ({ page, visit }) => {
  await visit(`${PRESENT}#kit=comite-de-direction`);
  await page.getByRole('button', { name: 'Commencer', exact: true }).click();
  await page.getByText('Réglages').click();
  await page.getByRole('button', { name: 'Choisir un autre atelier' }).click();
  await expect(page.getByRole('heading', { name: 'Quel atelier animez-vous' })).toBeFocused();
  await page.getByRole('button', { name: /Le rendez-vous du mois/ }).click();
  await expect(page.getByText('Commencer un autre atelier efface')).toBeVisible();
  await page.getByRole('button', { name: 'Reprendre la séance' }).click();
  await expect(page.locator('.desk h2').first()).toHaveText('Le comité de direction signe');
  await visit(`${PRESENT}#kit=ailleurs`);
  await page.reload();
  await expect(page.getByText('L’atelier demandé n’existe pas ici.')).toBeVisible();
});

test('a workshop composed here, and a case written here, are run like the others', async ({ page, visit }) => {
  await visit('fr/');
  const moves = ['a', 'b'].map((id) => ({ ...aMove(id), label: `Geste ${id}` }));
  const draft = {
    ...{ ...emptyDraft('fr'), title: 'Un rat chez nous', starts: 'lun 9:00', closes: 'lun 18:00' },
    ...{ places: [{ ...aPlace('lieu-1'), name: 'Notre page' }], people: [{ ...aPerson('personne-1'), name: 'Ali' }] },
    opening: [{ ...aPost('personne-1'), place: 'lieu-1', text: 'Un rat' }],
    scenes: [{ ...aScene('scene-1'), ask: 'Que faites-vous ?', moves }],
    endings: [{ ...anEnding('fin-1'), title: 'Voilà' }],
  };
  const composed = {
    title: 'Le nôtre',
    steps: [{ activity: 'pause', minutes: 12 }],
    total: 12,
    lessons: [],
    people: 8,
    paper: false,
  };
  const records = {
    'case/local-1': { n: 1, value: draft },
    'workshop/atelier': { n: 1, value: composed },
  };
  await page.evaluate(
    (state) => localStorage.setItem('porte-voix/default/progress', state),
    JSON.stringify({ v: 1, epochs: {}, records }),
  );
  await visit(PRESENT);
  await page.getByRole('button', { name: 'Le nôtre' }).click();
  await expect(page.locator('.desk-clocks')).toContainText('12 min prévues');
  await page.getByText('Réglages').click();
  await page.getByRole('button', { name: 'Choisir un autre atelier' }).click();
  await page.getByRole('button', { name: 'Un rat chez nous écrite sur cet appareil' }).click();
  await page.getByRole('button', { name: 'Commencer', exact: true }).click();
  await page.keyboard.press('PageDown');
  await expect(page.locator('.room-desk').getByRole('button', { name: 'Ouvrir le vote' })).toBeVisible();
});
