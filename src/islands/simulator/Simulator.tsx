import { useMemo, useRef, useState } from 'react';
import { readPageData } from '#browser/page-data.ts';
import { changeSettings, singleKeys, wantsCountdown } from '#browser/settings.ts';
import type { Lang } from '#domain/scenario/model.ts';
import type { CoachWords } from '../coach/Coach.tsx';
import { CaseContext, type CaseData, type CaseRoom, type SimulatorWords } from './case-context.ts';
import { Debrief } from './Debrief.tsx';
import { Play } from './Play.tsx';
import { Start } from './Start.tsx';
import './simulator.css';
import { useDigits } from './use-digits.ts';
import { useFocus } from './use-focus.ts';
import { useSession } from './use-session.ts';

/** The page makes room for the game by these names. */
const SCREENS = { start: 'starting', play: 'playing', debrief: 'debriefing' } as const;

/** Milliseconds since the page was opened. */
const sinceOpened = () => performance.now();

interface SimulatorProps {
  words: SimulatorWords;
  coach: CoachWords;
  lang: Lang;
  /** Real milliseconds, for the countdown. Tests give their own. */
  now?: () => number;
}

/** Plays the case that the page holds under the id `case`. Shown in the browser only: a page without script reads it. */
export function Simulator({ words, coach, lang, now = sinceOpened }: SimulatorProps) {
  const [data] = useState(() => readPageData<CaseData>('case'));
  if (data === undefined) return <p role="status">{words.noCase}</p>;
  return <Game data={data} words={words} coach={coach} lang={lang} now={now} />;
}

export function Game({ data, words, coach, lang, now = sinceOpened }: SimulatorProps & { data: CaseData }) {
  const room: CaseRoom = useMemo(() => ({ ...data, ui: words, coach, lang }), [data, words, coach, lang]);
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocus(root);
  const session = useSession(room, root, focus);
  const [digits] = useState(singleKeys);
  const [on, setOn] = useState(wantsCountdown);
  const wanted = {
    on,
    set(next: boolean) {
      changeSettings({ countdown: next });
      setOn(next);
    },
  };
  useDigits(root, digits && session.screen === 'play');
  return (
    <CaseContext.Provider value={room}>
      <div ref={root} className={`sim-root sim-${SCREENS[session.screen]}`}>
        <p className="visually-hidden" role="status" tabIndex={-1} data-sim-focus="status">
          {session.said}
        </p>
        {session.screen === 'start' && (
          <Start
            {...session.kept}
            linked={session.linked}
            wanted={wanted}
            onBegin={session.begin}
            onOpen={session.open}
          />
        )}
        {session.screen === 'play' && (
          <Play session={session} root={root} focus={focus} digits={digits} wanted={wanted} now={now} />
        )}
        {session.screen === 'debrief' && <Debrief session={session} root={root} />}
      </div>
    </CaseContext.Provider>
  );
}
