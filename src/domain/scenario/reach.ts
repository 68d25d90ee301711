import { type Condition, type Reach, SPREAD, spread } from '../spread/spread.ts';
import type { Frame, Minute, State } from './model.ts';

/** The conditions of spread that a playthrough went through. An answer no longer cools once the critique was deleted for good. */
function conditionsOf(frames: readonly Frame[]): readonly Condition[] {
  return frames.map((frame) => conditionOf(frame.at, frame.state));
}

/** Who has seen a post published at `from`, when the last frame ends. What opens the story was there a little before it. */
export function reachSince(frames: readonly Frame[], from: Minute): Reach {
  const now = frames.at(-1)?.at ?? from;
  return spread(conditionsOf(frames), since(frames, from), now).at(-1) ?? { at: now, seen: 0, shares: 0 };
}

/** How far the story has gone at each minute, from its opening on. */
export function reachByMinute(frames: readonly Frame[], from: Minute, until: Minute): readonly Reach[] {
  return spread(conditionsOf(frames), since(frames, from), until).filter(({ at }) => at >= from);
}

function since(frames: readonly Frame[], from: Minute): Minute {
  return from === frames[0]?.at ? from - SPREAD.headStart : from;
}

/** What holds from a minute on, as the state says. */
export function conditionOf(at: Minute, { audience, gauges, flags }: State): Condition {
  const deleted = flags.includes('deleted') && !flags.includes('restored');
  return { at, audience, heat: gauges.heat, acknowledged: flags.includes('acknowledged') && !deleted, deleted };
}
