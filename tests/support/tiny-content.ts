/** A content folder of one or two files, for tests that show a single sentence. It is removed when the test ends. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export function tinyContent(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'porte-voix-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
