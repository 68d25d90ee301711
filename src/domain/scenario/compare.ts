import { isDecision } from './debrief.ts';
import type { Frame, Id, Key, Scenario } from './model.ts';
import { play } from './play.ts';

/** A decision of one run, and whom it had asked since the one before. */
export interface Taken {
  readonly frame: Frame;
  readonly asked: readonly Key[];
}
/** `asked`: the same move, after other questions. `lone`: only one of the runs decided in this scene. */
export type Likeness = 'same' | 'asked' | 'other' | 'lone';
export interface Row {
  readonly scene: Id;
  readonly one?: Taken;
  readonly other?: Taken;
  readonly likeness: Likeness;
}
export interface Comparison {
  readonly rows: readonly Row[];
  /** The first row where the runs differ; -1 when they never do. */
  readonly parting: number;
}

/** Two runs of one story, decision by decision: the same scene is on the same row, in the order of both. */
export function compare(story: Scenario, one: string, other: string): Comparison {
  return compareFrames(story.asks, play(story, one).frames, play(story, other).frames);
}

/** The same, of runs already played. `asks` tells checks from moves. */
export function compareFrames(asks: object, one: readonly Frame[], other: readonly Frame[]): Comparison {
  const rows = aligned(decisions(asks, one), decisions(asks, other));
  return { rows, parting: rows.findIndex(({ likeness }) => likeness !== 'same') };
}

function decisions(asks: object, frames: readonly Frame[]): readonly Taken[] {
  let asked: Key[] = [];
  return frames.flatMap((frame) => {
    if (Object.hasOwn(asks, frame.key)) asked.push(frame.key);
    if (!isDecision(frame)) return [];
    const taken = { frame, asked };
    asked = [];
    return [taken];
  });
}

/** A scene that both went through has one row; one that only one went through has a row of its own, in between. */
function aligned(ones: readonly Taken[], others: readonly Taken[]): readonly Row[] {
  const sceneOf = ({ frame }: Taken) => frame.scene ?? '';
  const [one, other] = [ones[0], others[0]];
  if (one === undefined) return others.map((taken) => row(sceneOf(taken), undefined, taken));
  if (other === undefined) return ones.map((taken) => row(sceneOf(taken), taken, undefined));
  if (sceneOf(one) === sceneOf(other))
    return [row(sceneOf(one), one, other), ...aligned(ones.slice(1), others.slice(1))];
  const here = others.findIndex((taken) => sceneOf(taken) === sceneOf(one));
  const there = ones.findIndex((taken) => sceneOf(taken) === sceneOf(other));
  // The scene met again soonest waits for its twin.
  return here < 0 || (there >= 0 && there <= here)
    ? [row(sceneOf(one), one, undefined), ...aligned(ones.slice(1), others)]
    : [row(sceneOf(other), undefined, other), ...aligned(ones, others.slice(1))];
}

function row(scene: Id, one: Taken | undefined, other: Taken | undefined): Row {
  return { scene, ...(one && { one }), ...(other && { other }), likeness: likenessOf(one, other) };
}

function likenessOf(one: Taken | undefined, other: Taken | undefined): Likeness {
  if (one === undefined || other === undefined) return 'lone';
  if (one.frame.key !== other.frame.key) return 'other';
  return [...one.asked].sort().join() === [...other.asked].sort().join() ? 'same' : 'asked';
}
