import { type RefObject, useEffect, useRef } from 'react';
import { singleKeys } from '#browser/settings.ts';

/**
 * Listens to the whole page, unless one is typing, a dialog is open, or keys of one character are switched off. Space is left
 * to the button that has the focus. `press` answers whether it took the key.
 */
export function useKeys(root: RefObject<HTMLElement | null>, press: (event: KeyboardEvent) => boolean): void {
  const latest = useRef(press);
  latest.current = press;
  useEffect(() => {
    const page = root.current?.ownerDocument;
    if (!page) return undefined;
    const listen = (event: KeyboardEvent) => {
      const target = event.target as Element;
      const typing = target.closest?.('input,textarea,select,[contenteditable]');
      const pressing = event.key === ' ' && target.closest?.('button,a,summary');
      if (event.defaultPrevented || typing || pressing || page.querySelector('dialog[open]')) return;
      // The switch of the preferences is for characters: arrows and the page keys of a clicker always work.
      if (event.key.length === 1 && !singleKeys()) return;
      if (latest.current(event)) event.preventDefault();
    };
    page.addEventListener('keydown', listen);
    return () => page.removeEventListener('keydown', listen);
  }, [root]);
}
