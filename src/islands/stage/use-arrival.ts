import { type RefObject, useEffect, useRef } from 'react';

/** For the heading of a screen that someone's own act brought: it takes the focus once. Not after a reload. */
export function useArrival<E extends HTMLElement>(came: boolean): RefObject<E | null> {
  const heading = useRef<E>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the screen comes
  useEffect(() => {
    if (came) heading.current?.focus();
  }, []);
  return heading;
}
