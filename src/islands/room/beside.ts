import { type Comparison, compareFrames, type Row } from '#domain/scenario/compare.ts';
import type { Scenario } from '#domain/scenario/model.ts';
import type { GroupShown } from '#domain/workshop/room-shown.ts';

/** Rows that a screen holds. */
const ROWS = 2;

/** Two runs, screen by screen: their decisions a few at a time, then their endings and their curves. */
export interface BesidePages {
  readonly comparison: Comparison;
  readonly rows: readonly (readonly Row[])[];
  /** Screens, the last one being that of the curves. */
  readonly pages: number;
}

export function besidePages(story: Pick<Scenario, 'asks'>, frames: readonly [Frames, Frames]): BesidePages {
  const comparison = compareFrames(story.asks, ...frames);
  const rows: (readonly Row[])[] = [];
  for (let from = 0; from < comparison.rows.length; from += ROWS) rows.push(comparison.rows.slice(from, from + ROWS));
  return { comparison, rows, pages: rows.length + 1 };
}
type Frames = GroupShown['frames'];

/** The place asked for; while the runs go on, that of their latest decisions. */
export function besideAt({ rows, pages }: BesidePages, view: GroupShown['view'], debriefing: boolean): number {
  return debriefing ? Math.min(view.at, pages - 1) : Math.max(0, rows.length - 1);
}
