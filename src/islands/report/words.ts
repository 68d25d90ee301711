import type { report } from '#i18n/fr/report.ts';
import type { Lang } from '#i18n/lookup.ts';
import type { Capability } from '../observe/Observe.tsx';

export type ReportWords = typeof report & { readonly pair: string };
export interface ReportProps {
  readonly words: ReportWords;
  readonly lang: Lang;
  readonly capabilities: readonly Capability[];
}
