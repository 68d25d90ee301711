import { defineConfig } from '@playwright/test';
import { chromiumArguments, ensureChromium } from '../support/chromium.ts';
import type { SiteOptions } from './site.ts';

export default defineConfig<SiteOptions>({
  testDir: '.',
  outputDir: '../../test-results/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['list'], ['json']],
  use: {
    launchOptions: { executablePath: ensureChromium(), args: chromiumArguments },
    locale: 'fr-FR',
    viewport: { width: 1280, height: 900 },
  },
  projects: [
    { name: 'preact', use: { dist: 'dist' } },
    // The same islands with React itself in the browser: what we write must run on both.
    { name: 'react', testMatch: /islands\/.*\.spec\.ts/, use: { dist: 'dist-react' } },
  ],
});
