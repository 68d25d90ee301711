import { glob, readFile, rm, stat, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type HTMLElement, parse } from 'node-html-parser';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { path } from '#course/addresses.ts';
import { joinCourse } from '#course/join.ts';
import { loadContent } from '#course/load.ts';

const LANGUAGES = ['fr', 'en'] as const;
/** Interfaces that Pagefind writes beside its index, half a megabyte that no page of ours opens. */
const UNUSED = 'pagefind-{ui,modular-ui,component-ui,highlight}*';

export interface IndexedSite {
  /** Addresses of what can be found, from the root of the site. */
  readonly pages: readonly string[];
  readonly records: readonly string[];
}

/** After the build, writes `pagefind/` beside the pages; in `npm run dev`, serves the one that the last build wrote. */
export function searchIndex(): AstroIntegration {
  let lastBuild = '';
  let content = '';
  return {
    name: 'porte-voix:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        lastBuild = fileURLToPath(config.outDir);
        content = fileURLToPath(new URL('./content/', config.root));
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/pagefind', serveIndex(join(lastBuild, 'pagefind')));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { pages, records } = await indexSite(fileURLToPath(dir), wordsTyped(content));
        logger.info(`${pages.length} pages and ${records.length} rules and terms can be searched`);
      },
    },
  };
}

/**
 * Indexes every page of `fr/` and `en/` that has a `data-pagefind-body`. A page made of `[data-search-record]` elements
 * (rules, glossary) is not a result: each of them is. Throws, with every fault, when one of them cannot be found again.
 */
export async function indexSite(distDir: string, typed: Typed = new Map()): Promise<IndexedSite> {
  const { index, errors } = await createIndex({ excludeSelectors: ['noscript'] });
  if (!index) throw new Error(errors.join('\n'));
  try {
    const pages: string[] = [];
    const records: string[] = [];
    for (const file of await pagesOf(distDir)) {
      const added = await addPage(index, file, await readFile(join(distDir, file), 'utf8'), typed);
      pages.push(...added.pages);
      records.push(...added.records);
    }
    const folder = join(distDir, 'pagefind');
    await rm(folder, { recursive: true, force: true });
    refuse((await index.writeFiles({ outputPath: folder })).errors);
    await tidy(folder);
    return { pages, records };
  } finally {
    await close();
  }
}

async function pagesOf(distDir: string): Promise<string[]> {
  const patterns = LANGUAGES.map((lang) => `${lang}/**/*.html`);
  const files = await Array.fromAsync(glob(patterns, { cwd: distDir }));
  return files.map((file) => file.replaceAll('\\', '/')).sort();
}

async function addPage(index: PagefindIndex, file: string, source: string, typed: Typed): Promise<IndexedSite> {
  const url = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const html = parse(searchable(source), { comment: true });
  const body = html.querySelector('[data-pagefind-body]');
  if (!body) return { pages: [], records: [] };
  const elements = body.querySelectorAll('[data-search-record]');
  if (elements.length > 0) {
    const language = html.querySelector('html')?.getAttribute('lang') ?? file.slice(0, 2);
    const records = elements.map((element) => recordOf(element, url, language));
    for (const record of records) refuse((await index.addCustomRecord(record)).errors);
    return { pages: [], records: records.map((record) => record.url) };
  }
  const parts = partsOf(body, html, url, typed.get(url) ?? []);
  for (const part of parts) refuse((await index.addHTMLFile(part)).errors);
  return { pages: [url], records: [] };
}

/**
 * A page is searched part by part, one for each heading that has an address: three words of a question found in one part say
 * more than the same words scattered over a lesson. Each part carries the title of its page, and what people type and the
 * page does not say.
 */
