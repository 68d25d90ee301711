import { useMemo, useState } from 'react';
import { useCase } from './case-context.ts';
import { type Rival, rivalName, rivalsOf } from './rivals.ts';
import { SideBySide } from './SideBySide.tsx';
import type { Session } from './use-session.ts';

/** The run that is read, beside another of the learner's choosing; nothing until one is chosen. */
export function TwoRuns({ session }: { session: Session }) {
  const { scenario, ui } = useCase();
  const { run, linked } = session;
  const rivals = useMemo(() => rivalsOf(scenario, run.keys, linked), [scenario, run.keys, linked]);
  const [chosen, setChosen] = useState<Rival['kind']>();
  const rival = rivals.find(({ kind }) => kind === chosen);
  return (
    <section aria-labelledby="sim-two-title" className={rival === undefined ? 'no-print' : undefined}>
      <h2 id="sim-two-title">{ui.twoRuns}</h2>
      <p className="no-print">{ui.twoRunsWhy}</p>
      <p className="sim-buttons no-print">
        {rivals.map((each) => (
          <button
            key={each.kind}
            type="button"
            className="button-quiet"
            aria-pressed={each === rival}
            onClick={() => setChosen(each === rival ? undefined : each.kind)}
          >
            {rivalName(each, ui)}
          </button>
        ))}
      </p>
      {rival && <SideBySide one={run.keys} rival={rival} />}
    </section>
  );
}
