/** The presenter's window and the room's, driven as whoever runs a workshop does. */
import type { BrowserContext, Page } from '@playwright/test';
import { expect } from './site.ts';

export const PRESENT = 'fr/animer/';
export const screenOf = (page: Page) => page.locator('.stage').first();
/** Number of the view that a window shows. */
export const shown = (page: Page) => screenOf(page).getAttribute('data-n');
export const inStep = async (page: Page, room: Page) =>
  expect(screenOf(room)).toHaveAttribute('data-n', (await shown(page)) ?? '');
/** Presses a key that changes the view, and waits until both windows show it. */
export const press = async (page: Page, room: Page, key: string, times = 1) => {
  for (let time = 0; time < times; time += 1) {
    const before = (await shown(page)) ?? '';
    await page.keyboard.press(key);
    await expect(screenOf(page)).not.toHaveAttribute('data-n', before);
    await inStep(page, room);
  }
};
/** As on an intranet without a certificate: no worker may run there. */
export const plainHttp = (context: BrowserContext) =>
  context.addInitScript(() => Object.defineProperty(window, 'isSecureContext', { value: false }));

export async function openRoom(page: Page, button = 'Ouvrir l’écran de la salle'): Promise<Page> {
  const [room] = await Promise.all([page.waitForEvent('popup'), page.getByRole('button', { name: button }).click()]);
  await expect(page.locator('.desk-link')).toContainText('L’écran de la salle suit.');
  return room;
}
