import type { Minute } from '../scenario/model.ts';
import { minuteOf } from '../scenario/time.ts';
import type { Draft } from './draft.ts';

/** Hours of a draft in minutes; those that are not written yet are guessed, so that the rest can be played. */
export interface Hours {
  readonly starts: Minute;
  readonly closes: Minute;
  /** In the order of the scenes. */
  readonly opens: readonly Minute[];
  /** Null when it is no moment. */
  at(moment: string): Minute | null;
}

/** A story without an hour starts on a Monday at nine. */
const MONDAY_NINE = 9 * 60;
/** A scene without an hour opens this long after the one before it. */
const STEP = 10;
/** Story left after the last hour that is known, when the closing hour is not. */
const AFTER = 120;

export function hoursOf(draft: Draft): Hours {
  const starts = minuteOf(draft.starts) ?? MONDAY_NINE;
  const at = (moment: string) => minuteOf(moment, starts);
  let last = starts - STEP;
  const opens = draft.scenes.map(({ opens: moment }) => {
    last = at(moment) ?? last + STEP;
    return last;
  });
  const known = [...draft.promises.map(({ by }) => at(by)), ...draft.events.map((event) => at(event.at)), ...opens];
  const latest = Math.max(starts, ...known.flatMap((minute) => minute ?? []));
  return { starts, closes: at(draft.closes) ?? latest + AFTER, opens, at };
}
