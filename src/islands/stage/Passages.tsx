import { createElement, Fragment, type ReactNode } from 'react';
import type { Passage } from '#domain/workshop/passage.ts';

/** A passage of the course drawn again. Its tags and attributes come from closed lists: nothing in it runs or leads away. */
export function Passages({ says }: { says: readonly Passage[] }) {
  return <>{says.map(drawn)}</>;
}

function drawn(passage: Passage, index: number): ReactNode {
  if (typeof passage === 'string') return <Fragment key={index}>{passage}</Fragment>;
  const { class: className, start, ...has } = passage.has ?? {};
  const props = { key: index, ...has, ...(className && { className }), ...(start && { start: Number(start) }) };
  const holds = passage.holds.map(drawn);
  return holds.length > 0 ? createElement(passage.tag, props, ...holds) : createElement(passage.tag, props);
}
