import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../support/serve.ts';
import { expect, islandsReady, test } from './site.ts';

for (const path of ['/', '/a/b/c/', '/intranet/formation-2026/']) {
  test(`the same folder works at ${path}`, async ({ page, dist }) => {
    const site = await serve(dist, { path });
    const refused: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) refused.push(response.url());
    });
    await page.goto(`${site.url}fr/lecons/ecrire-une-reponse/`);
    await islandsReady(page);
    expect(
      await page.evaluate(() =>
        document.fonts.ready.then((fonts) => [...fonts].filter((font) => font.status === 'loaded').length),
      ),
    ).toBeGreaterThan(0);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('textbox').fill('entreprise');
    await page.getByRole('dialog').locator('a[href*="/fr/"]').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByRole('link', { name: 'Porte-voix' }).click();
    await expect(page).toHaveURL(`${site.url}fr/`);
    expect(refused).toEqual([]);
    await site.close();
  });
}

test('a page that does not exist finds the course again, at any depth', async ({ page, site, dist, watch }) => {
  const lost = readFileSync(`${dist}/404.html`, 'utf8');
  await page.route('**/nulle/part/**', (route) => route.fulfill({ status: 200, contentType: 'text/html', body: lost }));
  await page.goto(`${site.url}nulle/part/ici/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas');
  await page.getByRole('link', { name: 'Revenir à l’accueil' }).click();
  await expect(page).toHaveURL(`${site.url}fr/`);
  // Climbing means asking where the course is not.
  watch.troubles.splice(0);
});

test('a host replaces one file of the finished site, and lessons and cards say its names', async ({ page, dist }) => {
  const folder = mkdtempSync(join(tmpdir(), 'porte-voix-site-'));
  cpSync(dist, folder, { recursive: true });
  const company = JSON.parse(readFileSync(join(folder, 'company.json'), 'utf8'));
  expect(company.example).toBe(true);
  writeFileSync(
    join(folder, 'company.json'),
    JSON.stringify({
      ...company,
      example: false,
      name: 'Verrerie du Nord',
      evangelist: { name: 'Zoé O’Brien', phone: '03 00 00 00 00' },
      primaryColour: '#0b5d1e',
    }),
  );
  const site = await serve(folder);
  await page.goto(`${site.url}fr/lecons/pas-l-initiative/`);
  await expect(page.locator('[data-card]')).toContainText('Zoé O’Brien');
  await expect(page.locator('.idea').last()).toContainText('Zoé O’Brien');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--voice'))).toContain(
    '#0b5d1e',
  );
  await site.close();
  rmSync(folder, { recursive: true });
});

test('the example company leaves « votre évangéliste » as it reads', async ({ page, visit }) => {
  await visit('fr/lecons/pas-l-initiative/');
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[data-card]')).toContainText('votre évangéliste');
});
