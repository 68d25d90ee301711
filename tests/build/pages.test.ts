import { describe, expect, it } from 'vitest';
import { exists, pages, target } from '../support/site.ts';

const all = pages();
const course = all.filter((page) => /^(fr|en)\//.test(page.file));
const ids = new Map(
  all.map((page) => [page.file, new Set(page.root.querySelectorAll('[id]').map((element) => element.id))]),
);

describe('every built page', () => {
  it('exists in both languages', () => {
    const count = (lang: string) => course.filter((page) => page.file.startsWith(`${lang}/`)).length;
    expect(count('fr')).toBeGreaterThan(20);
    expect(count('en')).toBe(count('fr'));
  });

  it('links only to pages and anchors that exist', () => {
    const broken = all.flatMap((page) =>
      page.root.querySelectorAll('[href],[src]').flatMap((element) => {
        const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
        const file = target(page, address);
        if (!file || address === '') return [];
        if (!exists(file)) return [`${page.file} → ${address}`];
        const anchor = address.split('#')[1];
        const kit = /^kit=(.+)/.exec(anchor ?? '')?.[1];
        if (kit) return exists(`fr/ateliers/${kit}/index.html`) ? [] : [`${page.file} → ${address} (no such kit)`];
        return anchor && !anchor.startsWith('run=') && !ids.get(file)?.has(anchor)
          ? [`${page.file} → ${address} (no such anchor)`]
          : [];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('says of each source where the course rests on it, or that nothing does', () => {
    for (const [file, unused] of [
      ['fr/sources/index.html', 'aucune page'],
      ['en/sources/index.html', 'no page'],
    ] as const) {
      const listed = all.find((page) => page.file === file)?.root.querySelectorAll('.sources-list > li') ?? [];
      expect(listed.length).toBeGreaterThan(70);
      const silent = listed.filter((entry) => !entry.querySelector('p.small a') && !entry.text.includes(unused));
      expect(silent.map(({ id }) => id)).toEqual([]);
      expect(listed.filter((entry) => entry.text.includes(unused)).length).toBeLessThan(listed.length / 4);
    }
  });

  it('names no other host, and no address of its own', () => {
    const found = all.flatMap((page) =>
      page.root
        .querySelectorAll('[href],[src],[srcset],[action],[component-url],[renderer-url]')
        .flatMap((element) =>
          Object.entries(element.attributes).filter(
            ([name, value]) => /href|src|url|action/.test(name) && /^(https?:)?\/\/|^\/(?!\/)/.test(value),
          ),
        )
        .map(([name, value]) => `${page.file}: ${name}="${value}"`),
    );
    expect(found).toEqual([]);
  });

  it('carries a policy that allows nothing but its own scripts and styles', () => {
    for (const page of all) {
      const policy = page.root.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content') ?? '';
      expect(policy, page.file).toContain("default-src 'none'");
      expect(policy, page.file).not.toContain('unsafe-inline');
      expect(page.html.indexOf('Content-Security-Policy')).toBeLessThan(page.html.search(/<(script|style|link)/));
    }
  });

  it('has no inline style, no handler, no form and no island style in its body', () => {
    const found = all.flatMap((page) =>
      page.root.querySelectorAll('*').flatMap((element) => {
        const names = Object.keys(element.attributes).filter((name) => name === 'style' || /^on[a-z]+$/.test(name));
        const wrong = element.tagName === 'FORM' || (element.tagName === 'STYLE' && element.closest('body'));
        return [...names, ...(wrong ? [element.tagName] : [])].map((name) => `${page.file}: ${name}`);
      }),
    );
    expect(found).toEqual([]);
  });

  it('has one title of the first level, no level skipped, and no id twice', () => {
    for (const page of course) {
      const levels = page.root.querySelectorAll('h1,h2,h3,h4,h5,h6').map((heading) => Number(heading.tagName[1]));
      expect(
        levels.filter((level) => level === 1),
        page.file,
      ).toHaveLength(1);
      levels.forEach((level, index) => {
        expect(level - (levels[index - 1] ?? 0), `${page.file}: heading ${index + 1}`).toBeLessThanOrEqual(1);
      });
      const seen = page.root.querySelectorAll('[id]').map((element) => element.id);
      expect(
        seen.filter((id, index) => seen.indexOf(id) !== index),
        page.file,
      ).toEqual([]);
    }
  });

  it('says its language, and links to itself in the other', () => {
    for (const page of course) {
      const lang = page.file.slice(0, 2);
      expect(page.root.querySelector('html')?.getAttribute('lang')).toBe(lang);
      // The room's window is the presenter's, in the language of the presenter.
      if (/^(fr\/ecran|en\/projector)\//.test(page.file)) continue;
      const twin = page.root.querySelector('[data-language-link]');
      expect(twin?.getAttribute('hreflang'), page.file).toBe(lang === 'fr' ? 'en' : 'fr');
    }
  });

  it('has no space that may break before a French double mark, nor a straight apostrophe', () => {
    const faults = course
      .filter((page) => page.file.startsWith('fr/'))
      .flatMap((page) => {
        for (const hidden of page.root.querySelectorAll('script,style,code,[lang=en]')) hidden.remove();
        const text = page.root.querySelector('body')?.text ?? '';
        return [...text.matchAll(/.{0,20}(?: [;:?!»]|« |\p{L}'\p{L}|\.\.\.).{0,10}/gu)].map(
          ([found]) => `${page.file}: ${found}`,
        );
      });
    expect(faults).toEqual([]);
  });
});
