import type { Locator, Page } from '@playwright/test';
import { expect, islandsReady, test } from '../site.ts';

const lesson = 'fr/lecons/ecrire-une-reponse/';
const single = /Quelle phrase porte la responsabilité/;
const several = /Que retirez-vous/;
const item = (page: Page, question: RegExp) => page.getByRole('group', { name: question });
const ready = (page: Page, path: string) => (address: (path: string) => Promise<void>) =>
  address(path).then(() => islandsReady(page));

/** Presses Tab until the focus is there, as someone without a mouse does; a page where it never arrives fails. */
async function tabTo(page: Page, target: Locator, most = 40): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${target}`);
}

/** What a browser does with an address that ends in #quiz: Tab starts from there. */
const fromTheTopOfTheQuiz = `${lesson}#quiz`;

test('a question with one answer is chosen, answered, read and tried again with the keyboard alone', async ({
  page,
  visit,
}) => {
  await ready(page, fromTheTopOfTheQuiz)(visit);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
});
