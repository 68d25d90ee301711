import { useEffect, useRef } from 'react';
import { askBeforeLeaving } from '#browser/leaving.ts';
import { running } from '#domain/workshop/session.ts';
import { Announced } from './Announced.tsx';
import { Clocks } from './Clocks.tsx';
import { Controls } from './Controls.tsx';
import { commandOf } from './keys.ts';
import { LinkState } from './LinkState.tsx';
import { Notes } from './Notes.tsx';
import { Offline } from './Offline.tsx';
import { Options } from './Options.tsx';
import type { RunProps } from './Run.tsx';
import { RoomPart } from './room-parts.tsx';
import { Stage } from './Stage.tsx';
import { Steps } from './Steps.tsx';
import { useArrival } from './use-arrival.ts';
import { useKeys } from './use-keys.ts';
import type { ProjectorState } from './use-projector.ts';
import type { Workshop } from './use-workshop.ts';
import { WriteTimer } from './WriteTimer.tsx';

export interface DeskProps extends RunProps {
  readonly workshop: Workshop;
  readonly projector: ProjectorState;
}

/** Everything needed to drive, on one screen: what the room sees, what comes next, the time, the notes. */
export function Desk(props: DeskProps) {
  const { words, lang, workshop, kept, changed, stops } = props;
  const { session, view, act } = workshop;
  const root = useRef<HTMLDivElement>(null);
  const heading = useArrival<HTMLHeadingElement>(props.came);
  const stop = stops[view.index];
  const started = session.startedAt !== null;
  useKeys(root, (event) => {
    const command = commandOf(event);
    if (command) act(command);
    return command !== undefined;
  });
  const risky = running(session) && kept.state !== 'kept';
  useEffect(() => (risky ? askBeforeLeaving() : undefined), [risky]);
  return (
    <div ref={root} className="desk">
      <header className="desk-top">
        <h2 ref={heading} tabIndex={-1}>
          {session.title}
        </h2>
        <Clocks session={session} words={words} lang={lang} />
        <LinkState {...props} />
        <Options {...props} />
      </header>
      <div className="desk-body">
        <Steps {...props} />
        <div className="desk-now">
          <div className="desk-lead">
            <section aria-label={words.roomSees} className="desk-preview" data-black={session.black}>
              <Stage view={view} words={words} lang={lang} small />
              {session.black && <p className="desk-black">{words.blackOn}</p>}
            </section>
            <Controls {...{ words, workshop, started }} />
          </div>
          {changed && <p className="notice small">{words.kitChanged}</p>}
          {!workshop.keeps && <p className="notice small">{words.notKept}</p>}
          {!started && <Offline {...props} />}
          {started && stop?.slide.kind === 'write' && <WriteTimer {...props} stop={stop} />}
          {started && stop && <RoomPart key={stop.under} {...props} stop={stop} />}
        </div>
        <Notes {...props} />
      </div>
      <Announced {...props} />
    </div>
  );
}
