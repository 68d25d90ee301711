import { type RefObject, useMemo } from 'react';
import { secondsFor, type Threshold } from '#domain/scenario/countdown.ts';
import { moves, WAIT } from '#domain/scenario/moves.ts';
import { fill } from '#i18n/lookup.ts';
import type { CaseRoom } from './case-context.ts';
import { seconds, waitLength } from './phrases.ts';
import { type Ticking, useCountdown } from './use-countdown.ts';
import type { Session } from './use-session.ts';

/**
 * The countdown of the decision in hand, when one is wanted. Two thresholds are said aloud; the end plays one wait, as the
 * learner's silence, and does nothing at all where waiting is not offered.
 */
export function useTimedDecision(
  room: CaseRoom,
  session: Session,
  root: RefObject<HTMLElement | null>,
  wanted: boolean,
  now: () => number,
): Ticking {
  const { scenario, words, ui } = room;
  const { played, run, held } = session;
  const given = useMemo(
    () => (wanted ? secondsFor(scenario, words, played.frames) : undefined),
    [wanted, scenario, words, played],
  );
  const onThreshold = (threshold: Threshold, left: number) => {
    if (threshold !== 'up') {
      session.say(fill(threshold === 'half' ? ui.halfLeft : ui.soonUp, { time: seconds(left, ui) }));
      return;
    }
    const wait = moves(scenario, played.state).find(({ key }) => key === WAIT);
    if (wait === undefined) session.say(ui.timeIsUpDecide);
    else {
      const waited = fill(ui.youWaited, { duration: waitLength(played.state.clock, wait.minutes, room) });
      session.silence(`${ui.timeIsUp} ${waited}.`);
    }
  };
  return useCountdown({ root, step: run.keys, seconds: given, held: held !== undefined, now, onThreshold });
}
