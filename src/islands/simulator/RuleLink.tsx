import type { Id } from '#domain/scenario/model.ts';
import { fill } from '#i18n/lookup.ts';
import { useCase } from './case-context.ts';

export function RuleLink({ rule }: { rule: Id }) {
  const { rules, ui } = useCase();
  const known = rules[rule];
  if (known?.href === undefined) return null;
  return (
    <p className="sim-rule">
      <a href={known.href}>{fill(ui.readRule, { rule: known.name })}</a>
    </p>
  );
}
