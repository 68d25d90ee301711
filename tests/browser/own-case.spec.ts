import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { checkedInTheCourse } from '../support/case-in-the-course.ts';
import { expectAccessible } from './accessible.ts';
import { check, choose, condition, fact, moment, move, scene, sceneItem, step, within } from './own-case.ts';
import { expect, test } from './site.ts';

const OURS = 'fr/notre-cas/';

test('a group writes a case with a branch, a promise, an event and a way back, plays it and puts it in the course', async ({
  page,
  visit,
  browser,
  site,
}) => {
  await visit(OURS);
  await page.getByRole('button', { name: 'Partir d’une page vide' }).click();
  const form = page.locator('.own-step');
  const remarks = page.locator('.own-steps [aria-current] .own-count');

  // The firm and the day: each remark leaves with what it asks for.
  await expect(remarks).toBeVisible();
  await expect(form.getByText('Choisissez un jour et une heure.').first()).toBeVisible();
  await form.getByLabel('Titre', { exact: true }).fill('La vitrine du jeudi');
  await form.getByLabel('En une phrase').fill('Jeudi, 9 h : un client demande où est sa commande.');
  await form
    .getByLabel('La maison', { exact: true })
    .fill('Verrier et fils, six personnes, à Tulle : tout est fictif.');
  await form.getByLabel('Qui l’on joue').fill('Vous êtes Léa, à l’accueil.');
  await moment(form, 'L’histoire commence', 'jeudi', '09:00');
  await moment(form, 'L’histoire se termine', 'jeudi', '12:00');
  await form.getByLabel('La leçon').selectOption({ label: 'Écrire une réponse qui aide vraiment' });
  await expect(remarks).toHaveCount(0);

  await step(page, 'Les personnes');
  await within(form, 'Personne 1', async (one) => {
    await one.getByLabel('Nom').fill('Ariel T.');
    await one.getByLabel('Qui est-ce').fill('cliente depuis deux ans');
  });
  await within(form, 'Personne 2', (one) => one.getByLabel('Nom').fill('Léa'));
  await expect(remarks).toHaveCount(0);

  await step(page, 'Le premier message');
  await within(form, 'Lieu 1', (one) => one.getByLabel('Nom').fill('La page de Verrier et fils'));
  await form.getByLabel('Le message').fill('« Ma vitrine était promise lundi. On est jeudi. »');
  await expect(remarks).toHaveCount(0);

  await step(page, 'Ce qu’on ne voit pas');
  await fact(form, 'La vitrine est prête depuis lundi : personne n’a appelé.', 'il renverse la première impression');
  await fact(form, 'Elle a 80 abonnés.', 'il ne sert à rien');
  await check(form, 'Paul, à l’atelier', 'La vitrine est prête');
  await check(form, 'Combien de gens la suivent ?', 'Elle a 80 abonnés.');
  await expect(remarks).toHaveCount(0);

  await step(page, 'Les promesses');
  await form.getByRole('button', { name: 'Ajouter une promesse' }).click();
  await form.getByLabel('Ce qui est promis').fill('Une réponse ici, avant 9 h 40');
  await moment(form, 'Pour quand', 'jeudi', '09:40');
  await form.getByLabel('À qui').selectOption({ label: 'Ariel T.' });
  // The linter of the course: nobody makes this promise yet.
  await expect(form.getByText('Personne ne fait cette promesse')).toBeVisible();

  await step(page, 'Les scènes');
  await form.getByRole('button', { name: 'Ajouter une scène' }).click();
  await form.getByRole('button', { name: 'Ajouter une scène' }).click();
  await scene(form, 1, '09:00', 'Ariel écrit sous votre vitrine. Que faites-vous ?');
  await move(form, 1, 1, {
    say: '« Bonjour, merci de rappeler avec votre numéro de dossier. »',
    answer: '« Le numéro, c’est vous qui l’avez. »',
    why: 'Elle doit travailler pour vous avant d’avoir été lue.',
    rule: 'Nommer la situation',
    followed: false,
    act: 'demande seulement un numéro de dossier',
    to: /^Scène 2/,
  });
  await move(form, 1, 2, {
    say: '« Promise lundi, et nous sommes jeudi : je vais voir Paul et je vous réponds ici avant 9 h 40. — Léa »',
    answer: '« J’attends, alors. »',
    why: 'Vous dites ce qu’elle vit, et une heure que vous pouvez tenir.',
    rule: 'Dire quand',
    followed: true,
    act: 'donne une heure',
    promises: 'Une réponse ici, avant 9 h 40',
    to: /^Scène 3/,
  });
  // A branch: the clumsy answer leads to a scene of its own, where it can be put right.
  await scene(form, 2, '09:15', 'Elle n’a pas aimé. Que dites-vous ?');
  await move(form, 2, 1, {
    say: '« J’ai répondu sans vous lire, et vous attendez depuis lundi : je reprends. Réponse ici avant 9 h 40. — Léa »',
    answer: '« Ah. Bon. »',
    why: 'La première erreur se rattrape : elle est dite, et l’heure est donnée.',
    rule: 'Dire quand',
    followed: true,
    act: 'corrige en public ce qui était faux',
    promises: 'Une réponse ici, avant 9 h 40',
    to: /^Scène 3/,
  });
  await move(form, 2, 2, {
    say: '« Nos délais sont indiqués dans nos conditions de vente, que chacun peut consulter sur le site à tout moment. »',
    answer: '« Je les lirai devant mon mur vide. »',
    why: 'Vous répondez à une question qu’elle ne pose pas.',
    rule: 'Nommer la situation',
    followed: false,
    act: 'nie',
    to: /^Scène 3/,
  });
  await scene(form, 3, '09:30', 'Il est 9 h 30. Que lui dites-vous ?');
  await move(form, 3, 1, {
    say: '« La vitrine est prête depuis lundi et nous ne vous avons pas appelée : c’est notre oubli. Paul vous la pose à midi. »',
    answer: '« À midi. Merci de l’avoir dit. »',
    why: 'La faute est nommée, et quelqu’un fait quelque chose.',
    rule: 'Assumer ce qui est à nous',
    followed: true,
    act: 'assume la faute',
    keeps: 'Une réponse ici, avant 9 h 40',
    knows: 'La vitrine est prête',
    to: 'la fin de l’histoire',
  });
  await move(form, 3, 2, {
    say: '« Nous revenons vers vous dès que possible, merci de votre patience et de votre fidélité depuis toutes ces années. »',
    answer: '« Dès que possible, c’était lundi. »',
    why: '« Dès que possible » ne se vérifie pas.',
    rule: 'Dire quand',
    followed: false,
    act: 'sort une formule toute faite',
    to: 'la fin de l’histoire',
  });

  await step(page, 'Pendant ce temps');
  await form.getByRole('button', { name: 'Ajouter un événement' }).click();
  await moment(form, 'L’heure', 'jeudi', '09:20');
  await form.getByRole('button', { name: 'Ajouter un message' }).click();
  await form.getByLabel('Le message').fill('« Quelqu’un d’autre attend une vitrine ? »');

  await step(page, 'Les fins');
  await within(form, 'Fin 1', async (one) => {
    await one.getByLabel('Titre de la fin').fill('Posée, et dite');
    await one.getByLabel('Ce que l’on retient').fill('La vitrine est posée à midi.');
    await one.getByLabel('la meilleure').check();
    await condition(one, 'on a assumé la faute');
  });
  await expect(form.getByText('La dernière fin n’a pas de condition')).toBeVisible();
  await form.getByRole('button', { name: 'Ajouter une fin' }).click();
  await within(form, 'Fin 2', async (one) => {
    await one.getByLabel('Titre de la fin').fill('Posée, sans un mot');
    await one.getByLabel('Ce que l’on retient').fill('La vitrine est là. La plainte aussi.');
    await condition(one, 'on a donné une heure');
  });
  await form.getByRole('button', { name: 'Ajouter une fin' }).click();
  await within(form, 'Fin 3', async (one) => {
    await one.getByLabel('Titre de la fin').fill('Ailleurs');
    await one.getByLabel('Ce que l’on retient').fill('Ariel a commandé ailleurs.');
    await one.getByLabel('difficile').check();
  });
  await expect(form.getByText('La dernière fin n’a pas de condition')).toHaveCount(0);

  await step(page, 'Relire et emporter');
  await expect(form.getByText('Tous les chemins ont été essayés')).toBeVisible();
  // The right move comes first in two scenes of three: the linter says so, and the field is one click away.
  const habit = form.locator('.own-checks li').filter({ hasText: 'Le premier geste est le bon dans 2 scènes sur 3' });
  await habit.getByRole('button', { name: /Aller au champ/ }).click();
  await expect(page.locator('#own-step-title')).toHaveText('Les scènes');
  const third = sceneItem(form, 3);
  if ((await third.getAttribute('open')) === null) await third.locator('> summary').click();
  const first = third.locator('.own-item').first();
  if ((await first.getAttribute('open')) === null) await first.locator('> summary').click();
  await first.getByRole('button', { name: /^Descendre/ }).click();
  await step(page, 'Relire et emporter');
  await expect(habit).toHaveCount(0);
  await expect(form.getByText('La vérification n’a rien à redire.')).toBeVisible();
  await expect(form.locator('svg.plan .plan-scene')).toHaveCount(6);

  // Taken away, then accepted by the check of the course.
  const file = await taken(page);
  const files = unzipSync(readFileSync(file));
  expect(Object.keys(files).sort()).toEqual(['la-vitrine-du-jeudi/README.txt', 'la-vitrine-du-jeudi/scenario.yaml']);
  const checked = checkedInTheCourse('la-vitrine-du-jeudi', files);

  // Played to an end, and back to the form.
  await page.getByRole('button', { name: 'Jouer ce cas' }).click();
  await page.getByRole('button', { name: 'Commencer', exact: true }).click();
  await choose(page, /Promise lundi/);
  await page
    .getByRole('button', { name: /Paul, à l’atelier/ })
    .first()
    .click();
  await expect(async () => {
    if (await page.getByText(/La vitrine est prête depuis lundi et nous/).count()) return;
    await page.getByRole('button', { name: /Attendre/ }).click();
    expect(await page.getByText(/La vitrine est prête depuis lundi et nous/).count()).toBeGreaterThan(0);
  }).toPass();
  await choose(page, /La vitrine est prête depuis lundi et nous/);
  await expect(page.getByText('Posée, et dite').first()).toBeVisible();
  await page.getByRole('button', { name: 'Revenir au formulaire' }).click();
  await expect(page.locator('.own-head h2')).toHaveText('La vitrine du jeudi');

  // Thrown away by mistake, and taken back.
  await page.getByRole('button', { name: 'Tous vos cas' }).click();
  await page.getByRole('button', { name: 'Jeter « La vitrine du jeudi »' }).click();
  await expect(page.getByRole('button', { name: 'Le reprendre' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'La vitrine du jeudi' })).toBeVisible();

  // Taken up in a browser that holds nothing, and taken away again: the same bytes.
  const elsewhere = await browser.newContext({ locale: 'fr-FR' });
  const other = await elsewhere.newPage();
  await other.goto(site.url + OURS);
  await expect(other.getByText('Aucun cas n’est gardé sur cet appareil.')).toBeVisible();
  await other.locator('input[type=file]').setInputFiles({
    name: 'la-vitrine-du-jeudi.zip',
    mimeType: 'application/zip',
    buffer: readFileSync(file),
  });
  await expect(other.getByRole('status')).toHaveText('« La vitrine du jeudi » est repris.');
  await other.getByRole('button', { name: 'Ouvrir « La vitrine du jeudi »' }).click();
  await step(other, 'Les scènes');
  await expect(other.locator('.own-item-name').filter({ hasText: 'Ariel écrit sous votre vitrine' })).toBeVisible();
  await step(other, 'Relire et emporter');
  await expect(other.getByText('La vérification n’a rien à redire.')).toBeVisible();
  expect(readFileSync(await taken(other)).equals(readFileSync(file))).toBe(true);
  await elsewhere.close();
  expect(await checked).toContain('0 faute / 0 faults');
});

