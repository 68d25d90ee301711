import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig, fontProviders } from 'astro/config';
import { contentReport } from './src/integrations/content-report.ts';
import { offline } from './src/integrations/offline.ts';
import { portable } from './src/integrations/portable.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { smallReact } from './src/integrations/small-react.ts';
import { typography } from './src/integrations/typography.ts';

const fontsource = (name, file) => `./node_modules/@fontsource-variable/${name}/files/${file}.woff2`;
const font = (name, cssVariable, file, weight, fallbacks) => ({
  name,
  cssVariable,
  fallbacks,
  provider: fontProviders.local(),
  options: { variants: [{ src: [file], weight, style: 'normal', display: 'swap' }] },
});

export default defineConfig({
  cacheDir: './.astro',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: '_assets' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false }, mdastPlugins: [typography] }),
  },
  fonts: [
    font(
      'Bricolage Grotesque',
      '--font-head',
      fontsource('bricolage-grotesque', 'bricolage-grotesque-latin-wght-normal'),
      '200 800',
      ['sans-serif'],
    ),
    font(
      'Atkinson Hyperlegible Next',
      '--font-text',
      fontsource('atkinson-hyperlegible-next', 'atkinson-hyperlegible-next-latin-wght-normal'),
      '200 800',
      ['sans-serif'],
    ),
  ],
  integrations: [contentReport(), mdx(), react(), smallReact(), portable(), searchIndex(), offline()],
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
