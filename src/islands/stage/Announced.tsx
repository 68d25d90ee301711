import { fill } from '#i18n/lookup.ts';
import type { DeskProps } from './Desk.tsx';
import { linkSaid } from './LinkState.tsx';
import { keptSaid } from './Offline.tsx';
import { titleAt } from './titles.ts';

/** Said to screen readers, politely, one thing at a time: the screen in hand, the room's window, what a reload would need. */
export function Announced({ words, workshop: { session, view }, projector, kept, stops, material }: DeskProps) {
  const stop = stops[view.index];
  const started = session.startedAt !== null;
  return (
    <div className="visually-hidden" role="status" aria-atomic="false">
      <p>
        {started &&
          stop &&
          `${fill(words.slideOf, { index: view.index + 1, total: view.total })}. ${titleAt(stop, material, words)}`}
      </p>
      <p>{session.black && words.blackOn}</p>
      <p>{linkSaid(projector.link, words)}</p>
      <p>{!started && keptSaid(kept.state, words)}</p>
    </div>
  );
}
