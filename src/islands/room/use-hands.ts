import { type RefObject, useEffect, useRef } from 'react';
import { singleKeys } from '#browser/settings.ts';

/** Place of a digit key, from 0: by its place on the keyboard, so that a French one needs no Shift. */
function optionOf({ code, key }: KeyboardEvent): number | undefined {
  const digit = /^Digit([1-4])$/.exec(code)?.[1] ?? /^[1-4]$/.exec(key)?.[0];
  return digit === undefined ? undefined : Number(digit) - 1;
}

/**
 * Keys 1 to 4 add a hand, Backspace takes the last act back, unless one is typing, a dialog is open, or single keys are
 * switched off. A key held down counts once.
 */
export function useHands(
  root: RefObject<HTMLElement | null>,
  on: boolean,
  { add, undo }: { readonly add: (option: number) => void; readonly undo: () => void },
): void {
  const latest = useRef({ add, undo });
  latest.current = { add, undo };
  useEffect(() => {
    const page = root.current?.ownerDocument;
    if (!on || !page) return undefined;
    const press = (event: KeyboardEvent) => {
      const taken = event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat;
      const typing = (event.target as Element).closest?.('input,textarea,select,[contenteditable]');
      if (taken || typing || !singleKeys() || page.querySelector('dialog[open]')) return;
      const option = optionOf(event);
      if (option !== undefined) latest.current.add(option);
      else if (event.key === 'Backspace') latest.current.undo();
      else return;
      event.preventDefault();
    };
    page.addEventListener('keydown', press);
    return () => page.removeEventListener('keydown', press);
  }, [root, on]);
}
