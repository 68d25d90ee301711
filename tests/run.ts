/**
 * `npm test`: builds the site, then runs the unit, content, build and browser tests, the browser's with both client
 * runtimes. Ends with one line that counts; a test that did not run is a failure, never a pass.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { ensureChromium } from './support/chromium.ts';
import { ensurePoppler } from './support/poppler.ts';

const results = resolve('test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}`,
  CHROMIUM_PATH: ensureChromium(),
};
ensurePoppler();
const run = (command: string, args: readonly string[], more: Record<string, string> = {}) => {
  console.log(`\n> ${[...Object.entries(more).map(([key, value]) => `${key}=${value}`), command, ...args].join(' ')}`);
  return spawnSync(command, args, { env: { ...env, ...more }, stdio: 'inherit' }).status ?? 1;
};

let passed = 0;
let failed = 0;
const count = (good: number, bad: number) => {
  passed += good;
  failed += bad;
};

for (const step of [
  () => run('npm', ['run', '--silent', 'check']),
  () => run('astro', ['build', '--silent']),
  () => run('astro', ['build', '--silent', '--outDir', 'dist-react'], { CLIENT_RUNTIME: 'react' }),
]) {
  const status = step();
  count(status === 0 ? 1 : 0, status === 0 ? 0 : 1);
}

const unit = `${results}/unit.json`;
const unitStatus = run('vitest', [
  'run',
  '--config',
  'tests/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unit}`,
]);
const vitest = read<{ numPassedTests: number; numTotalTests: number; testResults: { status: string }[] }>(unit);
if (vitest) count(vitest.numPassedTests, vitest.numTotalTests - vitest.numPassedTests);
if (!vitest || (unitStatus !== 0 && vitest.numPassedTests === vitest.numTotalTests)) count(0, 1);

const browser = `${results}/browser.json`;
const browserStatus = run('playwright', ['test', '--config', 'tests/browser/playwright.config.ts'], {
  PLAYWRIGHT_JSON_OUTPUT_NAME: browser,
});
const playwright = read<{ stats: { expected: number; unexpected: number; flaky: number; skipped: number } }>(browser);
if (playwright)
  count(playwright.stats.expected, playwright.stats.unexpected + playwright.stats.skipped + playwright.stats.flaky);
if (!playwright || (browserStatus !== 0 && playwright.stats.unexpected === 0)) count(0, 1);

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

function read<T>(path: string): T | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch {
    return undefined;
  }
}
