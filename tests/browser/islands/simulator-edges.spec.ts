import type { Page } from '@playwright/test';
import { act, BEST_KEYS, CASE, clock, inAddress, paste, receive } from '../chauffage.ts';
import { expect, test } from '../site.ts';

test.describe('debrief', () => {
  test('its curves have a name and a table, and each decision is numbered in both', async ({ page, site }) => {
    await receive(page, site.url, BEST_KEYS, 'repare-et-dit');
    await expect(page.getByRole('heading', { level: 2, name: 'Réparé, et dit' })).toBeFocused();
    await expect(page.locator('.sim-decision')).toHaveCount(8);
    await expect(page.locator('.sim-marks span')).toHaveText(['1', '2', '3', '4', '5', '6', '7', '8']);
    await expect(page.getByRole('img', { name: /Confiance.*Température du public/ })).toBeVisible();
    await expect(page.getByRole('img', { name: /Portée, jusqu’à/ })).toBeVisible();
    await page.getByText('Les courbes en tableau').click();
    const rows = page.getByRole('row');
    await expect(rows).toHaveCount(BEST_KEYS.length + 2);
    await expect(rows.nth(2)).toHaveText(/16.h.431fragile.\(33\)/);
  });

  test('« Rejouer d’ici » goes back to that moment, and the road after it is forgotten', async ({ page, site }) => {
    await receive(page, site.url, BEST_KEYS, 'repare-et-dit');
    await page.getByRole('button', { name: /Rejouer d’ici.*décision 3/ }).click();
    await expect(clock(page)).toHaveText(/17.h.09/);
    await expect(page.locator('#sim-decide-title')).toBeFocused();
    await expect(page.getByRole('button', { name: /Nadia, j’ai la réponse/ })).toBeVisible();
    await expect(page.locator('.sim-room .sim-promises li')).toHaveCount(1);
    expect(inAddress(page)).toMatch(/\.\.aABCDaF$/);
  });

  test('it prints as text, everything open and no button', async ({ page, site }) => {
    await page.addInitScript(() => {
      window.print = () => {};
    });
    await receive(page, site.url, BEST_KEYS, 'repare-et-dit');
    await page.getByRole('button', { name: 'Imprimer' }).click();
    await expect(page.locator('.sim-debrief details:not([open])')).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('button:visible')).toHaveCount(0);
    await expect(page.getByText('Pouvait mener, au mieux').first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Deux questions à garder' })).toBeVisible();
  });

  test('it is copied as text, or shown to be copied by hand', async ({ page, site, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await receive(page, site.url, BEST_KEYS, 'repare-et-dit');
    await page.getByRole('button', { name: 'Copier en texte' }).click();
    await expect(page.getByText('Copié.')).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^Quatre jours sans chauffage\n[\s\S]*Réparé, et dit\n[\s\S]*8\. lundi/);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: 'Copier en texte' }).click();
    await expect(page.getByRole('textbox')).toHaveValue(text);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 760 } });
  const bar = (page: Page) => page.locator('.sim-bar-button');

  test('the control room opens over the page, closes with Escape and gives the focus back', async ({ page, site }) => {
    await receive(page, site.url, 'a');
    await bar(page).focus();
    await page.keyboard.press('Enter');
    const room = page.getByRole('dialog', { name: 'Salle de contrôle' });
    await expect(room.getByText('Une réponse ici, à Nadia')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(room).toBeHidden();
    await expect(bar(page)).toBeFocused();
    await page.getByRole('button', { name: 'Demander à l’intérieur' }).click();
    await room.getByRole('button', { name: /Karim, à l’atelier/ }).click();
    await expect(room).toBeHidden();
    await expect(page.locator(':focus')).toContainText('Karim, à l’atelier');
  });

  test('the bar covers neither a choice nor what has the focus', async ({ page, site }) => {
    await receive(page, site.url, 'aABCDa');
    await act(page, /^Attendre/);
    const covered = (selector: string) =>
      page.evaluate((wanted) => {
        const strip = document.querySelector('.sim-bar')?.getBoundingClientRect();
        return [...document.querySelectorAll<HTMLElement>(wanted)].flatMap((each) => {
          each.focus();
          const box = each.getBoundingClientRect();
          const hidden = strip && document.querySelector('.sim-bar')?.getBoundingClientRect();
          return hidden && box.top < hidden.bottom - 1 && box.bottom > hidden.top + 1 ? [each.textContent] : [];
        });
      }, selector);
    expect(await page.locator('.sim-moves button').count()).toBeGreaterThan(5);
    for (const block of ['start', 'center', 'end'] as const) {
      for (const choice of await page.locator('.sim-moves button').all()) {
        await choice.evaluate((each, place) => each.scrollIntoView({ block: place }), block);
        const [box, strip] = [await choice.boundingBox(), await page.locator('.sim-bar').boundingBox()];
        const over = box && strip && box.y < strip.y + strip.height - 1 && box.y + box.height > strip.y + 1;
        expect(over, `${block}: ${await choice.textContent()}`).toBe(false);
      }
    }
    expect(await covered('.sim-thread summary, .sim-thread details[open] a, .sim-thread [tabindex="-1"]')).toEqual([]);
  });
});

