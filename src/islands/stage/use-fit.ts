import { type RefObject, useEffect, useLayoutEffect } from 'react';

/** Below this share of the usual size, 24 px on a screen 1,280 wide, the text is not made smaller. */
const FLOOR = 0.65;
const STEP = 0.03;

/** Makes a screen's text just small enough for its frame, down to the floor, and again when the frame changes. */
export function useFit(frame: RefObject<HTMLElement | null>, body: RefObject<HTMLElement | null>, what: unknown): void {
  function fit() {
    const [outer, inner] = [frame.current, body.current];
    if (!outer || !inner) return;
    for (let size = 1; size >= FLOOR; size -= STEP) {
      outer.style.setProperty('--fit', String(size));
      if (!overflows(inner)) break;
    }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when what is shown changes
  useLayoutEffect(fit, [what]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one observer for the life of the frame
  useEffect(() => {
    if (typeof ResizeObserver === 'undefined' || !frame.current) return undefined;
    const observer = new ResizeObserver(fit);
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);
}

const overflows = (box: HTMLElement) =>
  box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;
