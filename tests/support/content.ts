/** The real content in a temporary folder, for tests that break one thing at a time. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fault } from '#course/fault.ts';
import { joinCourse } from '#course/join.ts';
import { loadContent } from '#course/load.ts';

/** The day on which the content of this version is read by tests: what it says of dates does not age with them. */
export const day = '2026-11-24';

export interface ContentCopy {
  readonly folder: string;
  /** Replaces text in a file; fails when the text is not there, so that a test cannot break nothing. */
  edit(file: string, from: string | RegExp, to: string): void;
  read(file: string): string;
  write(file: string, text: string): void;
  remove(file: string): void;
  /** `lint: false` leaves the roads of scenarios unexplored, which takes seconds and says nothing of the rest. */
  faults(options?: { lint?: boolean }): readonly Fault[];
  done(): void;
}

export function copyContent(): ContentCopy {
  const folder = mkdtempSync(join(tmpdir(), 'porte-voix-'));
  cpSync('content', folder, { recursive: true });
  return {
    folder,
    edit: (file, from, to) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const next = text.replace(from, to);
      if (next === text) throw new Error(`${file} does not hold ${from}`);
      writeFileSync(join(folder, file), next);
    },
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    write: (file, text) => writeFileSync(join(folder, file), text),
    remove: (file) => rmSync(join(folder, file)),
    faults: ({ lint = true } = {}) => joinCourse(loadContent(folder, { lint }), day).faults,
    done: () => rmSync(folder, { recursive: true }),
  };
}
