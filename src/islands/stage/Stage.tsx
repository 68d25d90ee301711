import { useRef } from 'react';
import type { RoomView } from '#domain/workshop/room-view.ts';
import type { Lang } from '#i18n/lookup.ts';
import { Countdown } from './Countdown.tsx';
import { Screen } from './Screen.tsx';
import { useFit } from './use-fit.ts';
import type { StageWords } from './words.ts';
import './stage.css';

export interface StageProps {
  readonly view: RoomView;
  readonly words: StageWords;
  readonly lang: Lang;
  /** The presenter's copy, small. */
  readonly small?: boolean;
}

/** What the room sees: one screen in its frame, the same in the room's window and, small, in the presenter's. */
export function Stage({ view, words, lang, small = false }: StageProps) {
  const frame = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useFit(frame, body, view);
  const { screen, black } = view;
  return (
    <div
      ref={frame}
      className={small ? 'stage stage-small' : 'stage'}
      data-theme={view.theme}
      data-black={black}
      data-n={view.n}
      lang={lang}
    >
      {black && !small ? (
        <p className="visually-hidden">{words.blackSaid}</p>
      ) : (
        <div className="stage-frame">
          <p className="stage-head">
            <span>{view.step || ' '}</span>
            <Countdown until={view.until} pausedAt={view.pausedAt} words={words} lang={lang} />
          </p>
          <div ref={body} className={`stage-body stage-${screen.kind}`}>
            <Screen screen={screen} words={words} lang={lang} view={view} small={small} />
          </div>
        </div>
      )}
    </div>
  );
}
