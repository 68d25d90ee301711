import type { Page } from '@playwright/test';
import { violations } from '../accessible.ts';
import { expect, test } from '../site.ts';

const key = 'porte-voix/default/progress';
const field = (page: Page) => page.getByRole('textbox', { name: /Votre réponse|Your reply/ });
const panel = (page: Page) => page.getByRole('region', { name: /Ce que le coach reconnaît|What the coach recognises/ });
const criterion = (page: Page, name: string) =>
  panel(page)
    .getByRole('listitem')
    .filter({ has: page.getByText(name, { exact: true }) });
const good =
  'Bonjour Hugo, ici Wassim, du dépannage. Votre costume est enfermé la veille de l’entretien, c’est rageant. Je ne sais pas encore pourquoi la machine 4 refuse d’ouvrir. Je viens avec la clé et je vous écris ici avant 20 h 30.';

test('as one writes, the coach underlines what it recognises and asks about the rest', async ({ page, visit }) => {
  await visit('fr/ecrire/');
  await expect(panel(page)).toContainText('Écrivez quelques mots');
  await field(page).fill(good);
  await expect(criterion(page, 'Qui parle')).toContainText('Je reconnais');
  await expect(criterion(page, 'Un moment à tenir')).toContainText('Je reconnais');
  await expect(page.locator('.coach-mark-seen').first()).toBeAttached();
  await field(page).fill('Bonjour Hugo, ici Wassim.');
  await expect(criterion(page, 'Un moment à tenir')).toContainText('Je n’ai pas reconnu');
  await expect(panel(page)).not.toContainText(/manque un|faux|note|score/i);
});

test('the learner’s tick counts, and may be taken back', async ({ page, visit }) => {
  await visit('fr/ecrire/');
  await field(page).fill('Bonjour Hugo, ici Wassim.');
  const moment = criterion(page, 'Un moment à tenir');
  await moment.getByRole('button', { name: /Oui, c’est là/ }).click();
  await expect(moment).toContainText('Vous dites que c’est là.');
  await moment.getByRole('button', { name: /Retirer ma coche/ }).click();
  await expect(moment).toContainText('Je n’ai pas reconnu');
});

test('what the coach points at may be set aside, and its word taken back', async ({ page, visit }) => {
  await visit('fr/ecrire/');
  await field(page).fill('Nous mettons tout en œuvre pour vous satisfaire dans les meilleurs délais.');
  const voice = criterion(page, 'Une voix humaine');
  await expect(voice).toContainText('formule toute faite');
  await expect(page.locator('.coach-mark-look').first()).toBeAttached();
  await voice.getByRole('button', { name: /Ce n’est pas cela/ }).click();
  await expect(voice).toContainText('rien à revoir');
  await panel(page)
    .getByRole('button', { name: /Reprendre l’avis du coach \(formule/ })
    .click();
  await expect(voice).toContainText('formule toute faite');
});

test('a reply is found again after a reload, is cleared and put back, and compared with three others', async ({
  page,
  visit,
}) => {
  await visit('en/write/');
  await page.getByRole('button', { name: 'Next post' }).click();
  await expect(page.getByRole('heading', { level: 2, name: /Post 2 of 12/ })).toBeFocused();
  await field(page).fill('Hello, Sam here. I will look into it.');
  await page.reload();
  await expect(field(page)).toHaveValue('Hello, Sam here. I will look into it.');
  await page.getByRole('button', { name: 'Clear my text' }).click();
  await expect(field(page)).toHaveValue('');
  await page.getByRole('button', { name: 'Put my text back' }).click();
  await expect(field(page)).toHaveValue('Hello, Sam here. I will look into it.');
  await page.getByRole('button', { name: 'Compare with three replies' }).click();
  await expect(page.getByRole('region', { name: 'Three replies to this post' }).getByRole('term')).toHaveText([
    'Yours',
    'A weak reply',
    'A fair reply',
    'A strong reply',
  ]);
  const kept = await page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? '{}').records, key);
  expect(Object.keys(kept).filter((each) => each.startsWith('reply/'))).toHaveLength(1);
});

test('every key typed on a device six times slower arrives; how long it blocks is printed', async ({ page, visit }) => {
  await visit('fr/ecrire/');
  await field(page).fill(good);
  await expect(criterion(page, 'Qui parle')).toContainText('Je reconnais');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.evaluate(() => {
    const long: number[] = [];
    Object.assign(window, { long });
    new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });
  await field(page).pressSequentially(' Je vous rappelle demain matin.', { delay: 60 });
  await expect(field(page)).toHaveValue(/demain matin\.$/);
  const long = await page.evaluate(() => (window as unknown as { long: number[] }).long);
  console.log(
    `tasks over 50 ms while typing 31 characters, processor six times slower: ${long.map(Math.round).join(', ') || 'none'}`,
  );
});

for (const scheme of ['light', 'dark'] as const)
  test(`every state of the page of posts passes axe in the ${scheme} theme`, async ({ page, visit }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await visit('fr/ecrire/');
    await expect(field(page)).toBeVisible();
    const check = async () => expect(await violations(page)).toEqual([]);
    await check();
    await field(page).fill(`${good} Nous mettons tout en œuvre. Votre dossier 48213.`);
    await expect(criterion(page, 'Qui parle')).toContainText('Je reconnais');
    await page.getByRole('button', { name: 'Comparer avec trois réponses' }).click();
    await page.getByText('Tous les messages').click();
    await check();
  });
