import { describe, expect, it } from 'vitest';
import { openBuiltSearch } from '../support/built-search.ts';
import { brotli, islandScripts, pages } from '../support/site.ts';

const all = pages();
const at = (file: string) => {
  const found = all.find((page) => page.file === file);
  if (!found) throw new Error(`${file} was not built`);
  return found;
};
/** What the drill brings, brotli: its script, which is all but that of the final check, then its posts. */
const SCRIPT = 22_500;
const POSTS = 18_000;

describe.each([
  ['fr', 'fr/tri/', ['fr/situations/', 'fr/modules/repondre/', 'fr/plan-du-site/', 'fr/sources/']],
  ['en', 'en/triage/', ['en/scenarios/', 'en/modules/repondre/', 'en/site-map/', 'en/sources/']],
] as const)('the drill, in %s', (lang, page, from) => {
  it('is reached from the scenarios, its module, the site map and its sources, and from no lesson', () => {
    const name = page.split('/')[1];
    const leads = (file: string) =>
      at(file)
        .root.querySelectorAll('main a')
        .some((link) => new RegExp(`(^|/)${name}/$`).test(link.getAttribute('href') ?? ''));
    for (const folder of from) expect(leads(`${folder}index.html`), folder).toBe(true);
    const lessons = all.filter(({ file }) => /\/(lecons|lessons)\//.test(file) && file.startsWith(lang));
    expect(lessons.filter(({ file }) => leads(file))).toEqual([]);
  });

  it('brings a small script, and its posts in one small file', () => {
    expect(brotli(islandScripts(at(`${page}index.html`)))).toBeLessThanOrEqual(SCRIPT);
    expect(brotli([`${page}posts.json`])).toBeLessThanOrEqual(POSTS);
  });

  it('is found by what people type, and its posts are not', async () => {
    const search = await openBuiltSearch('dist', lang);
    try {
      const questions =
        lang === 'fr'
          ? ['trier', 'trier les messages', 's’entraîner à trier']
          : ['triage', 'triage exercise', 'practise sorting posts'];
      for (const question of questions) {
        const found = (await search.addresses(question)).slice(0, 3).map((address) => address.split('#')[0]);
        expect(found, question).toContain(page);
      }
      const hidden = await search.addresses(lang === 'fr' ? 'hamster composteur' : 'hamster compost');
      expect(hidden.filter((address) => address.startsWith(page))).toEqual([]);
    } finally {
      search.close();
    }
  });
});
