import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { path, type Section } from '#course/addresses.ts';
import { allLanguages } from '#course/model.ts';
import { brotli, dist, islandScripts, pageScripts, pages, stylesheets } from '../support/site.ts';

const all = pages();
const lessons = all.filter((page) => /\/(lecons|lessons)\//.test(page.file));
const cases = all.filter((page) => /\/(situations|scenarios)\/[^/]+\//.test(page.file));

/** Budgets in bytes, brotli: what a person downloads before reading, then what each island adds. */
const FIRST_LOAD = 24_400;
const QUIZ = 16_000;
/**
 * Some of it is the price of files shared with the form of one’s own case and with the two windows of a workshop: small
 * files compress less.
 */
const SIMULATOR = 43_000;
/** What is fetched, in one language, when somebody is about to write. */
const COACH = 112_000;
/** What a page of the toolbox brings before anything is taken away. */
const TOOL = 35_000;
const COMPOSE = 30_000;
/**
 * Pages of what learners hand in, of what is noted of a workshop, and of the two windows of a workshop (one file for both: it
 * plays a case with the simulator's own pieces, and fetches nothing more while a workshop runs): islands alone.
 */
const AROUND_A_WORKSHOP = {
  gather: 37_000,
  give: 25_000,
  observe: 20_000,
  report: 25_000,
  present: 65_000,
  projector: 65_000,
} as const;
/** The form in which a group writes its case; what draws, checks, plays and packs it comes when it is asked for. */
const OWN_CASE = 35_000;
const FONTS = 115_000;

describe('the weight of a page', () => {
  it.each(lessons.map((page) => [page.file, page] as const))('%s is read before 24,400 bytes', (_file, page) => {
    const total = brotli([page.file, ...stylesheets(page), ...pageScripts(page)]);
    console.log(`${page.file}: ${total} bytes first, ${brotli(islandScripts(page))} of islands`);
    expect(total).toBeLessThanOrEqual(FIRST_LOAD);
  });

  it('a quiz brings at most 16 kB of JavaScript', () => {
    expect(lessons.length).toBeGreaterThan(0);
    for (const page of lessons) expect(brotli(islandScripts(page)), page.file).toBeLessThanOrEqual(QUIZ);
  });

  it('the simulator brings at most 43 kB of JavaScript', () => {
    expect(cases.length).toBeGreaterThan(0);
    for (const page of cases) expect(brotli(islandScripts(page)), page.file).toBeLessThanOrEqual(SIMULATOR);
  });

  it('a tool of the toolbox brings at most 35 kB of JavaScript', () => {
    const tools = all.filter((page) => /\/(outils|tools)\/[^/]+\//.test(page.file));
    expect(tools.length).toBeGreaterThan(0);
    for (const page of tools) {
      const weight = brotli(islandScripts(page));
      console.log(`${page.file}: ${weight} bytes of islands`);
      expect(weight, page.file).toBeLessThanOrEqual(TOOL);
    }
  });

  it('composing a workshop brings at most 30 kB of JavaScript', () => {
    const composing = all.filter((page) => /\/(composer-un-atelier|compose-a-workshop)\//.test(page.file));
    expect(composing.length).toBe(2);
    for (const page of composing) {
      const weight = brotli([...islandScripts(page), ...pageScripts(page)]);
      console.log(`${page.file}: ${weight} bytes of scripts`);
      expect(weight, page.file).toBeLessThanOrEqual(COMPOSE);
    }
  });

  it.each(
    Object.entries(AROUND_A_WORKSHOP).flatMap(([section, most]) =>
      allLanguages.map((lang) => [`${path(lang, section as Section)}index.html`, most] as const),
    ),
  )('%s brings at most %i bytes of JavaScript', (file, most) => {
    const page = all.find((one) => one.file === file);
    const weight = page ? brotli(islandScripts(page)) : Number.NaN;
    console.log(`${file}: ${weight} bytes of islands`);
    expect(weight).toBeLessThanOrEqual(most);
  });

  it('the form of one’s own case brings at most 35 kB of JavaScript, and neither the linter, the plan, the game nor the zip', () => {
    const forms = all.filter((page) => /\/(notre-cas|our-own-case)\//.test(page.file));
    expect(forms.length).toBeGreaterThan(0);
    for (const page of forms) {
      const scripts = islandScripts(page);
      console.log(`${page.file}: ${brotli(scripts)} bytes of islands`);
      expect(brotli(scripts), page.file).toBeLessThanOrEqual(OWN_CASE);
      expect(
        [...scripts].filter((file) => /\/(check|CaseMap|plan-layout|Simulator|import|folder)\./.test(file)),
      ).toEqual([]);
    }
  });

  it('the coach weighs at most 112 kB a language, and comes with no page: only when one writes', () => {
    const parts = (name: RegExp) =>
      globSync('**/*.js', { cwd: dist })
        .map((file) => file.replaceAll('\\', '/'))
        .filter((file) => name.test(file));
    const engine = parts(/\/engine\./);
    for (const language of [parts(/\/french\./), parts(/\/english\./)]) {
      expect(language).toHaveLength(1);
      const weight = brotli([...language, ...engine]);
      console.log(`${language[0]}: ${weight} bytes with its engine`);
      expect(weight).toBeLessThanOrEqual(COACH);
    }
    for (const page of all)
      expect(
        [...pageScripts(page), ...islandScripts(page)].filter((file) => /\/(french|english|engine)\./.test(file)),
      ).toEqual([]);
  });

  it('a page without an island brings no React, and none is needed to read', () => {
    const still = all.filter((page) => page.root.querySelectorAll('astro-island').length === 0);
    expect(still.length).toBeGreaterThan(10);
    for (const page of still)
      expect(
        [...pageScripts(page)].filter((file) => /react|preact|client\./.test(file)),
        page.file,
      ).toEqual([]);
  });

  it('fonts weigh at most 115 kB and are not fetched before the text', () => {
    const [home] = all.filter((page) => page.file === 'fr/index.html');
    const fonts = [...(home?.html ?? '').matchAll(/url\("?([^")]+\.woff2)"?\)/g)].map(
      ([, url]) => url?.replace(/^(\.\.\/)+/, '') ?? '',
    );
    expect(new Set(fonts).size).toBe(2);
    expect(brotli(new Set(fonts))).toBeLessThanOrEqual(FONTS);
    expect(home?.root.querySelectorAll('link[rel=preload]')).toHaveLength(0);
  });
});
