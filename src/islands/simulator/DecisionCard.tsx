import type { Decision } from '#domain/scenario/model.ts';
import { counted, fill } from '#i18n/lookup.ts';
import { useCase } from './case-context.ts';
import { DecisionTold, OtherMoves } from './DecisionTold.tsx';
import { RuleLink } from './RuleLink.tsx';
import type { Session } from './use-session.ts';
import { Written } from './Written.tsx';

interface DecisionCardProps {
  readonly decision: Decision;
  readonly number: number;
  readonly session: Session;
}

export function DecisionCard({ decision, number, session }: DecisionCardProps) {
  const { ui, lang } = useCase();
  const { frame, index, alternatives } = decision;
  return (
    <article className="sim-decision">
      <DecisionTold decision={decision} number={number}>
        {frame.wrote && frame.scene !== null && <Written scene={frame.scene} own={session.run.texts[index] ?? ''} />}
      </DecisionTold>
      {frame.rule && <RuleLink rule={frame.rule.id} />}
      {alternatives.length > 0 && (
        <details>
          <summary>{counted(ui.otherMoves, alternatives.length, lang)}</summary>
          <OtherMoves others={alternatives} scene={frame.scene ?? ''} />
        </details>
      )}
      <p className="no-print">
        <button type="button" className="button-quiet" onClick={() => session.rewind(index)}>
          {ui.rewind} <span className="visually-hidden">{fill(ui.rewindWhich, { number })}</span>
        </button>
      </p>
    </article>
  );
}
