import { type RefObject, useEffect } from 'react';

/** Keys 1 to 9 press the buttons marked `data-sim-digit`, unless one is typing or a dialog is open. */
export function useDigits(root: RefObject<HTMLElement | null>, on: boolean): void {
  useEffect(() => {
    const page = root.current?.ownerDocument;
    if (!on || !page) return undefined;
    const press = (event: KeyboardEvent) => {
      const taken = event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey;
      const typing = (event.target as Element).closest?.('input,textarea,select,[contenteditable]');
      if (taken || typing || !/^[1-9]$/.test(event.key) || page.querySelector('dialog[open]')) return;
      const button = root.current?.querySelector<HTMLElement>(`[data-sim-digit="${event.key}"]`);
      if (!button) return;
      event.preventDefault();
      button.click();
    };
    page.addEventListener('keydown', press);
    return () => page.removeEventListener('keydown', press);
  }, [root, on]);
}