test('what is typed is found again after a reload, and undone', async ({ page, visit }) => {
  await visit('en/our-own-case/');
  await page.getByRole('button', { name: 'Start from the example' }).click();
  const title = page.getByLabel('Title', { exact: true });
  await title.fill('The bike of last month');
  await page.reload();
  await expect(title).toHaveValue('The bike of last month');
  await page.getByRole('button', { name: 'Endings' }).click();
  await page.locator('.own-item > summary').first().click();
  await page.getByRole('button', { name: 'Remove: She rides', exact: true }).click();
  await expect(page.locator('.own-item')).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.own-item')).toHaveCount(3);
});

test('what looks like somebody is pointed at, and set aside when it is invented', async ({ page, visit }) => {
  await visit(OURS);
  await page.getByRole('button', { name: 'Partir de l’exemple' }).click();
  await page.getByLabel('En une phrase').fill('Nadia, 06 12 34 56 78, écrit sur la page.');
  await expect(page.getByText('Un numéro de téléphone : 06 12 34 56 78')).toBeVisible();
  await page.getByRole('button', { name: /c’est inventé/ }).click();
  await expect(page.getByText('Un numéro de téléphone')).toHaveCount(0);
});

test('a case of the course is refused with what the form does not show, and nothing is lost', async ({
  page,
  visit,
}) => {
  await visit(OURS);
  await page.locator('input[type=file]').setInputFiles('content/scenarios/chauffage/scenario.yaml');
  await expect(
    page.locator('.own .notice').getByText('Ce cas utilise ce que le formulaire ne montre pas.'),
  ).toBeVisible();
  await expect(page.getByText('Aucun cas n’est gardé sur cet appareil.')).toBeVisible();
});

