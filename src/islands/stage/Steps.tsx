import { useEffect, useRef } from 'react';
import { counted } from '#i18n/lookup.ts';
import type { DeskProps } from './Desk.tsx';

/** The whole workshop, with where one is; each step is one click away. The step in hand stays in sight of its list. */
export function Steps({ words, lang, workshop: { session, view, act, stops } }: DeskProps) {
  const box = useRef<HTMLElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const here = stops[view.index]?.step;
  const index = session.steps.findIndex(({ id }) => id === here);
  useEffect(() => {
    const item = list.current?.children[index];
    if (!item) return;
    // A row on a phone, a column beside the screen elsewhere: the page itself never moves.
    for (const scroller of [list.current, box.current]) {
      if (!scroller) continue;
      const [outer, inner] = [scroller.getBoundingClientRect(), item.getBoundingClientRect()];
      if (inner.left < outer.left || inner.right > outer.right) scroller.scrollLeft += inner.left - outer.left;
      if (inner.top < outer.top || inner.bottom > outer.bottom) scroller.scrollTop += inner.top - outer.top;
    }
  }, [index]);
  return (
    <nav ref={box} className="desk-steps" aria-label={words.steps}>
      <ol ref={list}>
        {session.steps.map((step, at) => (
          <li key={step.id} data-over={at < index}>
            <button
              type="button"
              aria-current={step.id === here ? 'step' : undefined}
              disabled={session.startedAt === null}
              onClick={() => act({ do: 'step', to: step.id })}
            >
              {step.title} <span>{counted(words.minutes, step.minutes, lang)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
