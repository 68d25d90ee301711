import { useMemo } from 'react';
import { curveOf } from '#domain/scenario/debrief.ts';
import type { CurvePoint, Frame } from '#domain/scenario/model.ts';
import { dayAndHour } from '#domain/scenario/time.ts';
import { fill, number } from '#i18n/lookup.ts';
import { Hours, Line } from './Curves.tsx';
import { useCase } from './case-context.ts';
import { along, axisOf, highest, momentsOf } from './chart.ts';
import { gaugeInWords, people } from './phrases.ts';
import { ValueTable } from './ValueTable.tsx';

type Curve = readonly CurvePoint[];
interface TwoCurvesProps {
  readonly runs: readonly [readonly Frame[], readonly Frame[]];
  readonly names: readonly [string, string];
}

/** Trust, heat and reach of two runs on one clock, the second dashed. What they say is in the table. */
export function TwoCurves({ runs, names }: TwoCurvesProps) {
  const room = useCase();
  const { scenario, ui } = room;
  const [one, other] = runs;
  const curves = useMemo(() => [one, other].map((frames) => curveOf(scenario, frames)), [scenario, one, other]);
  const times = momentsOf(curves.flat());
  const axis = axisOf(times);
  const most = Math.max(...curves.map(highest));
  const lines = (name: 'trust' | 'heat' | 'reach', top: number) =>
    curves.map((curve, index) => (
      <Line
        key={names[index]}
        axis={axis}
        values={along(times, curve, name)}
        most={top}
        name={name}
        second={index === 1}
      />
    ));
  const legend = (name: 'trust' | 'heat' | 'reach') =>
    names.map((run, index) => (
      <li key={run} className={`sim-legend-${name}`} data-second={index === 1 || undefined}>
        {fill(ui.curveOf, { what: ui[name], run })}
      </li>
    ));
  return (
    <figure className="sim-curves">
      <figcaption>{ui.bothCurves}</figcaption>
      <div className="sim-panel">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={`${ui.trust}, ${ui.heat}`}>
          {lines('trust', 100)}
          {lines('heat', 100)}
        </svg>
        <ul className="sim-legend">
          {legend('trust')}
          {legend('heat')}
        </ul>
      </div>
      <div className="sim-panel sim-panel-low">
        <svg
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          role="img"
          aria-label={fill(ui.reachUpTo, { people: people(most, room) })}
        >
          {lines('reach', most)}
        </svg>
        <ul className="sim-legend">{legend('reach')}</ul>
      </div>
      <Hours axis={axis} times={times} />
      {axis.broken.some(Boolean) && <p className="sim-small">{ui.nightsCompressed}</p>}
      <p className="sim-small">{ui.reachIllustrates}</p>
      <Values times={times} curves={curves} names={names} />
    </figure>
  );
}

/** Both runs at each moment when one of them moved; a dash where the other did not. */
function Values({
  times,
  curves,
  names,
}: {
  times: readonly number[];
  curves: readonly Curve[];
  names: readonly string[];
}) {
  const { ui, lang } = useCase();
  const heads = (['trust', 'heat', 'reach'] as const).flatMap((name) =>
    names.map((run) => fill(ui.curveOf, { what: ui[name], run })),
  );
  const rows = times.map((at) => {
    const points = curves.map((curve) => curve.findLast((point) => point.at === at));
    const each = (tell: (point: CurvePoint) => string) => points.map((point) => (point ? tell(point) : '–'));
    return [
      dayAndHour(at, lang),
      ...each(({ trust }) => gaugeInWords('trust', trust, ui)),
      ...each(({ heat }) => gaugeInWords('heat', heat, ui)),
      ...each(({ reach }) => number(reach, lang)),
    ];
  });
  return <ValueTable title={ui.bothAsTable} heads={[ui.moment, ...heads]} rows={rows} />;
}
