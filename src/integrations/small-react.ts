/**
 * In the browser, and there alone, `react` is preact/compat: 8 kB instead of 60. Pages are still rendered by React when
 * building, and tests still run on React. `CLIENT_RUNTIME=react npm run build` keeps React in the browser as well.
 */
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

const replacements: Readonly<Record<string, string>> = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react/jsx-dev-runtime': 'preact/jsx-dev-runtime',
};

export function smallReact(runtime = process.env.CLIENT_RUNTIME): AstroIntegration {
  const plugin: Plugin = {
    name: 'porte-voix:small-react',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    resolveId(id, importer, options) {
      const replacement = replacements[id];
      return replacement ? this.resolve(replacement, importer, { ...options, skipSelf: true }) : null;
    },
  };
  return {
    name: 'porte-voix:small-react',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, injectScript }) => {
        if (command === 'build' && runtime !== 'react') updateConfig({ vite: { plugins: [plugin] } });
        // Astro prepares the reloading of React with the first island of a page; the dialog of search has none to wait for.
        if (command === 'dev') injectScript('page', "import '@vitejs/plugin-react/preamble';");
      },
    },
  };
}
