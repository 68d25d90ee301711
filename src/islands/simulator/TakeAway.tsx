import { type RefObject, useState } from 'react';
import { copyText } from '#browser/clipboard.ts';
import type { Debrief } from '#domain/scenario/model.ts';
import { useCase } from './case-context.ts';
import { debriefText } from './export-text.ts';
import type { Session } from './use-session.ts';

interface TakeAwayProps {
  readonly session: Session;
  readonly told: Debrief;
  readonly root: RefObject<HTMLElement | null>;
}

/** What one leaves with: a text, a page, a link, or another game. */
export function TakeAway({ session, told, root }: TakeAwayProps) {
  const room = useCase();
  const { ui } = room;
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState('');
  const view = () => root.current?.ownerDocument.defaultView;
  const copy = async (text: string) => {
    const done = await copyText(text);
    // No clipboard on plain http or in some frames: the text is shown, selected by one click.
    setByHand(done ? '' : text);
    setSaid(done ? ui.copied : ui.copyByHand);
  };
  const print = () => {
    for (const folded of root.current?.querySelectorAll('details') ?? []) folded.open = true;
    view()?.print();
  };
  return (
    <div className="sim-take no-print">
      <p className="sim-buttons">
        <button type="button" className="button" onClick={session.begin}>
          {ui.playAgain}
        </button>
        <button type="button" className="button-quiet" onClick={() => session.show('play', 'moves')}>
          {ui.seeThread}
        </button>
        <button type="button" className="button-quiet" onClick={() => copy(debriefText(room, told, session.run))}>
          {ui.copyText}
        </button>
        <button type="button" className="button-quiet" onClick={print}>
          {ui.print}
        </button>
        <button type="button" className="button-quiet" onClick={() => copy(view()?.location.href ?? '')}>
          {ui.copyLink}
        </button>
      </p>
      <p className="sim-small">{ui.linkHint}</p>
      <p role="status" className="sim-small">
        {said}
      </p>
      {byHand !== '' && (
        <textarea
          className="sim-by-hand"
          readOnly
          rows={6}
          aria-label={ui.copyByHand}
          value={byHand}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}
