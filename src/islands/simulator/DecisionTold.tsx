import type { ReactNode } from 'react';
import type { Alternative, Decision } from '#domain/scenario/model.ts';
import { dayAndHour } from '#domain/scenario/time.ts';
import { fill } from '#i18n/lookup.ts';
import { useCase } from './case-context.ts';
import { changes, decidedAt, endingTitle, keyName, moveName } from './phrases.ts';

interface DecisionToldProps {
  readonly decision: Decision;
  /** From 1. */
  readonly number: number;
  /** Between what was done and why. */
  readonly children?: ReactNode;
}

/** What was decided, what it did, and why. */
export function DecisionTold({ decision: { frame }, number, children }: DecisionToldProps) {
  const room = useCase();
  const { words, rules, ui, lang } = room;
  const scene = words.scenes[frame.scene ?? ''];
  const rule = frame.rule;
  const name = rule && rules[rule.id]?.name;
  const gauges = { trust: 0, heat: 0, risk: 0, team: 0 };
  for (const gauge of ['trust', 'heat', 'risk', 'team'] as const)
    gauges[gauge] = frame.after[gauge] - frame.before[gauge];
  const effect = changes(gauges, ui);
  return (
    <>
      <h3>
        <span className="sim-number">{number}</span> {dayAndHour(decidedAt(room, frame), lang)} · {scene?.ask}
      </h3>
      <p className="sim-done">
        <strong>{ui.youDidThis}</strong> {keyName(room, frame.scene, frame.key)}
      </p>
      {effect !== '' && <p className="sim-small">{fill(ui.effect, { effect })}</p>}
      {children}
      <p>{scene?.moves[frame.key]?.why ?? ui.lapsed}</p>
      {rule && name !== undefined && (
        <p className="sim-verdict">{fill(rule.followed ? ui.ruleFollowed : ui.ruleBroken, { rule: name })}</p>
      )}
    </>
  );
}

/** Moves that were not made: what each would have led to at best, and why. */
export function OtherMoves({ others, scene }: { others: readonly Alternative[]; scene: string }) {
  return (
    <ul className="sim-others">
      {others.map((other) => (
        <li key={other.key}>
          <Other other={other} scene={scene} />
        </li>
      ))}
    </ul>
  );
}

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
