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
    async ({ page, site }, use) => {
      const watch: Watch = { strangers: [], troubles: [] };
      watchPage(page, new URL(site.url).origin, watch);
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

function watchPage(page: Page, origin: string, watch: Watch): void {
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:')) watch.strangers.push(url);
  });
  page.on('pageerror', (error) => watch.troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') watch.troubles.push(message.text());
  });
}

/** Waits until every island of the page that is on screen has its script. */
export async function islandsReady(page: Page): Promise<void> {
  await expect(page.locator('astro-island[ssr]:visible')).toHaveCount(0, { timeout: 15_000 });
}
