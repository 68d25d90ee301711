import type { Guard } from '../scenario/model.ts';
import type { Condition } from './draft.ts';
import type { Hours } from './hours.ts';

/** What a file writes for a condition; undefined when there is none. */
export function guardOf({ all, any }: Condition): Guard | undefined {
  const written = all.filter(isWritten);
  const one = any.filter(isWritten);
  if (written.length + one.length === 0) return undefined;
  return [...written, ...(one.length > 0 ? [{ any: one.map((atom) => [atom]) }] : [])];
}

/** The same for the engine, where moments are minutes; what is not finished is left out. */
export function engineGuardOf(condition: Condition, hours: Hours): Guard | undefined {
  const inMinutes = (atoms: readonly string[]) =>
    atoms.flatMap((atom) => {
      const timed = TIMED.exec(atom);
      if (timed === null) return [atom];
      const minute = hours.at(timed[2] ?? '');
      return minute === null ? [] : [`${timed[1]}${minute}`];
    });
  return guardOf({ all: inMinutes(condition.all), any: inMinutes(condition.any) });
}

/** The condition that a file's guard is, or undefined where the form has no way to show it. */
export function conditionOf(guard: Guard | undefined): Condition | undefined {
  const all: string[] = [];
  let any: readonly string[] = [];
  for (const [index, part] of (guard ?? []).entries()) {
    if (typeof part === 'string') {
      if (any.length > 0) return undefined;
      all.push(part);
      continue;
    }
    const lone = part.any.flatMap((branch) => (branch.length === 1 && typeof branch[0] === 'string' ? branch : []));
    if (lone.length !== part.any.length || index !== (guard ?? []).length - 1) return undefined;
    any = lone as readonly string[];
  }
  return { all, any };
}

/** `before` and `after` are followed by a moment; all the rest but a flag by a name. */
export const TIMED = /^((?:not )?(?:before|after) )(.*)$/;

/** A word that waits for its name ends with a space: `kept ` is not the flag `kept`. */
function isWritten(atom: string): boolean {
  return atom !== '' && atom !== 'not' && atom.trim() === atom;
}
