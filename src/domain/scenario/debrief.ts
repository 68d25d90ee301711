import { choose, isRefusal } from './choose.ts';
import { endingOf } from './clock.ts';
import type {
  Alternative,
  CurvePoint,
  Debrief,
  Decision,
  Frame,
  Gauge,
  Gauges,
  Id,
  Key,
  Scenario,
  State,
} from './model.ts';
import { moves, WAIT } from './moves.ts';
import { play } from './play.ts';
import { reachByMinute } from './reach.ts';
import { idealFrom, type Road } from './robots.ts';

/** What a playthrough shows once it is over; before the end, `ending` is the one that would come if all stopped there. */
export function debrief(story: Scenario, keys: string): Debrief {
  const { frames, state } = play(story, keys);
  const road = idealFrom(story);
  return {
    ending: state.end ?? endingOf(story, state),
    decisions: frames.flatMap((frame, index) => decision(story, frames[index - 1], frame, index, road) ?? []),
    curve: curveOf(story, frames),
    unknown: unknownFacts(story, state),
  };
}

function decision(
  story: Scenario,
  last: Frame | undefined,
  frame: Frame,
  index: number,
  road: (state: State) => Road,
): Decision | undefined {
  if (last === undefined || !isDecision(frame)) return undefined;
  const others = moves(story, last.state).filter(
    (offer) => offer.kind !== 'ask' && offer.key !== WAIT && offer.key !== frame.key && offer.closedUntil === undefined,
  );
  const alternatives = others.flatMap((offer) => alternative(story, last.state, offer.key, road) ?? []);
  return { index, frame, alternatives };
}

/** A decision is a move of a scene, or a wait that let the scene go by. Checks are told apart, by what was not known. */
export function isDecision(frame: Frame): boolean {
  if (frame.scene === null) return false;
  return frame.rule !== undefined || (frame.key === WAIT && frame.state.scene !== frame.scene);
}

function alternative(story: Scenario, from: State, key: Key, road: (state: State) => Road): Alternative | undefined {
  const next = choose(story, from, key);
  if (isRefusal(next)) return undefined;
  return { key, ending: next.end ?? road(next).ending, deltas: difference(from.gauges, next.gauges) };
}

function difference(before: Gauges, after: Gauges): Partial<Record<Gauge, number>> {
  const gauges: readonly Gauge[] = ['trust', 'heat', 'risk', 'team'];
  const changed = gauges.filter((gauge) => before[gauge] !== after[gauge]);
  return Object.fromEntries(changed.map((gauge) => [gauge, after[gauge] - before[gauge]]));
}

/** How trust, heat and reach stand after each frame. */
export function curveOf(story: Scenario, frames: readonly Frame[]): readonly CurvePoint[] {
  const until = frames.at(-1)?.at ?? story.starts;
  const series = reachByMinute(frames, story.starts, until);
  return frames.map(({ at, after }) => ({
    at,
    trust: after.trust,
    heat: after.heat,
    reach: series[at - story.starts]?.seen ?? 0,
  }));
}

/** Facts that mattered and were never learnt, each with the check that gives it. */
function unknownFacts(story: Scenario, state: State): readonly { readonly fact: Id; readonly ask: Key }[] {
  return Object.keys(story.facts).flatMap((fact) => {
    if (state.facts.includes(fact) || story.facts[fact]?.useless) return [];
    const ask = Object.keys(story.asks).find((key) => story.asks[key]?.tells.includes(fact));
    return ask === undefined ? [] : [{ fact, ask }];
  });
}
