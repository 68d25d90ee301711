/** `content/words.txt`: the words of the course that no dictionary has, added by its authors. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from './model.ts';

export interface ListedWord {
  readonly word: string;
  /** The one language it is accepted in; both without it. */
  readonly lang?: Lang | undefined;
  readonly line: number;
}
export const wordListFile = 'words.txt';

/** One word a line, `fr:` or `en:` before it for one language alone; `#` starts a comment. */
export function readWordList(folder: string): readonly ListedWord[] {
  const path = join(folder, wordListFile);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      const found = /^(?:(fr|en):)?\s*([^#]+)/.exec(text.trim());
      const word = found?.[2]?.trim().replaceAll("'", '’');
      return word ? [{ word, lang: found?.[1] as Lang | undefined, line: index + 1 }] : [];
    });
}
