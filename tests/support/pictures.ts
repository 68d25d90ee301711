/**
 * `npm run pictures`: the main screens as people see them, at 360 and 1280 pixels, in light and dark, in docs/pictures/.
 * Takes the site as it was last built.
 */
import { mkdirSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { chromiumArguments, ensureChromium } from './chromium.ts';
import { serve } from './serve.ts';

const folder = 'docs/pictures';
mkdirSync(folder, { recursive: true });

const road = (keys: string) => async (page: Page) => {
  await page.goto(`${page.url()}#run=c1.zzu0..${keys}`);
  await page.reload();
  await page.locator('.sim-start .button').first().click();
  await page.waitForTimeout(600);
};
const screens: Record<string, { fr: string; en: string; before?: (page: Page) => Promise<void> }> = {
  home: { fr: 'fr/', en: 'en/' },
  lesson: { fr: 'fr/lecons/se-mettre-a-la-place/', en: 'en/lessons/se-mettre-a-la-place/' },
  quiz: {
    fr: 'fr/lecons/ecrire-une-reponse/',
    en: 'en/lessons/ecrire-une-reponse/',
    before: async (page) => {
      const quiz = page.locator('.quiz-block').last();
      await quiz.scrollIntoViewIfNeeded();
      await page.locator('.quiz-block').last().locator('astro-island:not([ssr])').waitFor();
      await quiz.locator('.quiz-option').nth(1).click();
      await quiz.locator('[data-confidence]').nth(1).click();
      await quiz.scrollIntoViewIfNeeded();
      await page.waitForTimeout(300);
    },
  },
  figure: {
    fr: 'fr/lecons/lire-les-chiffres/',
    en: 'en/lessons/la-premiere-heure/',
    before: (page) => page.locator('.illustration').first().scrollIntoViewIfNeeded(),
  },
  paths: { fr: 'fr/parcours/', en: 'en/paths/' },
  origin: { fr: 'fr/d-ou-vient-le-cours/', en: 'en/where-the-course-comes-from/' },
  check: {
    fr: 'fr/faire-le-point/',
    en: 'en/taking-stock/',
    before: async (page) => {
      await page.locator('.practice .button').first().click();
      await page.locator('.quiz-item').waitFor();
    },
  },
  triage: {
    fr: 'fr/tri/',
    en: 'en/triage/',
    before: async (page) => {
      await page.locator('.practice-actions .button').first().click();
      await page.locator('.sort').waitFor();
    },
  },
  'triage-outcome': {
    fr: 'fr/tri/',
    en: 'en/triage/',
    before: async (page) => {
      // Two draws of twenty-seven, answered by turns: enough for something to be said.
      for (const draw of ['.practice-actions button', '.sort-outcome .practice-actions button']) {
        await page.locator(draw).nth(1).click();
        for (let at = 0; at < 27; at += 1) {
          await page
            .locator('.sort-choice')
            .nth([0, 2, 1, 3, 2][at % 5] ?? 0)
            .click();
          await page.locator('.sort .practice-actions .button').click();
        }
      }
      await page.locator('.sort-outcome').waitFor();
      await page.evaluate(() => scrollTo(0, 0));
    },
  },
  coach: {
    fr: 'fr/ecrire/',
    en: 'en/write/',
    before: async (page) => {
      const field = page.locator('.coach textarea');
      await field.fill(
        page.url().includes('/en/')
          ? 'Good evening Hugo, Wassim here, on call. A suit locked in the night before an interview: anyone would be furious. I don’t know yet why the number does not answer. We strive to do our best.'
          : 'Bonsoir Hugo, ici Wassim, du dépannage. Un costume enfermé la veille d’un entretien, c’est rageant. Je ne sais pas encore pourquoi le numéro ne répond pas. Nous mettons tout en œuvre.',
      );
      await page.locator('.coach-criteria').waitFor();
      await page.locator('.coach-write').scrollIntoViewIfNeeded();
      await page.waitForTimeout(400);
    },
  },
  author: {
    fr: 'fr/auteur/chauffage/',
    en: 'en/author/dossier/',
    before: (page) => page.locator('.plan-scroll').first().scrollIntoViewIfNeeded(),
  },
  plan: {
    fr: 'fr/modules/crise/',
    en: 'en/modules/crise/',
    before: (page) => page.locator('.plan').scrollIntoViewIfNeeded(),
  },
  simulator: { fr: 'fr/situations/chauffage/', en: 'en/scenarios/chauffage/', before: road('aABCDa') },
  debrief: {
    fr: 'fr/situations/chauffage/',
    en: 'en/scenarios/chauffage/',
    before: async (page) => {
      await road('aABCDaFc..a..aa.a.c')(page);
      const open = page.locator('.sim-decide .button, .sim-root .button').first();
      if (await page.locator('.sim-playing').count()) await open.click();
      await page.locator('.sim-debriefing').waitFor();
    },
  },
  search: {
    fr: 'fr/',
    en: 'en/',
    before: async (page) => {
      await page.keyboard.press('Control+k');
      await page
        .getByRole('dialog')
        .getByRole('textbox')
        .fill(page.url().includes('/en/') ? 'criticism' : 'critique');
      await page.getByRole('dialog').getByRole('region').first().waitFor();
    },
  },
};

const site = await serve('dist', { path: '/cours/' });
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
/** `npm run pictures -- triage` takes one screen alone. */
const only = process.argv.slice(2);
for (const [name, screen] of Object.entries(screens).filter(([name]) => only.length === 0 || only.includes(name)))
  for (const [lang, width, colorScheme] of [
    ['fr', 1280, 'light'],
    ['fr', 360, 'light'],
    ['en', 1280, 'dark'],
    ['en', 360, 'dark'],
  ] as const) {
    const context = await browser.newContext({
      viewport: { width, height: width === 360 ? 780 : 900 },
      colorScheme,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(site.url + screen[lang]);
    await page.waitForLoadState('networkidle');
    await screen.before?.(page);
    const file = `${folder}/${name}-${lang}-${width}-${colorScheme}.png`;
    await page.screenshot({ path: file });
    console.log(file);
    await context.close();
  }
await browser.close();
await site.close();
