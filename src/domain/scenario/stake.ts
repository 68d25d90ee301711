import type { Id, Scenario } from './model.ts';

/** Whose trust is at stake: the person the case names, else the first who speaks in the opening and is not of the house. */
export function personAtStake({ people, opening }: Scenario): Id | undefined {
  const named = Object.keys(people).find((id) => people[id]?.stake);
  const outside = ({ by }: { readonly by: Id }) => people[by] !== undefined && !people[by].you && !people[by].colleague;
  return named ?? opening.find(outside)?.by;
}
