/** The sentences that the coach learns from, and those that only judge it. */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CoachKey, KEYS } from '#domain/coach/keys.ts';
import type { Example } from '#domain/coach/learn.ts';
import type { Fault } from './fault.ts';
import type { Lang } from './model.ts';
import { stamp } from './stamp.ts';

const LINE = /^([+-]) (.+?)(?: \{([^{}]*)\})?\s*$/;
const isKey = (word: string): word is CoachKey => (KEYS as readonly string[]).includes(word);

/**
 * Every `<key>.txt` of a folder: `+ text {other keys}` where the key holds, `- text` where it does not, `> post` for the
 * post answered by the lines below it, `#` for a remark.
 */
export function readExamples(content: string, sub: string, faults: Fault[] = []): Example[] {
  return readdirSync(join(content, sub))
    .filter((name) => name.endsWith('.txt') && isKey(name.slice(0, -'.txt'.length)))
    .sort()
    .flatMap((name) => {
      const key = name.slice(0, -'.txt'.length) as CoachKey;
      const file = `${sub}/${name}`;
      let post: string | undefined;
      return readFileSync(join(content, file), 'utf8')
        .split(/\r?\n/)
        .flatMap((line, index): Example[] => {
          if (line.startsWith('>')) post = line.slice(1).trim();
          if (line.trim() === '' || line.startsWith('#') || line.startsWith('>')) return [];
          const [, sign, text = '', braces = ''] = LINE.exec(line) ?? [];
          const words = braces.split(/[ ,]+/).filter(Boolean);
          const unknown = words.filter((word) => !isKey(word));
          if (sign === undefined || unknown.length > 0)
            faults.push({
              ...{ file, line: index + 1 },
              fr: unknown.length
                ? `Critère inconnu : ${unknown.join(', ')}.`
                : 'Une ligne commence par « + », « - », « > » ou « # », suivi d’une espace.',
              en: unknown.length
                ? `Unknown criterion: ${unknown.join(', ')}.`
                : 'A line begins with "+", "-", ">" or "#", then a space.',
            });
          if (sign === undefined) return [];
          const also = words.filter(isKey).filter((other) => other !== key);
          return [{ key, holds: sign === '+', also, text, ...(post !== undefined && { post }) }];
        });
    });
}

export const corpusOf = (lang: Lang) => `coach/${lang}`;
/** Sentences by another hand, not learnt: they set how sure the coach must be before it speaks. */
export const calibrationOf = (lang: Lang) => `coach/calibration/${lang}`;
/** Sentences by a third hand, that nobody looks at while changing the coach. */
export const keptApart = (lang: Lang) => `coach/kept-apart/${lang}`;

/** Four characters that change with anything the coach is learnt from: sentences, families, turns of phrase, the learning itself. */
export function sourcesOf(lang: Lang): string {
  const files = [
    ...globSync(`content/{${corpusOf(lang)},${calibrationOf(lang)}}/*.txt`),
    ...globSync('src/domain/coach/**/*.ts'),
  ].sort();
  return stamp(files.map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n')).join(''));
}
