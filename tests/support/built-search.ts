/** The search of the built site, asked from Node: its index read from the disk, its pages in the order people see them. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { askPagefind, type Pagefind, ranking } from '#browser/pagefind.ts';
import { group } from '#domain/search/results.ts';

export interface Asked {
  /** Addresses from the root of the site, group after group, as they are shown. */
  addresses(question: string): Promise<string[]>;
  close(): void;
}

/** Pagefind reads its files by `fetch`, which Node does not do from a disk, and its language from the page. One at a time. */
export async function openBuiltSearch(dist: string, lang: 'fr' | 'en'): Promise<Asked> {
  const { fetch } = globalThis;
  const holder = globalThis as { document?: unknown };
  globalThis.fetch = async (address) => new Response(await readFile(new URL(String(address).split('?')[0] ?? '')));
  holder.document = { currentScript: null, querySelector: () => ({ getAttribute: () => lang }) };
  const script = pathToFileURL(join(resolve(dist), 'pagefind/pagefind.js'));
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${script.href}?${lang}`);
  await pagefind.options({ baseUrl: '/', ranking });
  return {
    addresses: async (question) => {
      const shown = group(await askPagefind(pagefind, question, lang)).flatMap(({ results }) => results);
      return shown.map(({ url }) => url.replace(/^\//, ''));
    },
    close: () => {
      globalThis.fetch = fetch;
      delete holder.document;
    },
  };
}