function partsOf(
  body: HTMLElement,
  html: HTMLElement,
  url: string,
  also: readonly string[],
): { url: string; content: string }[] {
  const kind = html.querySelector('[data-search-kind]')?.getAttribute('data-search-kind');
  const filter = body.getAttribute('data-pagefind-filter') ?? (kind && `kind:${kind}`);
  const title = body.querySelector('h1')?.text.trim() ?? '';
  const lang = html.querySelector('html')?.getAttribute('lang') ?? '';
  for (const ignored of body.querySelectorAll('[data-pagefind-ignore],noscript')) ignored.remove();
  return body.innerHTML.split(/(?=<h2[^>]*\sid=")/).map((text, at) => {
    const part = parse(text);
    const heading = at > 0 ? part.querySelector('h2') : null;
    const anchor = heading?.getAttribute('id');
    const meta = [
      `title:${title}`,
      ...(heading ? [`section:${heading.text.trim()}`] : []),
      ...(also.length > 0 ? [`also:${straight(also.join(', '))}`] : []),
    ];
    const main = [
      `<main data-pagefind-body${filter ? ` data-pagefind-filter="${filter}"` : ''}>`,
      ...meta.map((one) => `<span data-pagefind-meta="${one.replaceAll('"', '&quot;')}"></span>`),
      part.toString(),
      '</main>',
    ];
    return {
      url: anchor ? `${url}#${anchor}` : url,
      content: `<!doctype html><html lang="${lang}"><body>${main.join('')}</body></html>`,
    };
  });
}

/** Words that people type to find a page, by its address. */
type Typed = ReadonlyMap<string, readonly string[]>;

/** They are in the content and not in the pages, which nobody would read them on. */
function wordsTyped(folder: string): Typed {
  const { course } = joinCourse(loadContent(folder, { lint: false }));
  if (!course) return new Map();
  const sections = [
    ['lesson', course.lessons],
    ['rule', course.rules],
    ['text', course.pages],
    ['tool', new Map(course.tools.map((tool) => [tool.id, tool]))],
    ['workshop', new Map(course.workshops.map((workshop) => [workshop.id, workshop]))],
  ] as const;
  return new Map(
    sections.flatMap(([section, entries]) =>
      [...entries.values()].flatMap(({ id, words }) =>
        LANGUAGES.map((lang) => [`/${path(lang, section, id)}`, words[lang]?.also ?? []] as const),
      ),
    ),
  );
}

/**
 * With a typographic apostrophe, Pagefind reads « l’entreprise » as the one word "lentreprise"; and it glues the last word
 * of a caption to the first of what follows. The page keeps its own.
 */
function searchable(html: string): string {
  return straight(html).replaceAll('</figcaption>', '. </figcaption>');
}

function straight(text: string): string {
  return text.replace(/\u2019|&rsquo;|&#8217;|&#x2019;/gi, "'");
}

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/** Files of `folder`, read at each request, so that a build made meanwhile is found. */
export function serveIndex(folder: string) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = await (pathname === '/built.json' ? builtAt(folder) : readFile(join(folder, pathname))).catch(
      () => undefined,
    );
    const type = TYPES[extname(pathname)] ?? 'application/octet-stream';
    response.writeHead(file ? 200 : 404, { 'content-type': file ? type : 'text/plain', 'cache-control': 'no-store' });
    response.end(file ?? 'No build yet: npm run build');
  };
}

/** When the index was written. Asked of the disk, so that two builds of one course are the same to the byte. */
async function builtAt(folder: string): Promise<string> {
  const { mtime } = await stat(join(folder, 'pagefind.js'));
  return JSON.stringify({ built: mtime.toISOString() });
}

function recordOf(element: HTMLElement, page: string, language: string) {
  const { id } = element;
  const kind = element.getAttribute('data-kind');
  const title = element.getAttribute('data-title');
  if (!id || !kind || !title) {
    throw new Error(
      `${page} : un élément data-search-record doit porter id, data-kind et data-title.\n` +
        `${page}: a data-search-record element needs id, data-kind and data-title.\n${element.toString().slice(0, 200)}`,
    );
  }
  for (const ignored of element.querySelectorAll('[data-pagefind-ignore]')) ignored.remove();
  const text = element.structuredText.replace(/\s+/g, ' ').trim();
  const also = element.getAttribute('data-also');
  return {
    url: `${page}#${id}`,
    content: text.startsWith(title) ? text.slice(title.length).replace(/^[\s.:·]+/, '') : text,
    language,
    meta: { title, ...(also && { also }) },
    filters: { kind: [kind] },
  };
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

/** Deletes what nothing opens, and names one file of each type: see `everyTypeArrives` in `browser/search-engine.ts`. */
async function tidy(folder: string): Promise<void> {
  for await (const file of glob(UNUSED, { cwd: folder })) await rm(join(folder, file));
  const files = (await Array.fromAsync(glob('**/*.*', { cwd: folder })))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const samples = new Map(files.map((file) => [file.slice(file.lastIndexOf('.')), file]));
  await writeFile(join(folder, 'samples.json'), `${JSON.stringify([...samples.values()].sort())}\n`);
}
