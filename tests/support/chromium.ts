/** Where a Chromium is on this machine, or what to do about it in one sentence. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const known = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

export function findChromium(): string | undefined {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  return [...known, chromium.executablePath()].find((path) => path && existsSync(path));
}

/** Finds a Chromium, else installs one: apt-get as root, else Playwright's own installer. Throws one sentence when neither works. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  const attempts: (() => void)[] = [
    () => {
      if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error('not root');
      console.log('Chromium is missing: installing it with apt-get…');
      execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
      execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'ignore' });
    },
    () => {
      console.log('Installing Chromium with Playwright…');
      execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
    },
  ];
  for (const attempt of attempts) {
    try {
      attempt();
    } catch {
      continue;
    }
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium was found or could be installed: install one, or give its path in CHROMIUM_PATH, then run again.',
  );
}

export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
