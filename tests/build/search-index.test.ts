import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askPagefind, type Pagefind } from '#browser/pagefind.ts';
import type { Result } from '#domain/search/results.ts';
import { type IndexedSite, indexSite, serveIndex } from '#integrations/search-index.ts';

const page = (lang: string, kind: string, title: string, body: string) => `<!doctype html>
<html lang="${lang}" data-root="../../"><head><title>${title} · Porte-voix</title></head><body>
<nav>Leçons, glossaire, recherche, astronomie</nav>
<main data-pagefind-body data-pagefind-filter="kind:${kind}"><h1>${title}</h1>${body}</main></body></html>`;

const SITE: Record<string, string> = {
  'fr/lecons/ecrire-une-reponse/index.html': page(
    'fr',
    'lesson',
    'Écrire une réponse',
    `<p>Un atelier de chauffage, une page locale, un matin de novembre.</p>
    <h2 id="leur-situation">Nommer leur situation</h2>
    <p>Une personne mécontente critique l’entreprise devant tout le monde. Les clients qui lisent attendent une heure, pas une formule.</p>
    <h2 id="ensuite">Dire la suite</h2><p>On promet ce que l’on tiendra.</p>
    <div data-pagefind-ignore><p>Réponse juste : le rhinocéros.</p></div>`,
  ),
  'fr/lecons/cas-difficiles/index.html': page(
    'fr',
    'lesson',
    'Cas difficiles',
    `<p>Une rumeur circule : on rectifie les faits.</p>
    <h2 id="effacer">Effacer ou laisser</h2>
    <figure><figcaption>Sans heurt</figcaption><blockquote>Merci de nous l’écrire.</blockquote></figure>
    <p>On n’efface pas une critique. On peut masquer un commentaire qui contient une injure, en disant la règle appliquée.</p>`,
  ),
  'fr/lecons/en-son-nom/index.html': page(
    'fr',
    'lesson',
    'Parler en son nom',
    `<p>Sur votre compte personnel, vous pouvez parler de votre employeur : dites que vous travaillez pour l’entreprise.</p>
    <h2 id="reparer">Réparer</h2><p>Une erreur se corrige au même endroit.</p>
    <h2 id="suite">La suite</h2><p>On répare, puis on répare encore.</p>`,
  ),
  'fr/glossaire/index.html': page(
    'fr',
    'page',
    'Glossaire',
    `<dl><div data-search-record data-kind="term" id="capture" data-title="Capture" data-also="copie d’écran"><dt>Capture</dt>
    <dd>Preuve datée : on garde le lien et l’heure.</dd><dd data-pagefind-ignore>Voir aussi : hippopotame</dd></div>
    <div data-search-record data-kind="term" id="usage" data-title="L’usage"><dt>L’usage</dt><dd>Ce que l’on fait d’un produit &lt;neuf&gt;.</dd></div></dl>`,
  ),
  'fr/situations/chauffage/index.html': page(
    'fr',
    'scenario',
    'Le chauffage en panne',
    `<p>Lundi, 16 h 40. Une publication monte dans un groupe de quartier.</p>
    <aside data-pagefind-ignore>Note du coach : flamboyant.</aside>`,
  ),
  'en/lessons/ecrire-une-reponse/index.html': page(
    'en',
    'lesson',
    'Writing a reply',
    '<p>An unhappy customer criticises the company. Don’t delete it.</p>',
  ),
  'fr/imprimer/index.html': '<!doctype html><html lang="fr"><body><main><h1>Zoologie</h1></main></body></html>',
};

const quiet = globalThis.fetch;
let dist = '';
let indexed: IndexedSite;
let pagefind: Pagefind;

/** Pagefind reads its files by `fetch`, which Node does not do from a disk. Without `document`, it takes the largest language. */
async function startPagefind(folder: string): Promise<Pagefind> {
  globalThis.fetch = async (address) => new Response(await readFile(new URL(String(address).split('?')[0] ?? '')));
  const loaded: Pagefind = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'pagefind/pagefind.js')).href);
  await loaded.options({ baseUrl: '/intranet/cours/' });
  return loaded;
}

const ask = (question: string): Promise<Result[]> => askPagefind(pagefind, question, 'fr');
const addresses = async (question: string) => (await ask(question)).map((result) => result.url);

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'search-'));
  for (const [path, html] of Object.entries(SITE)) {
    await mkdir(join(dist, dirname(path)), { recursive: true });
    await writeFile(join(dist, path), html);
  }
  indexed = await indexSite(dist);
  pagefind = await startPagefind(dist);
}, 60_000);

afterAll(async () => {
  globalThis.fetch = quiet;
  await rm(dist, { recursive: true, force: true });
});

