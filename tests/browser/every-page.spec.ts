import { globSync } from 'node:fs';
import { expectAccessible } from './accessible.ts';
import { expect, islandsReady, test } from './site.ts';

const pages = globSync('{fr,en}/**/index.html', { cwd: 'dist' }).map((file) =>
  file.replaceAll('\\', '/').replace('index.html', ''),
);

test('there are pages to look at', () => {
  expect(pages.length).toBeGreaterThan(50);
});

for (const path of pages) {
  test(`${path} is accessible in light, legible in dark, and fits 320 pixels`, async ({ page, visit, watch }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await visit(path);
    await islandsReady(page);
    await expectAccessible(page);

    await page.setViewportSize({ width: 320, height: 800 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, 'a page that scrolls two ways').toBeLessThanOrEqual(320);
    expect(watch.strangers).toEqual([]);
  });
}
