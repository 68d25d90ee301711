/** The case of the cold flat, as a visitor plays it. */
import { expect, type Page } from '@playwright/test';

export const CASE = 'fr/situations/chauffage/';

/** The best road, as a visitor finds it on screen: what is asked, said or waited for, in order. Keys: aABCDaFc..a..aa.a.c */
export const BEST_ROAD: readonly RegExp[] = [
  /un rappel promis mardi/,
  /^Le dossier de Nadia/,
  /^Karim, à l’atelier/,
  /^Le stock/,
  /^Le journal d’appels/,
  /Merci, Luc, mais pas comme ça/,
  /^Mme Ferret, la patronne/,
  /Nadia, j’ai la réponse/,
  /^Attendre/,
  /^Attendre/,
  /Vous m’appelez, je réponds/,
  /^Attendre/,
  /^Attendre/,
  /et je me corrige/,
  /^Passer le relais à Mme Ferret/,
  /^Attendre/,
  /^Ne pas ouvrir/,
  /^Attendre/,
  /chaque numéro est relu à voix haute/,
];
export const BEST_KEYS = 'aABCDaFc..a..aa.a.c';

/** Opens an address as if it were pasted into a new tab. */
export async function paste(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
}

/** A game received by its link: its keys, and its ending when it has one. */
export async function receive(page: Page, base: string, keys: string, ending = ''): Promise<void> {
  const html = await (await fetch(base + CASE)).text();
  const print = /"print":"([a-z0-9]{4})"/.exec(html)?.[1] ?? '';
  await paste(page, `${base}${CASE}#run=c1.${print}.${ending}.${keys}`);
  await page.getByRole('button', { name: ending === '' ? 'Reprendre' : 'Lire le débrief' }).click();
}

/** Chooses what begins so, then lets it go if it may still be taken back. */
export async function act(page: Page, name: string | RegExp): Promise<void> {
  const said = page.locator('.sim-root > [role=status]');
  const before = await said.textContent();
  await page.getByRole('button', { name }).click();
  const go = page.locator('.sim-held .button');
  if (await go.isVisible()) await go.click();
  await expect(said).not.toHaveText(before ?? '');
}

/** What a visitor sees of the hour, on a wide screen. */
export const clock = (page: Page) => page.locator('.sim-room .sim-clock-hour');
/** What follows `#run=` in the address. */
export const inAddress = (page: Page) => decodeURIComponent(new URL(page.url()).hash);
