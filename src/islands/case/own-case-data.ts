import type { Draft } from '#domain/own-case/draft.ts';
import type { Fault } from '#domain/scenario/faults.ts';
import type { Id } from '#domain/scenario/model.ts';
import type { ownCase } from '#i18n/fr/own-case.ts';
import type { CoachWords } from '../coach/Coach.tsx';
import type { LegendWords } from '../plan/PlanBadge.tsx';
import type { SimulatorWords } from '../simulator/case-context.ts';

type Source = typeof ownCase;
/** The form's own words, and those of the plan that authors see. */
export type OwnCaseWords = { [K in keyof Source]: Source[K] } & LegendWords;

/** A rule as the form shows it: its sentence beside the move that it is about. */
export interface RuleHint {
  readonly id: Id;
  readonly name: string;
  readonly rule: string;
  readonly href: string;
}

/** What the page hands to the form under the id `own-case`. */
export interface OwnCaseData {
  readonly rules: readonly RuleHint[];
  readonly lessons: readonly { readonly id: Id; readonly title: string; readonly href: string }[];
  /** The small case to start from, in the language of the page. */
  readonly example: Draft;
}

/** Under the id `own-case-play`: read when somebody plays. */
export interface PlayWords {
  readonly simulator: SimulatorWords;
  readonly coach: CoachWords;
}

/** What stands beside a field: a sentence of the linter, or that the field is still to be written. */
export interface Note {
  readonly path: string;
  readonly text: string;
  readonly code: Fault['code'] | 'missing';
  readonly isBlank: boolean;
}
