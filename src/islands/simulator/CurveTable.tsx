import type { Debrief } from '#domain/scenario/model.ts';
import { dayAndHour } from '#domain/scenario/time.ts';
import { number } from '#i18n/lookup.ts';
import { useCase } from './case-context.ts';
import { gaugeInWords } from './phrases.ts';
import { ValueTable } from './ValueTable.tsx';

/** The curves of one run, step by step, each decision at its hour. */
export function CurveTable({ told }: { told: Debrief }) {
  const { ui, lang } = useCase();
  const numberOf = (step: number) => told.decisions.findIndex(({ index }) => index === step) + 1;
  const rows = told.curve.map(({ at, trust, heat, reach }, step) => [
    dayAndHour(at, lang),
    String(numberOf(step) || '–'),
    gaugeInWords('trust', trust, ui),
    gaugeInWords('heat', heat, ui),
    number(reach, lang),
  ]);
  return <ValueTable title={ui.asTable} heads={[ui.moment, ui.decision, ui.trust, ui.heat, ui.reach]} rows={rows} />;
}
