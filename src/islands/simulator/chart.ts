import type { CurvePoint, Minute } from '#domain/scenario/model.ts';

/** Hours in which nothing happened (a night, a week-end) take this share of the width, whatever they last. */
const LONG = 120;
const BREAK_SHARE = 0.06;
/** Decisions nearer than this share of the width are marked on another row. */
const NEAR = 0.075;
/** Share of the width that a day and an hour take on a phone. */
const TICK_ROOM = 0.42;

export interface Axis {
  /** Place of each point, 0 to 1. */
  readonly xs: readonly number[];
  /** Whether the stretch that leads to each point was compressed. */
  readonly broken: readonly boolean[];
  /** Points whose hour is written under the axis: the first, those after a break, the last. */
  readonly ticks: readonly number[];
}

/** The story's clock as a line: to scale, nights compressed. */
export function axisOf(times: readonly Minute[]): Axis {
  const gaps = times.map((at, index) => at - (times[index - 1] ?? at));
  const broken = gaps.map((gap) => gap > LONG);
  const breaks = broken.filter(Boolean).length;
  const lived = gaps.reduce((sum, gap, index) => sum + (broken[index] ? 0 : gap), 0);
  const scale = (1 - breaks * BREAK_SHARE) / Math.max(lived, 1);
  let x = 0;
  const xs = gaps.map((gap, index) => {
    x += broken[index] ? BREAK_SHARE : gap * scale;
    return Math.min(x, 1);
  });
  const ticks = times.flatMap((_, index) =>
    index === 0 || broken[index] || index === times.length - 1 ? [index] : [],
  );
  return { xs, broken, ticks: spaced(ticks, xs) };
}

/** The two ends, and those between that have room for their words. */
function spaced(ticks: readonly number[], xs: readonly number[]): readonly number[] {
  const end = ticks.at(-1) ?? 0;
  const far = (a: number, b: number) => (xs[b] ?? 0) - (xs[a] ?? 0) >= TICK_ROOM;
  const kept: number[] = [ticks[0] ?? 0];
  for (const tick of ticks) if (far(kept.at(-1) ?? 0, tick) && (tick === end || far(tick, end))) kept.push(tick);
  return kept;
}

/**
 * A path of 100 × 100 for one curve; `stretches` chooses the lived parts or the compressed ones, drawn otherwise. Parts that
 * follow one another are one line, so that dashes run on through its points.
 */
export function pathOf(axis: Axis, values: readonly number[], most: number, stretches: 'lived' | 'broken'): string {
  const point = (index: number) => {
    const x = (axis.xs[index] ?? 0) * 100;
    return `${x.toFixed(2)} ${(100 - ((values[index] ?? 0) / Math.max(most, 1)) * 100).toFixed(2)}`;
  };
  const drawn = (index: number) => index > 0 && axis.broken[index] === (stretches === 'broken');
  return values
    .flatMap((_, index) => {
      if (!drawn(index)) return [];
      return drawn(index - 1) ? [`L${point(index)}`] : [`M${point(index - 1)}L${point(index)}`];
    })
    .join('');
}

/** The moments of several curves, each once, in order. */
export function momentsOf(points: readonly { readonly at: Minute }[]): readonly Minute[] {
  return [...new Set(points.map(({ at }) => at))].sort((a, b) => a - b);
}

/** A curve's values at moments that are not all its own, on the straight line between its two nearest; none past its end. */
export function along(
  times: readonly Minute[],
  curve: readonly CurvePoint[],
  name: 'trust' | 'heat' | 'reach',
): readonly number[] {
  const end = curve.at(-1)?.at ?? -1;
  return times
    .filter((time) => time <= end)
    .map((time) => {
      const before = curve.findLast(({ at }) => at <= time);
      const after = curve.find(({ at }) => at > time);
      if (before === undefined || after === undefined || before.at === time) return before?.[name] ?? 0;
      return before[name] + ((after[name] - before[name]) * (time - before.at)) / (after.at - before.at);
    });
}

/** The row of each mark, so that two numbers never lie on each other. */
export function rowsOf(places: readonly number[]): readonly number[] {
  const ends: number[] = [];
  return places.map((x) => {
    const free = ends.findIndex((end) => x - end >= NEAR);
    const row = free >= 0 ? free : ends.length;
    ends[row] = x;
    return row;
  });
}

export function highest(curve: readonly CurvePoint[]): number {
  return Math.max(1, ...curve.map(({ reach }) => reach));
}
