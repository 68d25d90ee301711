import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import {
  type Countdown,
  countdownOf,
  crossed,
  extended,
  secondsLeft,
  spent,
  type Threshold,
} from '#domain/scenario/countdown.ts';

/** Why the countdown stands still: the learner asked, or cannot be deciding. */
export type Rest = 'paused' | 'hidden' | 'dialog' | 'writing' | 'held';

export interface Ticking {
  /** Whole seconds; undefined when nothing is counted. */
  readonly left: number | undefined;
  readonly rest: Rest | undefined;
  /** Time was up at the last step, or is up at this one. */
  readonly over: boolean;
  pause(on: boolean): void;
  more(): void;
}

interface Counted {
  readonly root: RefObject<HTMLElement | null>;
  /** The list of moves so far: another list is another decision. */
  readonly step: string;
  /** Seconds given to it; undefined when nothing is to be decided, or nobody wants a countdown. */
  readonly seconds: number | undefined;
  /** A move is chosen and not sent. */
  readonly held: boolean;
  /** Milliseconds, from any origin. Tests give their own. */
  readonly now: () => number;
  readonly onThreshold: (threshold: Threshold, left: number) => void;
}

const TICK = 250;
/** A machine that slept, or a page that froze, gave nobody time to read. */
const LONGEST_TICK = 2000;

/** Counts down the decision in hand, only while it can be read and answered. */
export function useCountdown({ root, step, seconds, held, now, onThreshold }: Counted): Ticking {
  const count = useRef<Countdown | undefined>(undefined);
  const [left, setLeft] = useState<number>();
  const [rest, setRest] = useState<Rest>();
  const [paused, setPaused] = useState(false);
  const [over, setOver] = useState(false);
  const ranOut = useRef(false);
  const show = useCallback((next: Countdown | undefined) => {
    count.current = next;
    setLeft(next && secondsLeft(next));
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another list of moves is another decision, of the same length or not.
  useEffect(() => {
    show(seconds === undefined ? undefined : countdownOf(seconds));
    setOver(ranOut.current);
    ranOut.current = false;
  }, [step, seconds]);

  const latest = useRef({ paused, held, onThreshold });
  latest.current = { paused, held, onThreshold };
  const counting = seconds !== undefined;
  useEffect(() => {
    const page = root.current?.ownerDocument;
    if (!counting || !page) return undefined;
    let last = now();
    const tick = () => {
      const passed = Math.min(now() - last, LONGEST_TICK);
      last = now();
      const why = restOf(page, root.current, latest.current);
      setRest(why);
      const before = count.current;
      if (why !== undefined || before === undefined) return;
      const after = spent(before, passed);
      const threshold = crossed(before, after);
      show(after);
      if (threshold === 'up') {
        ranOut.current = true;
        setOver(true);
      }
      if (threshold !== undefined) latest.current.onThreshold(threshold, secondsLeft(after));
    };
    const timer = setInterval(tick, TICK);
    page.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      page.removeEventListener('visibilitychange', tick);
      setRest(undefined);
    };
  }, [root, counting, now, show]);

  return {
    left,
    rest: paused ? 'paused' : rest,
    over,
    pause: setPaused,
    more: () => show(count.current && extended(count.current)),
  };
}

function restOf(
  page: Document,
  root: HTMLElement | null,
  { paused, held }: { readonly paused: boolean; readonly held: boolean },
): Rest | undefined {
  if (paused) return 'paused';
  if (page.hidden) return 'hidden';
  if (page.querySelector('dialog[open]')) return 'dialog';
  if (root?.querySelector('.sim-composer, .sim-nearest')) return 'writing';
  return held ? 'held' : undefined;
}
