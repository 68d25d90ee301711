/** A built site as a test sees it: its pages, and what each one loads. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type HTMLElement, parse } from 'node-html-parser';

export interface BuiltPage {
  /** From the root of the site: `fr/lecons/ecrire-une-reponse/index.html`. */
  readonly file: string;
  readonly html: string;
  readonly root: HTMLElement;
}

export const dist = 'dist';

export function pages(): BuiltPage[] {
  return globSync('**/*.html', { cwd: dist }).map((name) => {
    const file = name.replaceAll('\\', '/');
    const html = readFileSync(join(dist, file), 'utf8');
    return { file, html, root: parse(html, { comment: true, blockTextElements: { script: true, style: true } }) };
  });
}

/** The file of the site that a page's relative address means, without its anchor; undefined for another host. */
export function target(page: BuiltPage, address: string): string | undefined {
  if (/^[a-z]+:/.test(address)) return undefined;
  const [path = ''] = address.split(/[?#]/);
  if (path === '') return page.file;
  const file = posix.normalize(posix.join(posix.dirname(page.file), path));
  return file.endsWith('/') || file === '.' ? posix.join(file, 'index.html') : file;
}

export function exists(file: string): boolean {
  return existsSync(join(dist, file)) && statSync(join(dist, file)).isFile();
}

export function brotli(files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(dist, file))).length, 0);
}

/** A script and all that it imports without being asked: what arrives before its first line runs. */
export function closure(scripts: Iterable<string>): Set<string> {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(join(dist, file), 'utf8');
    for (const [, from] of text.matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{][^'"()]*?from\s*)?["'](\.[^"']+\.js)["']/g,
    ))
      visit(posix.join(dirname(file), from ?? ''));
  };
  for (const script of scripts) visit(script);
  return seen;
}

export function stylesheets(page: BuiltPage): string[] {
  return page.root
    .querySelectorAll('link[rel=stylesheet]')
    .flatMap((link) => target(page, link.getAttribute('href') ?? '') ?? []);
}

/** Scripts of the page itself, its islands apart. */
export function pageScripts(page: BuiltPage): Set<string> {
  return closure(
    page.root.querySelectorAll('script[src]').flatMap((script) => target(page, script.getAttribute('src') ?? '') ?? []),
  );
}

export function islandScripts(page: BuiltPage): Set<string> {
  const addresses = page.root
    .querySelectorAll('astro-island')
    .flatMap((island) => [island.getAttribute('component-url'), island.getAttribute('renderer-url')]);
  return closure(addresses.flatMap((address) => (address ? (target(page, address) ?? []) : [])));
}
