import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadContent } from '#course/load.ts';
import { pages } from '../support/site.ts';

const { cases } = loadContent('content', { lint: false });
const all = pages();
const folders = { fr: 'auteur', en: 'author' } as const;
const built = (['fr', 'en'] as const).flatMap((lang) =>
  cases
    .filter(({ words }) => words[lang])
    .map(({ id, scenario }) => {
      const file = `${lang}/${folders[lang]}/${id}/index.html`;
      return [file, { scenario, page: all.find((page) => page.file === file) }] as const;
    }),
);

describe.each(built)('%s', (_, { scenario, page }) => {
  it('shows each scene in the drawing and in the list, each with its link into the game', () => {
    const ids = scenario.scenes.map(({ id }) => id);
    const drawn = page?.root.querySelectorAll('svg a[data-scene]') ?? [];
    const listed = page?.root.querySelectorAll('ol.outline > li[data-scene]') ?? [];
    expect(drawn.map((link) => link.getAttribute('data-scene'))).toEqual(ids);
    expect(listed.map((item) => item.getAttribute('data-scene'))).toEqual(ids);
    drawn.forEach((link, index) => {
      const address = link.getAttribute('href') ?? '';
      expect(address).toMatch(index === 0 ? /\/$/ : new RegExp(`/#run=${scenario.code}\\.${scenario.print}\\.\\.`));
      expect(listed[index]?.querySelector('a')?.getAttribute('href')).toBe(address);
      expect(link.getAttribute('aria-label')?.length).toBeGreaterThan(20);
    });
  });

  it('shows each move in the list under its letter, and each ending in the table, the drawing and the list', () => {
    const letters = page?.root.querySelectorAll('.outline-letter').map((letter) => letter.text.trim());
    expect(letters).toEqual(scenario.scenes.flatMap(({ moves }) => Object.keys(moves)));
    const endings = scenario.endings.map(({ id }) => id);
    expect(page?.root.querySelectorAll('svg [data-ending]').map((one) => one.getAttribute('data-ending'))).toEqual(
      endings,
    );
    expect(page?.root.querySelectorAll('li[data-ending]')).toHaveLength(endings.length);
    expect(page?.root.querySelectorAll('table a[href*="#run="]').length).toBeGreaterThanOrEqual(endings.length);
  });

  it('is static, out of the menu, of search and of other engines', () => {
    expect(page?.root.querySelectorAll('astro-island')).toHaveLength(0);
    expect(page?.root.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(page?.root.querySelector('[data-pagefind-body]')).toBeNull();
  });
});

it('only pages for authors lead to pages for authors', () => {
  const leading = all.filter(({ file, root }) => {
    const links = root.querySelectorAll('a[href]').filter((link) => !link.hasAttribute('data-language-link'));
    return (
      !/^(fr\/auteur|en\/author)\//.test(file) &&
      links.some((link) => /\b(auteur|author)\//.test(link.getAttribute('href') ?? ''))
    );
  });
  expect(leading.map(({ file }) => file)).toEqual([]);
  for (const lang of ['fr', 'en'] as const) {
    const list = all.find(({ file }) => file === `${lang}/${folders[lang]}/index.html`);
    const links = list?.root.querySelectorAll('tbody a').map((link) => link.getAttribute('href')?.split('/').at(-2));
    expect(links?.sort()).toEqual(readdirSync('content/scenarios').sort());
  }
});
