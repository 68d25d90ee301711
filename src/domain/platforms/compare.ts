import { choose } from './choose.ts';
import { type Answers, type ChoiceId, kinds, type Marks, type PlatformId } from './model.ts';

/**
 * What made a platform come in or go out, by trying each change alone: `hours` or `choices` was enough by itself, `either`
 * would have been, `both` were needed.
 */
export type Why = 'hours' | 'choices' | 'either' | 'both';
export interface Change {
  readonly id: PlatformId;
  readonly comes: boolean;
  readonly why: Why;
}
export interface Gap {
  readonly changes: readonly Change[];
  /** A week; negative when there are fewer next year. */
  readonly hours: number;
  readonly added: readonly ChoiceId[];
  readonly removed: readonly ChoiceId[];
}

/** What stands between this year and the next, both complete. */
export function gapBetween(marks: Marks, now: Answers, next: Answers): Gap {
  const active = (answers: Answers) =>
    new Set(choose(marks, answers).places.flatMap(({ id, standing }) => (standing === 'active' ? [id] : [])));
  const [before, after] = [active(now), active(next)];
  const byChoices = active({ ...next, hours: now.hours });
  const byHours = active({ ...now, hours: next.hours });
  const changes = marks.platforms.flatMap(({ id }): Change[] => {
    const comes = after.has(id);
    if (before.has(id) === comes) return [];
    const [choices, hours] = [byChoices.has(id) === comes, byHours.has(id) === comes];
    const why = choices && hours ? 'either' : choices ? 'choices' : hours ? 'hours' : 'both';
    return [{ id, comes, why }];
  });
  const said = (answers: Answers) => kinds.flatMap((kind) => answers[kind]);
  return {
    changes,
    hours: (next.hours ?? 0) - (now.hours ?? 0),
    added: said(next).filter((choice) => !said(now).includes(choice)),
    removed: said(now).filter((choice) => !said(next).includes(choice)),
  };
}
