/** What the tests of the pages around a workshop have in common. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Progress } from '#domain/progress/state.ts';

export const [GIVE, GATHER, OBSERVE, REPORT] = ['fr/remettre/', 'fr/recueillir/', 'fr/observer/', 'fr/compte-rendu/'];

/** The file that a button hands over. */
export async function taken(page: Page, button: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}
/** With one kind of space. */
export const spaced = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
/** What this browser has kept, from the next loading on. */
export const keep = (page: Page, state: Progress) =>
  page.evaluate((text) => localStorage.setItem('porte-voix/default/progress', text), JSON.stringify(state));
