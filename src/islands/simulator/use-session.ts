import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { Key, Played } from '#domain/scenario/model.ts';
import { WAIT } from '#domain/scenario/moves.ts';
import { play, takeBack } from '#domain/scenario/play.ts';
import { cameByLink, putInAddress, runInAddress } from './address.ts';
import { announce } from './announce.ts';
import type { CaseRoom } from './case-context.ts';
import { type Kept, keepRun, keptRuns } from './keep.ts';
import { fitOf, newRun, type Run, rewound, withKey, withTakenBack, withText } from './run.ts';
import type { FocusPlace } from './use-focus.ts';

export type Screen = 'start' | 'play' | 'debrief';

/** A game under way and what may be done with it. Every act of the learner goes through here. */
export interface Session {
  readonly screen: Screen;
  readonly kept: Kept;
  /** A game of the address that the device does not hold. */
  readonly linked: Run | undefined;
  readonly run: Run;
  readonly played: Played;
  /** The step that has just arrived; -1 when nothing is new. */
  readonly fresh: number;
  /** A move chosen that the world has not answered yet. */
  readonly held: Key | undefined;
  readonly said: string;
  begin(): void;
  open(run: Run): void;
  choose(key: Key): void;
  confirm(): void;
  /** One wait that nobody pressed, after these words in the live region. The focus stays where it is. */
  silence(lead: string): void;
  takeBack(): void;
  write(text: string): void;
  /** Said in the one live region. */
  say(text: string): void;
  rewind(frame: number): void;
  show(screen: Screen, focus: FocusPlace): void;
}

export function useSession(
  room: CaseRoom,
  root: RefObject<HTMLElement | null>,
  focus: (place: FocusPlace) => void,
): Session {
  const { scenario } = room;
  const [screen, setScreen] = useState<Screen>('start');
  const [kept, setKept] = useState(() => keptRuns(scenario));
  const [linked, setLinked] = useState<Run>();
  const [run, setRun] = useState(() => newRun(scenario));
  const [fresh, setFresh] = useState(-1);
  const [held, setHeld] = useState<Key>();
  const [said, setSaid] = useState('');
  const played = useMemo(() => play(scenario, run.keys), [scenario, run.keys]);
  const view = () => root.current?.ownerDocument.defaultView;

  // Once, on arrival: the address may hold a game.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => {
    const page = view();
    const found = page ? runInAddress(page, scenario) : undefined;
    if (!page || !found) return;
    const ours = [kept.hand, kept.finished].find((one) => one?.keys === found.keys);
    if (!ours) setLinked(found);
    else if (cameByLink(page) && fitOf(scenario, ours).fits)
      enter(ours, ours.ending === undefined ? 'play' : 'debrief');
  }, []);

  function enter(next: Run, to: Screen) {
    setRun(next);
    setHeld(undefined);
    setFresh(-1);
    setSaid('');
    setScreen(to);
  }

  function save(next: Run) {
    setRun(next);
    const keeps = keepRun(scenario, next);
    if (keeps !== kept.keeps) setKept({ ...kept, keeps });
    const page = view();
    if (page) putInAddress(page, scenario, next);
  }

  function commit(key: Key, lead?: string) {
    const next = withKey(scenario, run, key);
    const { frames, stopped } = play(scenario, next.keys);
    const last = frames.at(-1);
    if (stopped !== undefined || last === undefined) return;
    save(next);
    setHeld(undefined);
    setFresh(frames.length - 1);
    setSaid([...(lead === undefined ? [] : [lead]), announce(room, last)].join(' '));
    if (lead === undefined) focus('new');
    else if (root.current?.contains(root.current.ownerDocument.activeElement)) focus('kept');
  }

  return {
    screen,
    kept,
    linked,
    run,
    played,
    fresh,
    held,
    said,
    begin() {
      const next = newRun(scenario);
      enter(next, 'play');
      save(next);
      setFresh(0);
      focus('new');
    },
    open(found) {
      const { end } = play(scenario, found.keys).state;
      const next = { ...found, print: scenario.print, ...(end !== null && { ending: end }) };
      enter(next, end === null ? 'play' : 'debrief');
      const page = view();
      if (page) putInAddress(page, scenario, next);
      focus(end === null ? 'moves' : 'debrief');
    },
    choose(key) {
      // Checks and waits are asked inside: nothing is published that one would want back.
      if (/^[A-Z.]$/.test(key)) return commit(key);
      setHeld(key);
      focus('held');
    },
    confirm() {
      if (held !== undefined) commit(held);
    },
    silence: (lead) => commit(WAIT, lead),
    takeBack() {
      const at = held === undefined ? played.frames.length - 1 : played.frames.length;
      const key = held ?? played.frames.at(-1)?.key ?? '';
      const shorter = held === undefined ? { ...run, keys: takeBack(run.keys) } : run;
      save(withTakenBack(shorter, { at, key }));
      setHeld(undefined);
      setFresh(-1);
      focus('moves');
    },
    say: setSaid,
    write: (text) => save(withText(run, played.frames.length, text)),
    rewind(frame) {
      const next = rewound(scenario, run, frame);
      enter(next, 'play');
      save(next);
      focus('moves');
    },
    show(to, place) {
      if (to === 'start') setKept(keptRuns(scenario));
      setHeld(undefined);
      setFresh(-1);
      setScreen(to);
      focus(place);
    },
  };
}
