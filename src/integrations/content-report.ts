/** Stops a build before its first page when the content has a fault; reloads the author's browser when a file is saved. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '#course/check-content.ts';
import { report } from '#course/fault.ts';

export function contentReport(): AstroIntegration {
  let folder = '';
  return {
    name: 'porte-voix:content-report',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build') return;
        const { faults } = checkContent(contentOf(config.root));
        if (faults.length === 0) return;
        const text = report(faults);
        if (faults.every((fault) => fault.level === 'warning')) logger.warn(text);
        else {
          process.stderr.write(`\n${text}\n`);
          process.exit(1);
        }
      },
      'astro:config:done': ({ config }) => {
        folder = contentOf(config.root);
      },
      'astro:server:setup': ({ server }) => {
        let soon: NodeJS.Timeout | undefined;
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!resolve(path).startsWith(folder)) return;
          // Astro first reads a saved lesson again; an editor may write a file twice.
          clearTimeout(soon);
          soon = setTimeout(() => server.ws.send({ type: 'full-reload' }), 250);
        });
      },
    },
  };
}

const contentOf = (root: URL) => fileURLToPath(new URL('./content/', root));
