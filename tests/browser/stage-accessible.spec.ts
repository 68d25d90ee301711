/** Both windows of a workshop for whoever does not see them, does not use a mouse, or has no script. */
import { violations } from './accessible.ts';
import { expect, test } from './site.ts';
import { PRESENT, press } from './windows.ts';

const everyKind = ['words', 'question', 'text', 'opening', 'case', 'vote', 'models'];
for (const [path, begin, open, kinds] of [
  ['fr/animer/#kit=du-client-a-la-crise', 'Commencer', 'Ouvrir l’écran de la salle', everyKind],
  ['en/present/#kit=du-client-a-la-crise', 'Begin', 'Open the room’s screen', ['question']],
] as const)
  test(`${path}: both windows are accessible, light and dark, wide and narrow`, async ({ page, visit }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await visit(path);
    await expect(page.locator('.desk')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    const [room] = await Promise.all([page.waitForEvent('popup'), page.getByRole('button', { name: open }).click()]);
    await expect(room.locator('.stage-welcome')).toBeVisible();
    await page.getByRole('button', { name: begin, exact: true }).click();
    for (const kind of kinds) {
      for (let turn = 0; turn < 70 && (await room.locator(`.stage-${kind}`).count()) === 0; turn += 1)
        await press(page, room, 'PageDown');
      expect(await violations(room), kind).toEqual([]);
      if (kind === 'case' || kind === 'vote') expect(await violations(page), kind).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await violations(page)).toEqual([]);
  });

test('the whole of a workshop is driven without a mouse', async ({ page, visit }) => {
  await visit(PRESENT);
  await page.getByRole('button', { name: /Premiers secours/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.desk h2').first()).toBeFocused();
  await page.keyboard.press(' ');
  await expect(page.locator('.desk-clocks')).toContainText('0\u00a0min sur 90');
  await page.keyboard.press(' ');
  await expect(page.locator('.desk-place')).toContainText('2 sur');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Ouvrir l’écran de la salle' })).toBeFocused();
  await page.getByLabel('Vos notes').focus();
  await page.keyboard.type('b. 1 2');
  await expect(page.locator('.desk-place')).toContainText('2 sur');
  await expect(page.getByLabel('Vos notes')).toHaveValue('b. 1 2');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the presenter’s page leads to run sheets that read and print', async ({ page, visit }) => {
    await visit(PRESENT);
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(5);
  });

  test('the room’s page says what it needs', async ({ page, visit }) => {
    await visit('fr/ecran/');
    expect(await page.getByRole('main').innerText()).toContain('Cet écran suit une autre fenêtre');
  });
});
