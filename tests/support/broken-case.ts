/** A fault shown by a file of `fixtures/scenarios/faults`: what it breaks in a sound case, and exactly what is then said. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Fault } from '#course/fault.ts';
import { loadContent } from '#course/load.ts';
import { copyContent } from './content.ts';
import { tinyContent } from './tiny-content.ts';

interface Broken {
  /** `course`: the edits are made in a copy of the whole content, else in the sound case alone. */
  readonly of?: 'course';
  /** Without `from`, the file is a new one. */
  readonly edits: readonly { readonly in: string; readonly from?: string; readonly to: string }[];
  /** File and line: `en.yaml:12`. */
  readonly at: string;
  readonly fr: string;
  readonly en: string;
  /** Codes of what cannot but go wrong with it. */
  readonly with?: readonly string[];
}
const SOUND = 'tests/fixtures/scenarios/sound';
const FAULTS = 'tests/fixtures/scenarios/faults';

/** Named by the code they show; a second file for one code is `code.variant`. */
export const brokenCases: readonly (readonly [name: string, Broken])[] = readdirSync(FAULTS)
  .sort()
  .map((file) => [file.replace(/\.yaml$/, ''), parse(readFileSync(`${FAULTS}/${file}`, 'utf8'))]);

/** What is said of a broken case, and of nothing else. */
export function faultsOf({ of, edits }: Broken, code: string): readonly Fault[] {
  return of === 'course' ? inTheCourse(edits).filter((fault) => fault.code === code) : inTheSoundCase(edits);
}

export function inTheSoundCase(edits: Broken['edits']): readonly Fault[] {
  const files = Object.fromEntries(
    ['scenario.yaml', 'en.yaml'].map((name) => {
      const mine = edits.filter((edit) => edit.in === name);
      return [`scenarios/sonnette/${name}`, mine.reduce(edited, readFileSync(`${SOUND}/${name}`, 'utf8'))];
    }),
  );
  return loadContent(tinyContent(files)).faults.filter(({ file }) => file.startsWith('scenarios/'));
}

function inTheCourse(edits: Broken['edits']): readonly Fault[] {
  const content = copyContent();
  try {
    for (const { in: file, from, to } of edits) {
      if (from === undefined) content.write(file, to);
      else content.edit(file, from, to);
    }
    return content.faults({ lint: false });
  } finally {
    content.done();
  }
}

function edited(text: string, { from = '', to }: Broken['edits'][number]): string {
  if (!text.includes(from)) throw new Error(`the sound case does not hold ${from}`);
  return text.replace(from, () => to);
}
