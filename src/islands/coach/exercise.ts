import type { Stage } from '#domain/coach/criteria.ts';
import type { NetworkKind } from '#domain/scenario/model.ts';

/** A post to answer, in one language, as the page hands it over. */
export interface Exercise {
  readonly id: string;
  readonly stage: Stage;
  readonly network: NetworkKind;
  /** Characters that the place accepts. */
  readonly limit: number;
  readonly place: string;
  readonly who: string;
  readonly fiction: string;
  readonly you: string;
  readonly post: string;
  readonly known: readonly string[];
  readonly stems: readonly string[];
  readonly models: Readonly<Record<Worth, { readonly say: string; readonly why: string }>>;
  readonly lesson?: { readonly title: string; readonly href: string };
  readonly rule?: { readonly title: string; readonly href: string };
}
export type Worth = 'weak' | 'fair' | 'strong';
export const WORTHS: readonly Worth[] = ['weak', 'fair', 'strong'];

export interface ExercisesData {
  readonly exercises: readonly Exercise[];
}