test.describe('what could go wrong', () => {
  const misfits = ['c1.zzzz..aBC', '%%%', 'x'.repeat(5000), 'c1.zzzz.fin.qqqq', 'c1.zzzz..~', '%E0%A4%A'];
  for (const run of misfits) {
    test(`an address that ends with #run=${run.slice(0, 20)} never breaks the case`, async ({ page, site }) => {
      await paste(page, `${site.url}${CASE}#run=${run}`);
      await page.getByRole('button', { name: /^(Commencer|Recommencer depuis le début)$/ }).click();
      await expect(clock(page)).toHaveText(/16.h.40/);
      await act(page, /un rappel promis mardi/);
      await expect(clock(page)).toHaveText(/16.h.43/);
      expect(inAddress(page)).toMatch(/^#run=c1\.[a-z0-9]{4}\.\.a$/);
    });
  }

  test('where the device keeps nothing the case is played, and its address carries it through a reload', async ({
    page,
    visit,
  }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('refused', 'SecurityError');
          },
        });
    });
    await visit(CASE);
    await expect(page.getByText('Cet appareil refuse de garder quoi que ce soit.')).toBeVisible();
    await page.getByRole('button', { name: 'Commencer' }).click();
    await expect(page.getByText('Partie gardée dans l’adresse seulement')).toBeVisible();
    await act(page, /un rappel promis mardi/);
    await act(page, /^Le dossier de Nadia/);
    await page.reload();
    await page.getByRole('button', { name: 'Reprendre' }).click();
    await expect(clock(page)).toHaveText(/16.h.46/);
    await expect(page.locator('.sim-room .sim-facts')).toContainText('carte électronique');
  });

  test('when the rest of the debrief does not come, the ending is read, and a sentence says what to do', async ({
    page,
    site,
    watch,
  }) => {
    await page.route(/\/DebriefBody\.[^/]*\.js/, (route) => route.fulfill({ status: 404, body: '' }));
    await receive(page, site.url, BEST_KEYS, 'repare-et-dit');
    await expect(page.getByRole('heading', { level: 2, name: 'Réparé, et dit' })).toBeFocused();
    await expect(page.getByText('Rechargez cette page quand le réseau revient')).toBeVisible();
    watch.troubles.splice(0);
    await page.unroute(/\/DebriefBody\.[^/]*\.js/);
    await page.reload();
    await page.getByRole('button', { name: 'Lire le débrief' }).click();
    await expect(page.locator('.sim-decision')).toHaveCount(8);
  });

  test('when the script of the game does not come, the case is there to be read, and a sentence says why', async ({
    page,
    visit,
    watch,
  }) => {
    await page.route(/\/Simulator\.[^/]*\.js/, (route) => route.fulfill({ status: 404, body: '' }));
    await visit(CASE);
    await expect(page.locator('.case-failed')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'La situation, à lire' })).toBeVisible();
    await expect(page.locator('.case-loading')).toBeHidden();
    expect(watch.troubles.splice(0).join(' ')).toMatch(/404/);
  });
});
