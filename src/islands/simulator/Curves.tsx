import type { Debrief } from '#domain/scenario/model.ts';
import { dayAndHour } from '#domain/scenario/time.ts';
import { fill } from '#i18n/lookup.ts';
import { CurveTable } from './CurveTable.tsx';
import { useCase } from './case-context.ts';
import { type Axis, axisOf, highest, rowsOf } from './chart.ts';
import { people } from './phrases.ts';
import { Grid, HourMarks, Line } from './plot.tsx';

export { Grid, Line };

/** Trust, heat and reach against the story's clock, each decision numbered as in the list below. What they say is in the table. */
export function Curves({ told }: { told: Debrief }) {
  const room = useCase();
  const { ui } = room;
  const { curve, decisions } = told;
  const axis = axisOf(curve.map(({ at }) => at));
  const marks = decisions.map(({ index }) => axis.xs[index] ?? 0);
  const most = highest(curve);
  const reachUpTo = fill(ui.reachUpTo, { people: people(most, room) });
  return (
    <figure className="sim-curves">
      <figcaption>{ui.curvesHint}</figcaption>
      <Marks places={marks} />
      <div className="sim-panel">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={`${ui.trust}, ${ui.heat}`}>
          <Grid places={marks} />
          <Line axis={axis} values={curve.map(({ trust }) => trust)} most={100} name="trust" />
          <Line axis={axis} values={curve.map(({ heat }) => heat)} most={100} name="heat" />
        </svg>
        <ul className="sim-legend">
          <li className="sim-legend-trust">{ui.trust}</li>
          <li className="sim-legend-heat">{ui.heat}</li>
        </ul>
      </div>
      <div className="sim-panel sim-panel-low">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={reachUpTo}>
          <Grid places={marks} />
          <Line axis={axis} values={curve.map(({ reach }) => reach)} most={most} name="reach" />
        </svg>
        <ul className="sim-legend">
          <li className="sim-legend-reach">{reachUpTo}</li>
        </ul>
      </div>
      <Hours axis={axis} times={curve.map(({ at }) => at)} />
      {axis.broken.some(Boolean) && <p className="sim-small">{ui.nightsCompressed}</p>}
      <p className="sim-small">{ui.reachIllustrates}</p>
      <CurveTable told={told} />
    </figure>
  );
}

/** Numbers of the decisions above the curves. */
function Marks({ places }: { places: readonly number[] }) {
  const rows = rowsOf(places);
  return (
    <div className="sim-marks" aria-hidden="true" style={{ blockSize: `${(Math.max(0, ...rows) + 1) * 1.5}rem` }}>
      {places.map((x, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: the number of a decision is its place.
          key={index}
          style={{ insetInlineStart: `${x * 100}%`, insetBlockStart: `${(rows[index] ?? 0) * 1.5}rem` }}
        >
          {index + 1}
        </span>
      ))}
    </div>
  );
}

export function Hours({ axis, times }: { axis: Axis; times: readonly number[] }) {
  const { lang } = useCase();
  return <HourMarks axis={axis} times={times} say={(minute) => dayAndHour(minute, lang)} />;
}
