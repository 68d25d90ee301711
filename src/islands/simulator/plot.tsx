/** What curves against a clock are drawn with, in a case or elsewhere. */
import { type Axis, pathOf } from './chart.ts';

export function Grid({ places }: { places: readonly number[] }) {
  return <path className="sim-grid" d={places.map((x) => `M${(x * 100).toFixed(2)} 0V100`).join('')} />;
}

interface LineProps {
  readonly axis: Axis;
  readonly values: readonly number[];
  readonly most: number;
  readonly name: 'trust' | 'heat' | 'reach';
  /** Dashed: the other of two runs. */
  readonly second?: boolean;
}
export function Line({ axis, values, most, name, second = false }: LineProps) {
  const mark = second ? { 'data-second': '' } : {};
  return (
    <>
      <path className={`sim-line sim-line-${name}`} {...mark} d={pathOf(axis, values, most, 'lived')} />
      <path
        className={`sim-line sim-line-${name} sim-line-broken`}
        {...mark}
        d={pathOf(axis, values, most, 'broken')}
      />
    </>
  );
}

/** Hours under the axis, in the words of whoever draws it. */
export function HourMarks({
  axis,
  times,
  say,
}: {
  axis: Axis;
  times: readonly number[];
  say: (minute: number) => string;
}) {
  return (
    <div className="sim-hours" aria-hidden="true">
      {axis.ticks.map((tick) => {
        const x = axis.xs[tick] ?? 0;
        return (
          <span key={tick} data-end={x > 0.8} style={{ insetInlineStart: `${x * 100}%` }}>
            {say(times[tick] ?? 0)}
          </span>
        );
      })}
    </div>
  );
}
