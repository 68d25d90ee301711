import { fill } from '#i18n/lookup.ts';
import { useCase } from './case-context.ts';
import { RuleLink } from './RuleLink.tsx';
import type { Entry } from './thread-entries.ts';

/** Comes after the consequence, and can be folded. Only the latest is open. */
export function CoachNote({ entry, open }: { entry: Extract<Entry, { kind: 'coach' }>; open: boolean }) {
  const { ui, rules } = useCase();
  const name = rules[entry.rule]?.name;
  const verdict = entry.followed ? ui.ruleFollowed : ui.ruleBroken;
  return (
    <details className="sim-coach" data-followed={entry.followed} open={open}>
      <summary>
        <strong>{ui.coach}</strong> {name === undefined ? '' : fill(verdict, { rule: name })}
      </summary>
      <p>{entry.why}</p>
      <RuleLink rule={entry.rule} />
    </details>
  );
}
