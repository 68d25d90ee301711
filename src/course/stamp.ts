/** A translation says which text it was made from: four characters that change when the source does, its date of checking apart. */
import { createHash } from 'node:crypto';
import type { Fault } from './fault.ts';

export function stamp(source: string): string {
  return createHash('sha256')
    .update(source.replaceAll('\r\n', '\n').replace(/^checked: .*$/m, ''))
    .digest('hex')
    .slice(0, 4);
}

/** A warning when the source has changed since; nothing for a translation that was never stamped. */
export function staleness(file: string, of: unknown, source: string): Fault[] {
  if (of === undefined || of === stamp(source)) return [];
  return [
    {
      ...{ file, line: 1, level: 'warning' as const },
      fr: 'Le texte source a changé depuis cette traduction : relisez-la, puis lancez npm run translated.',
      en: 'The source has changed since this translation: reread it, then run npm run translated.',
    },
  ];
}
