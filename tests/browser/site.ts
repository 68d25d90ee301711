/** The built site, served under a path of three folders, with a page that notices anything that should not happen. */
import { test as base, expect, type Page } from '@playwright/test';
import { type Served, serve } from '../support/serve.ts';

export interface SiteOptions {
  dist: string;
}
export interface Watch {
  /** Requests to another host. */
  readonly strangers: string[];
  /** Policy violations, console errors and exceptions. */
  readonly troubles: string[];
}

export const test = base.extend<
  { watch: Watch; visit: (path: string) => Promise<void> },
  SiteOptions & { site: Served }
>({
  dist: ['dist', { option: true, scope: 'worker' }],
  site: [
    async ({ dist }, use) => {
      const served = await serve(dist, { path: '/a/b/c/' });
      await use(served);
      await served.close();
    },
    { scope: 'worker' },
  ],
  watch: [
    async ({ page }, use) => {
      const watch: Watch = { strangers: [], troubles: [] };
      watchPage(page, watch);
      await use(watch);
      expect(watch.strangers, 'requests to another host').toEqual([]);
      expect(watch.troubles, 'policy violations and errors').toEqual([]);
    },
    { auto: true },
  ],
  visit: async ({ page, site }, use) => {
    await use(async (path) => {
      await page.goto(site.url + path);
    });
  },
});
export { expect };

/** A view transition that a quick reader cuts short is no trouble. */
const harmless = /Transition was (aborted|skipped)/;

export function watchPage(page: Page, watch: Watch): void {
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:|data:|blob:)/.test(request.url())) watch.strangers.push(request.url());
  });
  const note = (text: string) => {
    if (!harmless.test(text)) watch.troubles.push(text);
  };
  page.on('pageerror', (error) => note(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') note(message.text());
  });
}

/** Goes through the page so that every island comes near, and waits until each has its script. */
export async function islandsReady(page: Page): Promise<void> {
  // A page come to by a link may not be read to its end yet.
  await page.waitForLoadState();
  for (const island of await page.locator('astro-island').all()) {
    await island.scrollIntoViewIfNeeded();
    await expect(island).not.toHaveAttribute('ssr', { timeout: 15_000 });
  }
}
