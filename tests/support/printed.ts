/** Prints pages of the built site as a person would, from a dark screen, and says what came out. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumArguments, findChromium } from './chromium.ts';
import { type Paper, plain, readPaper } from './poppler.ts';
import { type Served, serve } from './serve.ts';

export interface Printed extends Paper {
  /** Texts of the headings that paper shows, those over lines to fill in apart: nothing is written there. */
  readonly headings: readonly string[];
  /** Smallest text that paper shows, in points. */
  readonly smallest: { readonly points: number; readonly text: string };
  /** Grounds that would print, where they are not white. */
  readonly grounds: readonly string[];
}
export interface Printer {
  /** `prepare` fills the page in first, where one can. */
  print(path: string, prepare?: (page: Page) => Promise<void>): Promise<Printed>;
  close(): Promise<void>;
}

export async function openPrinter(dist = 'dist'): Promise<Printer> {
  const site: Served = await serve(dist, { path: '/cours/' });
  const browser: Browser = await chromium.launch({
    args: chromiumArguments,
    ...(findChromium() ? { executablePath: findChromium() as string } : {}),
  });
  const page = await browser.newPage({ colorScheme: 'dark' });
  const folder = mkdtempSync(join(tmpdir(), 'porte-voix-print-'));
  return {
    async print(path, prepare) {
      await page.emulateMedia({ media: 'screen' });
      await page.goto(site.url + path);
      await prepare?.(page);
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => document.fonts.ready);
      const file = join(folder, `${path.replaceAll('/', '-')}.pdf`);
      await page.pdf({ path: file, preferCSSPageSize: true });
      const seen = await page.evaluate(measure);
      return { ...readPaper(file), ...seen, headings: seen.headings.map(plain) };
    },
    async close() {
      await browser.close();
      await site.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Runs in the page. A point is 4/3 of a CSS pixel. */
function measure() {
  const shown = (element: Element) => element.checkVisibility() && element.getClientRects().length > 0;
  const headings = [...document.querySelectorAll('h1, h2, h3, h4')].filter(
    (heading) => shown(heading) && !heading.nextElementSibling?.matches('.fill'),
  );
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let smallest = { points: Number.POSITIVE_INFINITY, text: '' };
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.textContent?.trim() || !shown(element)) continue;
    const points = Number.parseFloat(getComputedStyle(element).fontSize) * 0.75;
    if (points < smallest.points) smallest = { points, text: node.textContent.trim() };
  }
  const clear = /^(rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\)|oklch\(1 0 0\))$/;
  const grounds = [document.documentElement, ...document.body.querySelectorAll('*')]
    .filter(shown)
    .map((element) => getComputedStyle(element).backgroundColor)
    .filter((colour) => !clear.test(colour));
  return { headings: headings.map((one) => one.textContent ?? ''), smallest, grounds: [...new Set(grounds)] };
}