describe('what is in the index', () => {
  test('every page that asks for it, and each term in place of the glossary', () => {
    expect(indexed.pages).toEqual([
      '/en/lessons/ecrire-une-reponse/',
      '/fr/lecons/cas-difficiles/',
      '/fr/lecons/ecrire-une-reponse/',
      '/fr/lecons/en-son-nom/',
      '/fr/situations/chauffage/',
    ]);
    expect(indexed.records).toEqual(['/fr/glossaire/#capture', '/fr/glossaire/#usage']);
  });

  test('a term without an address of its own stops the build and says where', async () => {
    const broken = await mkdtemp(join(tmpdir(), 'search-'));
    await mkdir(join(broken, 'fr'));
    await writeFile(
      join(broken, 'fr/index.html'),
      page('fr', 'page', 'Glossaire', '<p data-search-record data-kind="term">Tri</p>'),
    );
    await expect(indexSite(broken)).rejects.toThrow(/\/fr\/.*id, data-kind/s);
    await rm(broken, { recursive: true });
  });

  test('the interfaces that Pagefind writes beside its index are deleted', async () => {
    const files = await readdir(join(dist, 'pagefind'));
    expect(files).toContain('pagefind.js');
    expect(files).toContain('pagefind-worker.js');
    expect(files.filter((file) => /-ui|highlight/.test(file))).toEqual([]);
  });

  test('one file of each type is named, so that a host that refuses one is found out', async () => {
    const samples: string[] = JSON.parse(await readFile(join(dist, 'pagefind/samples.json'), 'utf8'));
    const types = samples.map((path) => path.slice(path.lastIndexOf('.')));
    expect(types.sort()).toEqual(['.js', '.json', '.pagefind', '.pf_filter', '.pf_fragment', '.pf_index', '.pf_meta']);
    for (const path of samples) expect((await readFile(join(dist, 'pagefind', path))).length).toBeGreaterThan(0);
  });
});

describe('while writing, the index of the last build', () => {
  const served = async (folder: string, read: (root: string) => Promise<void>) => {
    const server = createServer(serveIndex(folder));
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const address = server.address();
    try {
      await read(`http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`);
    } finally {
      server.close();
    }
  };

  test('says when it was built, and is served as what it is', async () => {
    await served(join(dist, 'pagefind'), async (root) => {
      const { built } = await (await quiet(`${root}/built.json`)).json();
      expect(Math.abs(Date.now() - Date.parse(built))).toBeLessThan(300_000);
      const script = await quiet(`${root}/pagefind.js?try=1`);
      expect([script.status, script.headers.get('content-type')]).toEqual([200, 'text/javascript']);
      expect(script.headers.get('cache-control')).toBe('no-store');
      expect((await quiet(`${root}/%2e%2e/fr/glossaire/index.html`)).status).toBe(404);
    });
  });

  test('is not there before the first build', async () => {
    await served(join(dist, 'nowhere'), async (root) => {
      expect((await quiet(`${root}/pagefind.js`)).status).toBe(404);
    });
  });
});

describe('three questions that Pagefind alone does not answer', () => {
  test.each([
    ['Que faire quand un client mécontent publie une critique ?', '/lecons/ecrire-une-reponse/'],
    ['Est-ce que je peux supprimer un commentaire ?', '/lecons/cas-difficiles/'],
    ['Ai-je le droit de parler de mon entreprise sur mon compte personnel ?', '/lecons/en-son-nom/'],
  ])('%s', async (question, address) => {
    expect((await addresses(question))[0]).toContain(address);
  });
});

describe('words as the pages write them', () => {
  test('« entreprise » finds « l’entreprise »', async () => {
    expect((await addresses('entreprise')).sort()).toEqual([
      '/intranet/cours/fr/lecons/ecrire-une-reponse/#leur-situation',
      '/intranet/cours/fr/lecons/en-son-nom/',
    ]);
  });

  test('people read typographic apostrophes in titles and excerpts', async () => {
    const [usage] = await ask('usage');
    expect(usage?.title).toBe('L’usage');
    expect(usage?.excerpt.map((piece) => piece.text).join('')).toBe('Ce que l’on fait d’un produit <neuf>.');
  });

  test('neither accents nor capitals matter', async () => {
    expect(await addresses('RUMEUR')).toEqual(await addresses('rumeur'));
    expect((await addresses('mecontente'))[0]).toContain('ecrire-une-reponse');
  });

  test('a result leads to the part of the page that holds the words, and marks them', async () => {
    const [first] = await ask('injure');
    expect(first).toMatchObject({ kind: 'lesson', title: 'Cas difficiles', section: 'Effacer ou laisser' });
    expect(first?.url).toBe('/intranet/cours/fr/lecons/cas-difficiles/#effacer');
    expect(first?.excerpt.find((piece) => piece.marked)?.text).toContain('injure');
  });

  test('a term is a result of its own, found by its other names too', async () => {
    expect((await ask('capture'))[0]).toMatchObject({ kind: 'term', url: '/intranet/cours/fr/glossaire/#capture' });
    expect((await ask('copie'))[0]).toMatchObject({ kind: 'term', title: 'Capture' });
  });

  test('the last word of a caption is not glued to the first of what follows', async () => {
    expect((await addresses('heurt'))[0]).toContain('cas-difficiles/#effacer');
  });

  test('a part whose heading holds the word comes before one that only mentions it more often', async () => {
    expect((await addresses('réparer'))[0]).toBe('/intranet/cours/fr/lecons/en-son-nom/#reparer');
  });

  test('a word being typed finds the words that it begins', async () => {
    expect((await addresses('chauff')).sort()).toEqual([
      '/intranet/cours/fr/lecons/ecrire-une-reponse/',
      '/intranet/cours/fr/situations/chauffage/',
    ]);
  });
});

describe('what is never found', () => {
  test.each([
    ['an answer to a quiz', 'rhinocéros'],
    ['a note of the coach', 'flamboyant'],
    ['what a term leaves out', 'hippopotame'],
    ['the menu of the page', 'astronomie'],
    ['a page that does not ask to be searched', 'zoologie'],
    ['a word that no page holds, by pages that share its first letters', 'entourloupe'],
  ])('%s', async (_, word) => {
    expect(await ask(word)).toEqual([]);
  });

  test.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['marks', '«?»"\'<b>"'],
    ['a pasted book', 'lorem '.repeat(100_000)],
  ])('%s breaks nothing', async (_, question) => {
    expect(await ask(question)).toEqual([]);
  });
});
