import { type RefObject, useEffect, useMemo, useState } from 'react';
import { canTakeBack } from '#domain/scenario/play.ts';
import { fill } from '#i18n/lookup.ts';
import { ControlRoom } from './ControlRoom.tsx';
import { CountdownStrip } from './CountdownStrip.tsx';
import type { Wanted } from './CountdownSwitch.tsx';
import { useCase } from './case-context.ts';
import { fetchDebrief } from './Debrief.tsx';
import { Decide } from './Decide.tsx';
import { RoomBar, Sheet } from './Sheet.tsx';
import { Thread } from './Thread.tsx';
import { entriesOf } from './thread-entries.ts';
import type { FocusPlace } from './use-focus.ts';
import type { Session } from './use-session.ts';
import { useTimedDecision } from './use-timed-decision.ts';

interface PlayProps {
  readonly session: Session;
  readonly root: RefObject<HTMLElement | null>;
  readonly focus: (place: FocusPlace) => void;
  /** Whether keys 1 to 9 choose. */
  readonly digits: boolean;
  readonly wanted: Wanted;
  readonly now: () => number;
}

/** The thread and, under it, what may be done; beside it the control room, which is a sheet on a phone. */
export function Play({ session, root, focus, digits, wanted, now }: PlayProps) {
  const room = useCase();
  const { scenario, ui } = room;
  const { played, run, held, fresh } = session;
  const [sheet, setSheet] = useState(false);
  const entries = useMemo(() => entriesOf(room, played.frames), [room, played]);
  const scene = scenario.scenes.findIndex(({ id }) => id === (played.state.scene ?? played.state.next));
  // So that the debrief is there when the story ends; what fails here is asked for again, and told, at the end.
  useEffect(() => {
    fetchDebrief().catch(() => undefined);
  }, []);
  const ticking = useTimedDecision(room, session, root, wanted.on, now);
  const counts = ticking.rest === undefined ? ui.clockCounts : ui.clockPaused;
  const ask = (key: string) => {
    setSheet(false);
    session.choose(key);
  };
  return (
    <div className="sim-play">
      <div className="sim-top">
        {scene >= 0 && (
          <span className="sim-step">{fill(ui.step, { index: scene + 1, total: scenario.scenes.length })}</span>
        )}
        <span className="sim-rest">{ticking.left === undefined ? ui.clockRests : counts}</span>
        {!session.kept.keeps && <span>{ui.storageBlockedShort}</span>}
        {held === undefined && canTakeBack(scenario, run.keys) && (
          <button type="button" className="link-button" onClick={session.takeBack}>
            {ui.takeBack}
          </button>
        )}
        {session.kept.keeps && room.home !== undefined ? (
          <a href={room.home}>{ui.leaveAndKeep}</a>
        ) : (
          <button type="button" className="link-button" onClick={() => session.show('start', 'start')}>
            {ui.leave}
          </button>
        )}
      </div>
      <div className="sim-main">
        <Thread entries={entries} latest={played.frames.length - 1} fresh={fresh} />
        <RoomBar frames={played.frames} open={sheet} onOpen={() => setSheet(true)} />
        <CountdownStrip ticking={ticking} state={played.state} />
        <Decide session={session} focus={focus} digits={digits} onAskInside={() => setSheet(true)} />
      </div>
      {/* It scrolls by itself when it is taller than the screen: the keyboard must reach it. */}
      <aside className="sim-room" aria-labelledby="sim-room-title" tabIndex={0}>
        <ControlRoom
          frames={played.frames}
          onAsk={ask}
          titleId="sim-room-title"
          busy={held !== undefined}
          wanted={wanted}
        />
      </aside>
      {sheet && (
        <Sheet onClose={() => setSheet(false)}>
          <ControlRoom
            frames={played.frames}
            onAsk={ask}
            titleId="sim-sheet-title"
            busy={held !== undefined}
            wanted={wanted}
          />
        </Sheet>
      )}
    </div>
  );
}
