import { useEffect, useRef, useState } from 'react';
import { project } from '#browser/projecting.ts';
import { canFillScreen, fillScreen, fillsScreen, isDarkNow, lightOrDark, onFullScreen } from '#browser/room-screen.ts';
import { readView, supersedes } from '#domain/workshop/received.ts';
import type { RoomView } from '#domain/workshop/room-view.ts';
import type { Lang } from '#i18n/lookup.ts';
import { commandOf } from './keys.ts';
import { Stage } from './Stage.tsx';
import { useKeys } from './use-keys.ts';
import type { StageWords } from './words.ts';

export interface ProjectorProps {
  readonly words: StageWords;
  readonly lang: Lang;
  /** The presenter's page. */
  readonly presenter: string;
}

/** The room's window: what the presenter sends, and nothing else. Before that, how to link it. */
export function Projector({ words, lang, presenter }: ProjectorProps) {
  const [view, setView] = useState<RoomView>();
  const [linked, setLinked] = useState(false);
  const link = useRef<ReturnType<typeof project>>(undefined);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    link.current = project({
      view: (received) =>
        setView((known) => {
          const next = readView(received);
          return next && supersedes(next, known) ? next : known;
        }),
      linked: setLinked,
    });
    return () => link.current?.stop();
  }, []);
  useEffect(() => {
    if (view) lightOrDark(view.theme);
  }, [view]);
  // A clicker is heard by the window in front, which may be this one.
  useKeys(root, (event) => {
    if (!commandOf(event)) return false;
    link.current?.press(event.key);
    return true;
  });
  return (
    <div ref={root} className="projector" data-linked={linked}>
      {view ? (
        <Stage view={view} words={words} lang={lang} />
      ) : (
        <div className="stage stage-waiting" data-theme={isDarkNow() ? 'dark' : 'light'}>
          <div className="stage-frame">
            <p className="stage-head"> </p>
            <div className="stage-body">
              <h2>{words.waitingTitle}</h2>
              <ol>
                {[words.waiting1, words.waiting2, words.waiting3].map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ol>
              <p>
                <a href={presenter}>{words.openPresenter}</a>
              </p>
            </div>
          </div>
        </div>
      )}
      <FillScreen words={words} />
    </div>
  );
}

function FillScreen({ words }: { words: StageWords }) {
  const [full, setFull] = useState(false);
  useEffect(() => onFullScreen(() => setFull(fillsScreen())), []);
  if (!canFillScreen()) return null;
  return (
    <button type="button" className="projector-full button-quiet" onClick={fillScreen}>
      {full ? words.leaveFull : words.goFull}
    </button>
  );
}
