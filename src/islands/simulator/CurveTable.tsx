import type { Debrief } from '#domain/scenario/model.ts';
import { dayAndHour } from '#domain/scenario/time.ts';
import { fill, number } from '#i18n/lookup.ts';
import { useCase } from './case-context.ts';
import { gaugeWord } from './phrases.ts';

/** The curves for whoever does not see them, or prefers figures. */
export function CurveTable({ told }: { told: Debrief }) {
  const { ui, lang } = useCase();
  const numberOf = (step: number) => told.decisions.findIndex(({ index }) => index === step) + 1;
  return (
    <details className="sim-table">
      <summary>{ui.asTable}</summary>
      {/* A wide table scrolls in its own box, which the keyboard must reach. */}
      <section aria-label={ui.asTable} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{ui.moment}</th>
              <th scope="col">{ui.decision}</th>
              <th scope="col">{ui.trust}</th>
              <th scope="col">{ui.heat}</th>
              <th scope="col">{ui.reach}</th>
            </tr>
          </thead>
          <tbody>
            {told.curve.map(({ at, trust, heat, reach }, step) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the story.
              <tr key={step}>
                <th scope="row">{dayAndHour(at, lang)}</th>
                <td>{numberOf(step) || '–'}</td>
                <td>{fill(ui.wordAndNumber, { word: gaugeWord('trust', trust, ui), count: trust })}</td>
                <td>{fill(ui.wordAndNumber, { word: gaugeWord('heat', heat, ui), count: heat })}</td>
                <td>{number(reach, lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
