/** The search of a page, as a person uses it. */
import type { Page } from '@playwright/test';
import { expect } from '../site.ts';

export const dialog = (page: Page) => page.getByRole('dialog', { name: /Rechercher|Search/ });
export const field = (page: Page) => page.getByRole('textbox', { name: /Que cherchez-vous|What are you looking for/ });
export const results = (page: Page) => page.locator('.search-group [data-search-result]');
export const status = (page: Page) => page.locator('.search-status');
/** Waits for the answer to this question, not to the one before. */
export async function ask(page: Page, question: string): Promise<void> {
  await field(page).fill('');
  await expect(status(page)).toHaveText('');
  await field(page).fill(question);
  await expect(status(page)).toHaveText(/\d+ (résultats?|results?)|Aucune page|No page/);
}
/** The addresses of the results, from the root of the course, in the order they are shown. */
export const addresses = (page: Page) =>
  results(page).evaluateAll((links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).href.replace(/^.*\/a\/b\/c\//, '')),
  );
