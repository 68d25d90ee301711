/** What axe says of a page, asked the same way everywhere. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './site.ts';

interface Asked {
  /** Rules to ask; all of them when absent. */
  readonly rules?: readonly string[];
  /** Selector of the part that is looked at; the whole page when absent. */
  readonly within?: string;
}

/** Each rule that is broken, with the elements that break it. */
export async function violations(page: Page, { rules, within }: Asked = {}): Promise<string[]> {
  // No page of ours holds a frame: told not to look for any, axe opens no window of its own, and takes a third less time.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (rules) axe.withRules([...rules]);
  if (within !== undefined) axe.include(within);
  const found = await axe.analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

/** Every rule in light, and contrast again in dark, where the page is left. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await violations(page, { rules: ['color-contrast'] })).toEqual([]);
}
