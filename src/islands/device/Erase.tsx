import { useEffect, useRef, useState } from 'react';
import { eraseProgress } from '#browser/progress-carry.ts';
import { progressStore } from '#browser/progress-store.ts';
import type { PartProps } from './Device.tsx';

/** Asks in words, erases, and can take it back until the page is left. */
export function Erase({ words, changed }: PartProps) {
  const [asking, setAsking] = useState(false);
  const [undo, setUndo] = useState<{ readonly back: () => void }>();
  const [said, setSaid] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const moved = useRef(false);
  // The button that had the focus is gone: it goes to the one that took its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the buttons change
  useEffect(() => {
    if (moved.current) button.current?.focus();
  }, [asking, undo]);

  function go(next: { asking?: boolean; undo?: { back: () => void }; said?: string }) {
    moved.current = true;
    setAsking(next.asking ?? false);
    setUndo(next.undo);
    setSaid(next.said ?? '');
    changed();
  }
  function erase() {
    const store = progressStore();
    if (store.health().trouble === 'newer') return go({ said: words.eraseNewer });
    go({ undo: { back: eraseProgress(store) }, said: words.erased });
  }

  return (
    <section aria-labelledby="device-erase">
      <h2 id="device-erase">{words.eraseTitle}</h2>
      <p>{words.eraseWhy}</p>
      <p role="status">{said}</p>
      {asking ? (
        <div role="group" aria-labelledby="device-sure" className="device-row">
          <p id="device-sure">{words.eraseSure}</p>
          <button type="button" className="button-quiet" ref={button} onClick={() => go({})}>
            {words.eraseNo}
          </button>
          <button type="button" className="button" onClick={erase}>
            {words.eraseYes}
          </button>
        </div>
      ) : undo ? (
        <button
          type="button"
          className="button"
          ref={button}
          onClick={() => {
            undo.back();
            go({ said: words.undone });
          }}
        >
          {words.undo}
        </button>
      ) : (
        <button type="button" className="button-quiet" ref={button} onClick={() => go({ asking: true })}>
          {words.erase}
        </button>
      )}
    </section>
  );
}
