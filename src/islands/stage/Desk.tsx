import { useEffect, useRef } from 'react';
import { askBeforeLeaving } from '#browser/leaving.ts';
import { running } from '#domain/workshop/session.ts';
import { fill } from '#i18n/lookup.ts';
import { Clocks } from './Clocks.tsx';
import { Controls } from './Controls.tsx';
import { DeskPart } from './room-parts.tsx';
import { commandOf } from './keys.ts';
import { LinkState } from './LinkState.tsx';
import { Notes } from './Notes.tsx';
import { Offline } from './Offline.tsx';
import { Options } from './Options.tsx';
import type { RunProps } from './Run.tsx';
import { Stage } from './Stage.tsx';
import { Steps } from './Steps.tsx';
import { titleAt } from './titles.ts';
import { useKeys } from './use-keys.ts';
import type { ProjectorState } from './use-projector.ts';
import type { Workshop } from './use-workshop.ts';

export interface DeskProps extends RunProps {
  readonly workshop: Workshop;
  readonly projector: ProjectorState;
}

/** Everything needed to drive, on one screen: what the room sees, what comes next, the time, the notes. */
export function Desk(props: DeskProps) {
  const { words, lang, workshop, kept, changed, material, stops } = props;
  const { session, view, act, undo } = workshop;
  const root = useRef<HTMLDivElement>(null);
  const stop = stops[view.index];
  const next = stops[view.index + 1];
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
        <h2>{session.title}</h2>
        <Clocks session={session} words={words} lang={lang} />
        <LinkState {...props} />
        <Options {...props} />
      </header>
      <div className="desk-body">
        <Steps {...props} />
        <div className="desk-now">
          <section aria-label={words.roomSees} className="desk-preview" data-black={session.black}>
            <Stage view={view} words={words} lang={lang} small />
            {session.black && <p className="desk-black">{words.blackOn}</p>}
          </section>
          <Controls {...{ words, lang, workshop, undo, started }} />
          {changed && <p className="notice small">{words.kitChanged}</p>}
          {!workshop.keeps && <p className="notice small">{words.notKept}</p>}
          {!started && <Offline {...props} />}
          {started && stop && <DeskPart key={stop.under} {...{ stop, words, lang, workshop, material }} />}
        </div>
        <Notes {...props} next={next && titleAt(next, material, words)} />
      </div>
      <p className="visually-hidden" role="status">
        {started && stop
          ? `${fill(words.slideOf, { index: view.index + 1, total: view.total })}. ${titleAt(stop, material, words)}`
          : ''}
      </p>
    </div>
  );
}
