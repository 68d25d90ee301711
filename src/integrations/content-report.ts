/** Stops a build before its first page when the content has a fault; reloads the author's browser when a file is saved. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { report } from '#course/fault.ts';
import { joinCourse } from '#course/join.ts';
import { loadContent } from '#course/load.ts';

export function contentReport(): AstroIntegration {
  return {
    name: 'porte-voix:content-report',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build') return;
        const { faults } = joinCourse(loadContent(fileURLToPath(new URL('./content/', config.root))));
        if (faults.length === 0) return;
        const text = report(faults);
        if (faults.every((fault) => fault.level === 'warning')) logger.warn(text);
        else {
          process.stderr.write(`\n${text}\n`);
          process.exit(1);
        }
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add('content');
        server.watcher.on('all', (_event, path) => {
          if (/[\\/]content[\\/].*\.yaml$/.test(path)) server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
