import { type RefObject, useEffect, useReducer, useRef } from 'react';

/**
 * Places that may receive the focus, marked `data-sim-focus`; `status` is always there. `kept` leaves it where it is, and
 * only mends it: what had it is gone from the page, and the question takes it.
 */
export type FocusPlace = 'new' | 'moves' | 'held' | 'write' | 'nearest' | 'start' | 'debrief' | 'status' | 'kept';

/** Moves the focus after the next rendering, and only because the learner acted: nothing else calls what it returns. */
export function useFocus(root: RefObject<HTMLElement | null>): (place: FocusPlace) => void {
  const wanted = useRef<FocusPlace | null>(null);
  // What changes may be a part of the game alone: asking for the focus renders the whole, so that the effect runs.
  const [, render] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (wanted.current === null) return;
    const kept = wanted.current === 'kept';
    const find = (place: FocusPlace) => root.current?.querySelector<HTMLElement>(`[data-sim-focus="${place}"]`);
    const target = find(kept ? 'moves' : wanted.current) ?? find('status');
    wanted.current = null;
    if (kept && root.current?.contains(root.current.ownerDocument.activeElement)) return;
    target?.focus();
  });
  return (place) => {
    wanted.current = place;
    render();
  };
}
