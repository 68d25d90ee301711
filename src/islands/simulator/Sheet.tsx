import { type ReactNode, useEffect, useRef } from 'react';
import type { Frame } from '#domain/scenario/model.ts';
import { dayName, hour } from '#domain/scenario/time.ts';
import { fill } from '#i18n/lookup.ts';
import { useCase } from './case-context.ts';
import { gaugeWord } from './phrases.ts';

interface RoomBarProps {
  readonly frames: readonly Frame[];
  readonly open: boolean;
  readonly onOpen: () => void;
}

/**
 * On a phone: the hour and the state in words, one tap from the control room. It lies between the thread and the moves,
 * and sticks to the bottom of the screen only as long as the moves are below it: it never covers one.
 */
export function RoomBar({ frames, open, onOpen }: RoomBarProps) {
  const { ui, lang } = useCase();
  const state = frames.at(-1)?.state;
  if (!state) return null;
  const { trust, heat } = state.gauges;
  return (
    <div className="sim-bar">
      <button type="button" className="sim-bar-button" aria-haspopup="dialog" aria-expanded={open} onClick={onOpen}>
        <span className="sim-bar-clock">
          {hour(state.clock, lang)} <span className="sim-bar-day">{dayName(state.clock, lang)}</span>
        </span>{' '}
        <span className="sim-bar-state">
          {fill(ui.barState, { trust: gaugeWord('trust', trust, ui), heat: gaugeWord('heat', heat, ui) })}
        </span>{' '}
        <span className="sim-bar-open">{ui.openRoom}</span>
      </button>
    </div>
  );
}

/** The control room over the page, closed by its button or Escape; the focus goes back where it was. */
export function Sheet({ children, onClose }: { children: ReactNode; onClose: () => void }) {
  const { ui } = useCase();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="sim-sheet" aria-labelledby="sim-sheet-title" onClose={onClose}>
      <p className="sim-sheet-close">
        <button type="button" className="button-quiet" onClick={() => dialog.current?.close()}>
          {ui.closeRoom}
        </button>
      </p>
      {children}
    </dialog>
  );
}
