/** Every sentence that people will read, in each language, as its author wrote it and where. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from './model.ts';
import { mdxProse } from './prose-mdx.ts';
import { yamlProse } from './prose-yaml.ts';

/** A paragraph, a title, a field. */
export interface Passage {
  /** Path from the content folder, with forward slashes. */
  readonly file: string;
  readonly lang: Lang;
  /** Line of the first character; each line feed in the text is one in the file. */
  readonly line: number;
  readonly text: string;
}

/** Takes every file, so that a new kind of content is read without a word here. A file that cannot be parsed has its fault elsewhere. */
export function readProse(folder: string): readonly Passage[] {
  return globSync('**/*.{yaml,mdx}', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/(^|\/)\./.test(file))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
      return file.endsWith('.mdx') ? mdxProse(file, text) : yamlProse(file, text);
    });
}

export function lineAt(passage: Passage, offset: number): number {
  return passage.line + passage.text.slice(0, offset).split('\n').length - 1;
}
