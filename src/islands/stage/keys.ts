import type { Command } from '#domain/workshop/session.ts';

/** What a key asks for: arrows, the page keys of clickers, space, B or a full stop for a dark screen. */
const keys: Readonly<Record<string, Command['do'] & ('next' | 'previous' | 'first' | 'last' | 'black')>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  b: 'black',
  B: 'black',
  '.': 'black',
};

export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

export function commandOf({ key, ctrlKey, metaKey, altKey }: Pressed): Command | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  return commandOfKey(key);
}
export function commandOfKey(key: string): Command | undefined {
  return Object.hasOwn(keys, key) ? { do: keys[key] as 'next' } : undefined;
}
