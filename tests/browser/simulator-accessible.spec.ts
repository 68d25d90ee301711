import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { act, BEST_KEYS, CASE, paste, receive } from './chauffage.ts';
import { expect, test } from './site.ts';

/** Every kind of state that the game can be in, for whoever does not see it as we do. The page's own states are in every-page. */
interface State {
  readonly name: string;
  /** From an empty browser to the state; `base` ends with a slash. */
  readonly reach: (page: Page, base: string) => Promise<void>;
  /** What must be there, so that a state that was not reached is not found clean. */
  readonly there: string;
  readonly phone?: true;
}

const begin = async (page: Page, base: string) => {
  await paste(page, base + CASE);
  await page.getByRole('button', { name: 'Commencer' }).click();
};
const timed = async (page: Page, base: string) => {
  await page.clock.install();
  await paste(page, base + CASE);
  await page.getByRole('checkbox', { name: 'Compte à rebours' }).check();
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.clock.runFor(5_000);
};
const writing = async (page: Page, base: string) => {
  await receive(page, base, 'aABCDaF');
  await page.getByRole('button', { name: 'Écrire avec vos mots' }).click();
  await page.getByRole('textbox').fill('Nadia, un radiateur vous attend ce soir avant 19 h. — Inès');
};
const compared = async (page: Page, base: string) => {
  await receive(page, base, BEST_KEYS, 'repare-et-dit');
  await page.getByRole('button', { name: 'Une bonne route, parmi d’autres' }).click();
  await page.getByText('Les deux courbes en tableau').click();
};

const states: readonly State[] = [
  { name: 'the first screen', reach: (page, base) => paste(page, base + CASE), there: '.sim-start .button' },
  {
    name: 'a game to resume, and one that came by a link',
    reach: async (page, base) => {
      await begin(page, base);
      await act(page, /un rappel promis mardi/);
      const run = new URL(page.url()).hash;
      await paste(page, `${base}${CASE}${run}A`);
    },
    there: '.sim-offer + .sim-linked + .sim-offer',
  },
  {
    name: 'a case that has changed',
    reach: (page, base) => paste(page, `${base}${CASE}#run=c1.zzzz.repare-et-dit.aZ`),
    there: '[data-changed]',
  },
  {
    name: 'a device that keeps nothing',
    reach: async (page, base) => {
      await page.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage'])
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException('refused', 'SecurityError');
            },
          });
      });
      await paste(page, base + CASE);
    },
    there: '.sim-start .notice',
  },
  {
    name: 'a decision, with notes, promises and someone out of reach',
    reach: (page, base) => receive(page, base, 'aABCD'),
    there: '.sim-room .sim-promises',
  },
  {
    name: 'a move held',
    reach: async (page, base) => {
      await begin(page, base);
      await page.getByRole('button', { name: /un rappel promis mardi/ }).click();
    },
    there: '.sim-held',
  },
  { name: 'own words, with the coach', reach: writing, there: '.sim-composer textarea' },
  {
    name: 'an empty answer refused',
    reach: async (page, base) => {
      await writing(page, base);
      await page.getByRole('textbox').fill('');
      await page.getByRole('button', { name: 'Comparer' }).click();
    },
    there: '.sim-refused:not(:empty)',
  },
  {
    name: 'the nearest of three',
    reach: async (page, base) => {
      await writing(page, base);
      await page.getByRole('button', { name: 'Comparer' }).click();
    },
    there: '.sim-nearest .sim-choice',
  },
  { name: 'waiting between two scenes', reach: (page, base) => receive(page, base, 'aABCDaFc'), there: '.sim-moves' },
  {
    name: 'the control room as a sheet',
    reach: async (page, base) => {
      await receive(page, base, 'aA');
      await page.locator('.sim-bar-button').click();
    },
    there: 'dialog[open] .sim-switch',
    phone: true,
  },
  {
    name: 'the end of the story',
    reach: async (page, base) => {
      await receive(page, base, BEST_KEYS, 'repare-et-dit');
      await page.getByRole('button', { name: 'Revoir le fil' }).click();
    },
    there: '.sim-ending',
  },
  {
    name: 'the debrief, everything unfolded',
    reach: async (page, base) => {
      await receive(page, base, BEST_KEYS.replace('c', '~c'), 'repare-et-dit');
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true;
      });
    },
    there: '.sim-written',
  },
  { name: 'two runs side by side', reach: compared, there: '.sim-two' },
  { name: 'two runs, stacked', reach: compared, there: '.sim-two', phone: true },
  {
    name: 'a run compared with a silence until the evening',
    reach: async (page, base) => {
      await paste(page, `${base}fr/situations/samedi/`);
      const { code, print } = await page.evaluate(
        () => JSON.parse(document.getElementById('case')?.textContent ?? '').scenario,
      );
      await paste(page, `${base}fr/situations/samedi/#run=${code}.${print}..${'.'.repeat(39)}`);
      // Before the address is read, the same button begins a new game.
      await page.getByRole('button', { name: /^(Reprendre|Lire le débrief)/ }).click();
      await page.getByText('Cette comparaison en tableau').click();
    },
    there: '.sim-evening',
  },
  { name: 'the countdown running', reach: timed, there: '.sim-countdown:not([data-rest])' },
  {
    name: 'the countdown paused',
    reach: async (page, base) => {
      await timed(page, base);
      await page.getByRole('button', { name: 'Mettre en pause' }).click();
      await page.clock.runFor(1_000);
    },
    there: '.sim-countdown[data-rest=paused]',
  },
  {
    name: 'after a timed silence',
    reach: async (page, base) => {
      await timed(page, base);
      const over = page.locator('.sim-countdown-over');
      for (let minutes = 0; minutes < 6 && !(await over.isVisible()); minutes += 1) await page.clock.runFor(60_000);
    },
    there: '.sim-countdown-over',
  },
];

for (const { name, reach, there, phone } of states) {
  test(`${name}: accessible in light, legible in dark, not wider than the screen`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    if (phone) await page.setViewportSize({ width: 360, height: 760 });
    await reach(page, site.url);
    await expect(page.locator(there).first()).toBeVisible();

    await expectAccessible(page);

    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, 'a page that scrolls two ways').toBe(0);
    await page.setViewportSize({ width: 320, height: 800 });
    const narrow = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(narrow, 'at 320 pixels').toBeLessThanOrEqual(320);
  });
}

test('targets of the countdown are large enough for a thumb', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 760 });
  await timed(page, site.url);
  for (const target of await page.locator('.sim-countdown button').all()) {
    const box = await target.boundingBox();
    expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(44);
  }
});
