import type { Playthrough } from './model.ts';

/**
 * A playthrough as a short text for an address, a file or an LMS: `c1.<print>.<ending>.<keys>`. The ending is recorded so
 * that a list played on a changed case still says how it ended; it is empty while the story goes on.
 */
export interface Unreadable {
  readonly refused: 'too-long' | 'shape' | 'scenario' | 'print' | 'ending' | 'keys';
}

/** Long enough for a thousand moves; a longer text is not one of ours. */
const LONGEST = 2000;

export function encode({ scenario, print, ending, keys }: Playthrough): string {
  return [scenario, print, ending ?? '', keys].join('.');
}

/** Reads any text without throwing; what it accepts may still be refused by `play`. */
export function decode(text: string): Playthrough | Unreadable {
  if (text.length > LONGEST) return { refused: 'too-long' };
  const parts = /^([^.]*)\.([^.]*)\.([^.]*)\.(.*)$/su.exec(text);
  if (parts === null) return { refused: 'shape' };
  const [, scenario = '', print = '', ending = '', keys = ''] = parts;
  if (!/^[a-z0-9]{2}$/.test(scenario)) return { refused: 'scenario' };
  if (!/^[a-z0-9]{4}$/.test(print)) return { refused: 'print' };
  if (!/^[a-z0-9-]*$/.test(ending)) return { refused: 'ending' };
  if (!/^(~?[a-z]|[A-Z]|\.)*$/.test(keys)) return { refused: 'keys' };
  return ending === '' ? { scenario, print, keys } : { scenario, print, keys, ending };
}

export function isUnreadable(read: Playthrough | Unreadable): read is Unreadable {
  return 'refused' in read;
}
