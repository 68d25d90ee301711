/**
 * « And had you waited for the evening's press release? » The reach of a run, and of the same story in which the company
 * says nothing before one hour, then acknowledges. Both by the model of spread, which illustrates and predicts nothing.
 */
import { type Condition, type Reach, SPREAD, spread } from '../spread/spread.ts';
import { effectOf } from './acts.ts';
import { begin } from './begin.ts';
import { pass } from './clock.ts';
import { holds } from './guard.ts';
import type { Minute, Scenario } from './model.ts';
import { play } from './play.ts';
import { conditionOf } from './reach.ts';
import { shifted, turnFrom } from './turn.ts';

export interface Evening {
  /** The hour of the release. */
  readonly at: Minute;
  /** People who have seen the story at that hour, in the run and had nothing been said before. */
  readonly yours: number;
  readonly silent: number;
  /** The two curves at the same moments, from the opening to a little after the release. */
  readonly moments: readonly { readonly at: Minute; readonly yours: number; readonly silent: number }[];
}

/** Minutes shown after the release, as on the lesson's drawing (`DAY` of spread/comparison.ts): what it still changes. */
const AFTER = 120;
/** Minutes between two moments of the curves. */
const STEP = 20;

/** Nothing for a story that declares no evening. */
export function eveningOf(story: Scenario, keys: string): Evening | undefined {
  const at = story.evening;
  if (at === undefined) return undefined;
  const until = at + AFTER;
  const yours = reach(story, yourConditions(story, keys, until), until);
  const silent = reach(story, silentConditions(story, at), until);
  const seen = (series: readonly Reach[], minute: Minute) => series[minute - story.starts]?.seen ?? 0;
  const moments = Array.from(
    { length: Math.floor((until - story.starts) / STEP) + 1 },
    (_, step) => until - step * STEP,
  )
    .concat(story.starts)
    .concat(at)
    .sort((a, b) => a - b)
    .filter((minute, index, all) => minute !== all[index - 1])
    .map((minute) => ({ at: minute, yours: seen(yours, minute), silent: seen(silent, minute) }));
  return { at, yours: seen(yours, at), silent: seen(silent, at), moments };
}

/** The run as it was played. Where it ended before the hour, the crowds that were to come still come. */
function yourConditions(story: Scenario, keys: string, until: Minute): readonly Condition[] {
  const { frames, state } = play(story, keys);
  const played = frames.map((frame) => conditionOf(frame.at, frame.state));
  const end = frames.at(-1)?.at ?? story.starts;
  const coming = Object.values(story.events).flatMap(({ at = 0, audience, when }) =>
    audience !== undefined && at > end && at <= until && holds(when, state) ? [{ at, audience }] : [],
  );
  coming.sort((a, b) => a.at - b.at);
  let { audience } = state;
  const after = coming.map((crowd) => {
    audience = Math.max(audience, crowd.audience);
    return { ...conditionOf(crowd.at, state), audience };
  });
  return [...played, ...after];
}

/** The world alone, minute after minute, as waiting would have it; then one answer that acknowledges, and stands. */
function silentConditions(story: Scenario, at: Minute): readonly Condition[] {
  const turn = turnFrom(story, begin(story));
  const conditions = [conditionOf(story.starts, turn.state)];
  for (let minute = story.starts + 1; minute < at; minute += 1) {
    pass(turn, minute);
    conditions.push(conditionOf(minute, turn.state));
  }
  const { heat } = shifted(turn.state.gauges, effectOf(story, 'acknowledge').deltas);
  return [...conditions, { ...conditionOf(at, turn.state), heat, acknowledged: true }];
}

/** From the opening on; what opens the story was there a little before it. */
function reach(story: Scenario, conditions: readonly Condition[], until: Minute): readonly Reach[] {
  return spread(conditions, story.starts - SPREAD.headStart, until).slice(SPREAD.headStart);
}
