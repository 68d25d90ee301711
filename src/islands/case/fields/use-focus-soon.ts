import { type RefObject, useRef } from 'react';

/** Once what was asked is on the page, the focus goes where work goes on. `find` is given the box. */
export function useFocusSoon<E extends HTMLElement>(): [
  RefObject<E | null>,
  (find: (box: E) => HTMLElement | null | undefined) => void,
] {
  const box = useRef<E>(null);
  return [box, (find) => requestAnimationFrame(() => box.current && find(box.current)?.focus())];
}
