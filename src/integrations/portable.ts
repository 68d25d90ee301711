/**
 * One build for any address. The site is built under a marker base; afterwards every page's marker becomes the way from
 * that page to the root (`../../`), so that the same folder works at `/`, at `/a/b/c/` and inside an LMS.
 * The Content-Security-Policy is written at the same moment, from the page as it will be served: every inline script and
 * style left in it is named by its hash, and nothing else may run.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'node-html-parser';

export const MARKER = '/__porte-voix__';

export function portable(): AstroIntegration {
  return {
    name: 'porte-voix:portable',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        // A script finds what it loads from its own address, never from the base.
        const renderBuiltUrl = (_file: string, { hostType }: { hostType: string }) =>
          hostType === 'js' ? { relative: true } : undefined;
        updateConfig({ base: MARKER, vite: { experimental: { renderBuiltUrl } } });
      },
      'astro:build:done': async ({ dir }) => {
        await makePortable(fileURLToPath(dir));
      },
    },
  };
}

export async function makePortable(dist: string): Promise<void> {
  for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(html|css|js|json|webmanifest)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const text = await readFile(path, 'utf8');
    const depth = relative(dist, path).split(sep).length - 1;
    const root = '../'.repeat(depth) || './';
    if (entry.name.endsWith('.html')) await writeFile(path, secure(withRoot(text, root)));
    else if (entry.name.endsWith('.css')) await writeFile(path, withRoot(text, root));
    else if (text.includes(MARKER))
      throw new Error(
        `${relative(dist, path)} holds an absolute address: a script cannot know where the course is hosted.`,
      );
  }
}

/** `/__porte-voix__/fr/` and `/__porte-voix__` both become relative. */
export function withRoot(text: string, root: string): string {
  return text.replaceAll(`${MARKER}/`, root).replaceAll(MARKER, root);
}

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * One style in the head for all those of the page: Astro writes that of islands where the first island is, which HTML
 * does not allow, and each would have a hash of its own in the policy.
 */
function stylesInHead(html: string): string {
  const style = /<style>([\s\S]*?)<\/style>/g;
  const rules = [...html.matchAll(style)].map(([, text]) => text);
  if (rules.length === 0) return html;
  return html.replaceAll(style, '').replace('</head>', () => `<style>${rules.join('')}</style></head>`);
}

/** Adds the policy of the page, which must come before anything it governs. */
export function secure(source: string): string {
  const html = stylesInHead(source);
  const page = parse(html, { comment: true, blockTextElements: { script: true, style: true, noscript: false } });
  const inline = page.querySelectorAll('script:not([src])').filter((script) => {
    const type = script.getAttribute('type') ?? 'module';
    return /^(module|text\/javascript|)$/.test(type);
  });
  const scripts = [...new Set(inline.map((script) => sha(script.rawText)))];
  const styles = [...new Set(page.querySelectorAll('style').map((style) => sha(style.rawText)))];
  const policy = [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${scripts.join(' ')}`.trim(),
    `style-src 'self' ${styles.join(' ')}`.trim(),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
  ].join('; ');
  const charset = /<meta charset="utf-8">/i;
  if (!charset.test(html)) throw new Error('A page has no <meta charset="utf-8">: the policy has no place to go.');
  return html.replace(charset, (meta) => `${meta}<meta http-equiv="Content-Security-Policy" content="${policy}">`);
}
