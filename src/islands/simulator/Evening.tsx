import { useMemo } from 'react';
import { eveningOf } from '#domain/scenario/evening.ts';
import { dayAndHour, hour } from '#domain/scenario/time.ts';
import { fill, number } from '#i18n/lookup.ts';
import { Grid, Hours, Line } from './Curves.tsx';
import { useCase } from './case-context.ts';
import { axisOf } from './chart.ts';
import { people } from './phrases.ts';
import { ValueTable } from './ValueTable.tsx';

/** The reach of this run, and of a silence until the hour of the release; nothing for a case that declares no evening. */
export function Evening({ keys }: { keys: string }) {
  const room = useCase();
  const { scenario, ui, lang } = room;
  const evening = useMemo(() => eveningOf(scenario, keys), [scenario, keys]);
  if (evening === undefined) return null;
  const { moments, at } = evening;
  const times = moments.map((moment) => moment.at);
  const axis = axisOf(times);
  const release = axis.xs[times.indexOf(at)] ?? 0;
  const most = Math.max(1, ...moments.flatMap(({ yours, silent }) => [yours, silent]));
  const moment = hour(at, lang);
  const [yours, silent] = [ui.eveningYours, fill(ui.eveningSilent, { moment })];
  const hours = moments.filter((each, index) => index === 0 || each.at % 60 === 0 || each.at === at);
  const ends = { from: hour(times[0] ?? 0, lang), until: hour(times.at(-1) ?? 0, lang) };
  return (
    <section aria-labelledby="sim-evening-title">
      <h2 id="sim-evening-title">{fill(ui.eveningTitle, { moment })}</h2>
      <p className="sim-lead">
        {fill(ui.eveningSaid, {
          moment,
          yours: people(evening.yours, room),
          silent: people(evening.silent, room),
        })}
      </p>
      <figure className="sim-curves">
        <div className="sim-panel sim-evening">
          <span className="sim-evening-mark" aria-hidden="true" style={{ insetInlineStart: `${release * 100}%` }}>
            {ui.eveningMark}
          </span>
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={fill(ui.eveningChart, ends)}>
            <Grid places={[release]} />
            <Line axis={axis} values={moments.map((each) => each.yours)} most={most} name="reach" />
            <Line axis={axis} values={moments.map((each) => each.silent)} most={most} name="reach" second />
          </svg>
          <ul className="sim-legend">
            <li className="sim-legend-reach">{yours}</li>
            <li className="sim-legend-reach" data-second>
              {silent}
            </li>
          </ul>
        </div>
        <Hours axis={axis} times={times} />
        <p className="sim-small">{ui.eveningIllustrates}</p>
        <ValueTable
          title={ui.eveningAsTable}
          heads={[ui.moment, yours, silent]}
          rows={hours.map((each) => [dayAndHour(each.at, lang), number(each.yours, lang), number(each.silent, lang)])}
        />
      </figure>
    </section>
  );
}
