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
/** To a vote of the first-aid workshop, both windows open; gives the room's. */
const vote = async (page: Page) => {
  const click = page.locator('.desk-link').getByRole('button').click();
  const [room] = await Promise.all([page.waitForEvent('popup'), click]);
  await room.setViewportSize(page.viewportSize() ?? { width: 1280, height: 720 });
  await page.keyboard.press('PageDown');
  await page.locator('.desk-steps').getByRole('button').nth(3).click();
  for (let turn = 0; turn < 20 && (await room.locator('.vote-screen').count()) === 0; turn += 1) {
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(150);
  }
  for (const key of '1112233333') await page.keyboard.press(key);
  await page.waitForTimeout(400);
  return room;
};
interface Pictured {
  readonly fr: string;
  readonly en: string;
  /** What is done first. */
  before?(page: Page): Promise<void>;
  /** Opens the window to take, when it is another. */
  opens?(page: Page): Promise<Page>;
}
const screens: Record<string, Pictured> = {
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
  kit: { fr: 'fr/ateliers/premiers-secours/', en: 'en/workshops/du-client-a-la-crise/' },
  presenter: {
    fr: 'fr/animer/#kit=premiers-secours',
    en: 'en/present/#kit=premiers-secours',
    before: async (page) => {
      await vote(page);
    },
  },
  projector: {
    fr: 'fr/animer/#kit=premiers-secours',
    en: 'en/present/#kit=premiers-secours',
    opens: async (page) => {
      const room = await vote(page);
      await page.locator('.vote-desk .button').first().click();
      await room.locator('.vote-figures').first().waitFor();
      return room;
    },
  },
  'own-case': {
    fr: 'fr/notre-cas/',
    en: 'en/our-own-case/',
    before: async (page) => {
      await page.locator('.page-own .button').first().click();
      await page.locator('.own-steps').waitFor({ state: 'attached' });
      const small = page.locator('.own-steps-small select');
      if (await small.isVisible()) await small.selectOption({ index: 5 });
      else await page.locator('.own-steps button').nth(5).click();
      await page.waitForTimeout(800);
    },
  },
  platforms: {
    fr: 'fr/outils/plateformes/',
    en: 'en/tools/plateformes/',
    before: async (page) => {
      const words = page.url().includes('/en/')
        ? ['Be found nearby', 'People who live nearby', 'Good photos, regularly']
        : ['Être trouvé près d’ici', 'Habitants du coin', 'De belles photos, régulièrement'];
      for (const name of words) await page.getByRole('checkbox', { name, exact: true }).check();
      await page.locator('.chooser input[inputmode]').first().fill('4');
      await page.locator('.chooser-card').first().scrollIntoViewIfNeeded();
    },
  },
  'first-hour': {
    fr: 'fr/outils/premiere-heure/',
    en: 'en/tools/premiere-heure/',
    before: async (page) => {
      await page.locator('.crisis-go').click();
      await page.waitForTimeout(300);
    },
  },
  calendar: { fr: 'fr/outils/calendrier/', en: 'en/tools/calendrier/' },
  report: { fr: 'fr/compte-rendu/', en: 'en/report/' },
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
    // A room's screen is never a phone.
    if (screen.opens && width === 360) continue;
    const context = await browser.newContext({
      viewport: { width, height: width === 360 ? 780 : 900 },
      colorScheme,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(site.url + screen[lang]);
    await page.waitForLoadState('networkidle');
    await screen.before?.(page);
    const taken = (await screen.opens?.(page)) ?? page;
    const file = `${folder}/${name}-${lang}-${width}-${colorScheme}.png`;
    await taken.screenshot({ path: file });
    console.log(file);
    await context.close();
  }
await browser.close();
await site.close();