for (const [lang, path] of [
  ['fr', OURS],
  ['en', 'en/our-own-case/'],
] as const)
  test(`every step is accessible, legible in dark and fits 320 pixels, in ${lang}`, async ({ page, visit }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await visit(path);
    await page.locator('.own-ways .button').click();
    const steps = page.locator('.own-steps button');
    for (let index = 0; index < (await steps.count()); index += 1) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await steps.nth(index).click();
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true;
      });
      await expectAccessible(page);
      await page.setViewportSize({ width: 320, height: 800 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `step ${index} scrolls two ways`).toBeLessThanOrEqual(320);
    }
  });

test('every step is filled in by keyboard, and the focus goes where work goes on', async ({ page, visit }) => {
  await visit(OURS);
  await page.getByRole('button', { name: 'Partir de l’exemple' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.own-head h2')).toBeFocused();
  const steps = page.locator('.own-steps button');
  for (let index = 0; index < (await steps.count()); index += 1) {
    await steps.nth(index).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#own-step-title')).toBeFocused();
    expect(await tabThrough(page), `step ${index}`).toEqual([]);
  }

  await step(page, 'Ce qu’on ne voit pas');
  const facts = page.getByRole('group', { name: 'Les faits' });
  const before = await facts.locator('.own-item').count();
  await facts.getByRole('button', { name: 'Ajouter un fait' }).focus();
  await page.keyboard.press('Enter');
  await expect(facts.getByLabel('Le fait').last()).toBeFocused();
  await page.keyboard.type('Le voisin l’a vue partir à pied.');
  await facts.getByRole('button', { name: 'Monter : Le voisin l’a vue partir à pied.' }).focus();
  await page.keyboard.press('Enter');
  await expect(facts.getByRole('button', { name: 'Monter : Le voisin l’a vue partir à pied.' })).toBeFocused();
  await expect(page.getByRole('status')).toHaveText(/^Déplacé en \d sur \d\s: Le voisin/);
  await facts.getByRole('button', { name: 'Retirer : Le voisin l’a vue partir à pied.' }).focus();
  await page.keyboard.press('Enter');
  await expect(facts.getByRole('button', { name: 'Ajouter un fait' })).toBeFocused();
  await expect(facts.locator('.own-item')).toHaveCount(before);

  // From the plan to the scene it draws.
  await step(page, 'Les scènes');
  await page.locator('svg.plan a[data-scene]').last().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.own-item[open] > summary').filter({ hasText: 'Scène 2' })).toBeFocused();
});

test('without scripts, the template is there to copy', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.url + OURS);
  await expect(page.getByRole('heading', { name: 'La trame, à recopier' })).toBeVisible();
  await expect(page.locator('main noscript strong')).toHaveText('Un incident parle de vraies personnes.');
  await expect(page.locator('main ol > li')).toHaveCount(8);
  await context.close();
});

