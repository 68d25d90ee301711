import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Asked, openBuiltSearch } from '../support/built-search.ts';

interface Question {
  readonly question: string;
  /** `lecon:<id>`, `regle:<id>`, `glossaire:<id>` or `situation:<id>`: pages that rightly answer it. */
  readonly pages: readonly string[];
}
const asked = parse(readFileSync('tests/fixtures/search-questions.yaml', 'utf8')) as Record<'fr' | 'en', Question[]>;
const folders = {
  fr: { lecon: 'lecons', regle: 'regles', situation: 'situations', glossaire: 'glossaire' },
  en: { lecon: 'lessons', regle: 'rules', situation: 'scenarios', glossaire: 'glossary' },
} as const;
/** Of the forty questions of each language, those that must find their page among the first three. */
const LEAST = 30;

describe.each(['fr', 'en'] as const)('forty questions typed as people type them, in %s', (lang) => {
  let search: Asked;
  afterAll(() => search.close());

  const isPage = (found: string, page: string) => {
    const [kind = 'lecon', id = ''] = page.split(':') as [keyof (typeof folders)['fr'], string];
    const folder = `${lang}/${folders[lang][kind]}/`;
    return kind === 'glossaire' ? found === `${folder}#${id}` : found.split('#')[0] === `${folder}${id}/`;
  };

  test('find a page that answers them among the first three, thirty times at least', async () => {
    search = await openBuiltSearch('dist', lang);
    expect(asked[lang].length).toBeGreaterThanOrEqual(40);
    const missed = [];
    for (const { question, pages } of asked[lang]) {
      const first = (await search.addresses(question)).slice(0, 3);
      if (!first.some((found) => pages.some((page) => isPage(found, page))))
        missed.push(`${question} → ${first.join(' ')}`);
    }
    const answered = asked[lang].length - missed.length;
    console.log(
      `${lang}: ${answered} of ${asked[lang].length} answered in the first three; not: ${missed.join(' | ')}`,
    );
    expect(answered).toBeGreaterThanOrEqual(LEAST);
  });
});

/** What whoever runs a workshop types, and what must be among the first three. */
const sought = {
  fr: { 'atelier de 90 minutes': 'fr/ateliers/premiers-secours/', 'notre charte': 'fr/outils/charte/' },
  en: { '90 minute workshop': 'en/workshops/premiers-secours/', 'our charter': 'en/tools/charte/' },
};
test.each(['fr', 'en'] as const)('a workshop and a tool are found by name, in %s', async (lang) => {
  const search = await openBuiltSearch('dist', lang);
  for (const [question, page] of Object.entries(sought[lang]))
    expect(
      (await search.addresses(question)).slice(0, 3).map((found) => found.split('#')[0]),
      question,
    ).toContain(page);
  search.close();
});

test('every question names pages that exist', () => {
  const files = {
    lecon: 'lessons/fr/*.mdx',
    regle: 'rules/*.yaml',
    glossaire: 'glossary/*.yaml',
    situation: 'scenarios/*',
  };
  const known = new Set(
    Object.entries(files).flatMap(([kind, pattern]) =>
      globSync(pattern, { cwd: 'content' }).map((file) => `${kind}:${basename(file).replace(/\.(mdx|yaml)$/, '')}`),
    ),
  );
  for (const { question, pages } of [...asked.fr, ...asked.en]) {
    expect(pages.length, question).toBeGreaterThan(0);
    expect(
      pages.filter((page) => !known.has(page)),
      question,
    ).toEqual([]);
  }
});
