/**
 * Writes `sw.js` at the root of the site: the worker that lets a workshop be reloaded without network. It lists the pages of
 * the presenter, of the projector and of the report with all that they load, and is named by a hash of it, so that a new build replaces it.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { folder } from '../course/addresses.ts';

const SOURCE = new URL('./offline-worker.js', import.meta.url);

export function offline(): AstroIntegration {
  return {
    name: 'porte-voix:offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeWorker(fileURLToPath(dir));
      },
    },
  };
}

export async function writeWorker(dist: string): Promise<void> {
  const files = await filesOf(dist);
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(await readFile(join(dist, file)));
  const source = await readFile(SOURCE, 'utf8');
  const version = hash.update(source).digest('hex').slice(0, 12);
  // A page is kept under the address of its folder, as it is asked for.
  const addresses = files.map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
  await writeFile(
    join(dist, 'sw.js'),
    source.replace("'VERSION'", JSON.stringify(version)).replace("['FILES']", JSON.stringify(addresses)),
  );
}

/** These pages in both languages, and whatever they lead to among the built files, scripts imported later included. */
async function filesOf(dist: string): Promise<string[]> {
  const found = new Set<string>();
  const visit = async (file: string): Promise<void> => {
    if (found.has(file)) return;
    const text = await readFile(join(dist, file), 'utf8').catch(() => undefined);
    if (text === undefined) return;
    found.add(file);
    if (!/\.(html|js|css)$/.test(file)) return;
    const near = (to: string) => posix.normalize(posix.join(dirname(file).replaceAll('\\', '/'), to));
    const names = file.endsWith('.html')
      ? [...text.matchAll(/(?:\.\.\/|\.\/)*_assets\/[\w.@-]+(?:\/[\w.@-]+)*\.\w+/g)].map(([to]) => near(to))
      : [...text.matchAll(/["'(`]((?:\.{1,2}\/)[\w.@/-]+\.(?:js|css|woff2))["')`]/g)].map(([, to = '']) => near(to));
    for (const name of names) await visit(name);
  };
  for (const lang of ['fr', 'en'] as const)
    for (const section of ['present', 'projector', 'report'] as const)
      await visit(`${lang}/${folder(section, lang)}/index.html`);
  for (const file of ['company.json', 'mark.svg']) await visit(file);
  return [...found].sort();
}
