import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

/** The author's loop on a copy of the project, so that a test never touches the real content. */
const folder = mkdtempSync(join(tmpdir(), 'porte-voix-writing-'));
const port = 4700 + (process.pid % 200);
let server: ChildProcess;

test.describe.configure({ mode: 'serial', timeout: 120_000 });

test.beforeAll(async () => {
  for (const name of ['src', 'content', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  server = spawn('npx', ['astro', 'dev', '--port', String(port)], { cwd: folder, stdio: 'ignore', detached: true });
  await expect
    .poll(
      () =>
        fetch(`http://localhost:${port}/fr/glossaire/`).then(
          (answer) => answer.status,
          () => 0,
        ),
      { timeout: 90_000 },
    )
    .toBe(200);
});

test.afterAll(() => {
  if (server.pid) process.kill(-server.pid);
  rmSync(folder, { recursive: true, force: true });
});

const edit = (file: string, from: string, to: string) => {
  const path = join(folder, 'content', file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(path, text.replace(from, to));
};

test('a rule saved is a rule seen, without touching the browser', async ({ page }) => {
  await page.goto(`http://localhost:${port}/fr/regles/dire-quand/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dire quand');
  edit('rules/dire-quand.yaml', 'Dire quand', 'Dire quand, enfin');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dire quand, enfin', { timeout: 20_000 });
});

test('a lesson saved is a lesson seen', async ({ page }) => {
  await page.goto(`http://localhost:${port}/fr/lecons/ecrire-une-reponse/`);
  edit('lessons/fr/ecrire-une-reponse.mdx', 'Salomé va fermer la caisse', 'Salomé va compter la caisse');
  await expect(page.getByText('Salomé va compter la caisse')).toBeVisible({ timeout: 20_000 });
});

test('a fault is said in the page, with its file, and leaves with it', async ({ page }) => {
  edit('rules/dire-quand.yaml', 'code: r3', 'cod: r3');
  await page.goto(`http://localhost:${port}/fr/regles/dire-quand/`);
  await expect(page.getByText(/content\/rules\/dire-quand\.yaml/).first()).toBeVisible({ timeout: 20_000 });
  edit('rules/dire-quand.yaml', 'cod: r3', 'code: r3');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dire quand, enfin', { timeout: 20_000 });
});
