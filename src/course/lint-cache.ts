/** Remembers on the disk what was found on the roads of a case: trying them all takes seconds, and cases seldom change. */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'node_modules/.cache/porte-voix/cases';
let engine: string | undefined;

/**
 * What `compute` gives for `input`, computed anew when the input or the engine's own code has changed. Sets are remembered
 * as sets. Where that code is not to be seen, nothing is remembered.
 */
export function remembered<T>(input: unknown, compute: () => T): T {
  const code = globSync('src/domain/{scenario,spread}/*.ts').sort();
  if (code.length === 0) return compute();
  engine ??= hash(...code.map((file) => readFileSync(file, 'utf8')));
  const file = join(FOLDER, `${hash(engine, JSON.stringify(input))}.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8'), (_, value) => (isSet(value) ? new Set(value.set) : value));
  } catch {
    const found = compute();
    keep(
      file,
      JSON.stringify(found, (_, value) => (value instanceof Set ? { set: [...value] } : value)),
    );
    return found;
  }
}

function isSet(value: unknown): value is { set: readonly unknown[] } {
  return typeof value === 'object' && value !== null && 'set' in value && Array.isArray(value.set);
}

/** Written whole or not at all: several builds may run at once. A disk that refuses only costs the time again. */
function keep(file: string, text: string): void {
  try {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, text);
    renameSync(`${file}.${process.pid}`, file);
  } catch {}
}

function hash(...texts: readonly string[]): string {
  const sum = createHash('sha256');
  for (const text of texts) sum.update(text).update('\0');
  return sum.digest('hex').slice(0, 24);
}