/** Takes the case away from the last step; gives the path of the file. */
async function taken(page: Page): Promise<string> {
  await page.getByLabel('Les noms, les lieux et les dates sont changés.').check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Télécharger le dossier (.zip)' }).click(),
  ]);
  return download.path();
}

/** Presses Tab through the step; gives what was passed over, or where the focus did not show. */
async function tabThrough(page: Page): Promise<string[]> {
  const all = await page.evaluate(() => {
    const holds = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex="0"]';
    const seen = [...document.querySelectorAll<HTMLElement>(`.own-step :is(${holds})`)].filter(
      (one) => one.checkVisibility({ contentVisibilityAuto: true }) && !(one as HTMLInputElement).name,
    );
    for (const [index, one] of seen.entries()) one.dataset.stop = String(index);
    return seen.length;
  });
  const missed = new Set(Array.from({ length: all }, (_, index) => String(index)));
  const hidden: string[] = [];
  for (let press = 0; press < all * 4; press += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const one = document.activeElement as HTMLElement | null;
      const style = one && getComputedStyle(one.closest('.own-file') ?? one);
      const box = one?.querySelector('rect');
      return {
        inside: one?.closest('.own-step') !== null,
        stop: one?.dataset.stop,
        // The parts of an hour show their own focus.
        shows:
          style?.outlineStyle !== 'none' ||
          one?.matches('[type="time"]') ||
          (box ? getComputedStyle(box).strokeDasharray !== 'none' : false),
        html: one?.outerHTML.slice(0, 90) ?? '',
      };
    });
    if (!at.inside) break;
    if (at.stop !== undefined) missed.delete(at.stop);
    if (!at.shows) hidden.push(at.html);
  }
  return [...hidden, ...[...missed].map((stop) => `stop ${stop} of ${all} was passed over`)];
}
