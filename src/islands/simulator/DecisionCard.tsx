import type { Alternative, Decision } from '#domain/scenario/model.ts';
import { dayAndHour } from '#domain/scenario/time.ts';
import { counted, fill } from '#i18n/lookup.ts';
import { useCase } from './case-context.ts';
import { changes, decidedAt, endingTitle, keyName, moveName } from './phrases.ts';
import { RuleLink } from './RuleLink.tsx';
import type { Session } from './use-session.ts';
import { Written } from './Written.tsx';

interface DecisionCardProps {
  readonly decision: Decision;
  readonly number: number;
  readonly session: Session;
}

export function DecisionCard({ decision, number, session }: DecisionCardProps) {
  const room = useCase();
  const { words, rules, ui, lang } = room;
  const { frame, index, alternatives } = decision;
  const scene = words.scenes[frame.scene ?? ''];
  const rule = frame.rule;
  const name = rule && rules[rule.id]?.name;
  const gauges = { trust: 0, heat: 0, risk: 0, team: 0 };
  for (const gauge of ['trust', 'heat', 'risk', 'team'] as const)
    gauges[gauge] = frame.after[gauge] - frame.before[gauge];
  const effect = changes(gauges, ui);
  return (
    <article className="sim-decision">
      <h3>
        <span className="sim-number">{number}</span> {dayAndHour(decidedAt(room, frame), lang)} · {scene?.ask}
      </h3>
      <p className="sim-done">
        <strong>{ui.youDidThis}</strong> {keyName(room, frame.scene, frame.key)}
      </p>
      {effect !== '' && <p className="sim-small">{fill(ui.effect, { effect })}</p>}
      {frame.wrote && frame.scene !== null && <Written scene={frame.scene} own={session.run.texts[index] ?? ''} />}
      <p>{scene?.moves[frame.key]?.why ?? ui.lapsed}</p>
      {rule && name !== undefined && (
        <p className="sim-verdict">{fill(rule.followed ? ui.ruleFollowed : ui.ruleBroken, { rule: name })}</p>
      )}
      {rule && <RuleLink rule={rule.id} />}
      {alternatives.length > 0 && (
        <details>
          <summary>{counted(ui.otherMoves, alternatives.length, lang)}</summary>
          <ul className="sim-others">
            {alternatives.map((other) => (
              <li key={other.key}>
                <Other other={other} scene={frame.scene ?? ''} />
              </li>
            ))}
          </ul>
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

/** A move that was not made: what it would have led to at best, and why. */
function Other({ other, scene }: { other: Alternative; scene: string }) {
  const { words, ui, lang } = useCase();
  const told = words.scenes[scene]?.moves[other.key];
  const effect = changes(other.deltas, ui);
  return (
    <>
      <p>{moveName(told, lang)}</p>
      <p className="sim-small">
        {fill(ui.wouldLead, { ending: endingTitle(words, other.ending) ?? '' })}
        {effect !== '' && ` ${fill(ui.effect, { effect })}`}
      </p>
      <p className="sim-small">{told?.why}</p>
    </>
  );
}
