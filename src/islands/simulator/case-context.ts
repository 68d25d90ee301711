import { createContext, useContext } from 'react';
import type { Id, Lang, Scenario, Words } from '#domain/scenario/model.ts';
import type { compared } from '#i18n/fr/compared.ts';
import type { countdown } from '#i18n/fr/countdown.ts';
import type { simulator } from '#i18n/fr/simulator.ts';
import type { CoachWords } from '../coach/Coach.tsx';

type Source = typeof simulator & typeof countdown & typeof compared;

/** Words of the interface; those of the case come with the case. */
export type SimulatorWords = { [K in keyof Source]: Source[K] };

/** What the page hands to the simulator: one case, in one language. */
export interface CaseData {
  readonly scenario: Scenario;
  readonly words: Words;
  /** A rule without an address is one whose lesson is not written yet. */
  readonly rules: Readonly<Record<Id, { readonly name: string; readonly href?: string }>>;
  readonly lessons: readonly { readonly title: string; readonly href: string }[];
  /** The list of cases. */
  readonly home?: string;
}
export interface CaseRoom extends CaseData {
  readonly ui: SimulatorWords;
  /** Absent where nobody writes. */
  readonly coach?: CoachWords;
  readonly lang: Lang;
}

export const CaseContext = createContext<CaseRoom | undefined>(undefined);

export function useCase(): CaseRoom {
  const room = useContext(CaseContext);
  if (room === undefined) throw new Error('The simulator is shown outside of a case');
  return room;
}
