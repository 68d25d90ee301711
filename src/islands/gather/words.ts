import type { gather } from '#i18n/fr/gather.ts';
import type { Lang } from '#i18n/lookup.ts';

export type GatherWords = typeof gather & {
  /** The four answers of the drill. */
  readonly answer: string;
  readonly pass: string;
  readonly leave: string;
  readonly report: string;
};
export interface GatherCase {
  readonly id: string;
  readonly code: string;
  readonly print: string;
  readonly title: string;
  readonly href: string;
  /** In the order of the graph. */
  readonly endings: readonly { readonly id: string; readonly title: string }[];
}
export interface GatherLesson {
  readonly title: string;
  readonly href: string;
  readonly items: Readonly<Record<string, string>>;
}
export interface GatherProps {
  readonly words: GatherWords;
  readonly lang: Lang;
  readonly lessons: readonly GatherLesson[];
  readonly cases: readonly GatherCase[];
  readonly addresses: { readonly questions: string; readonly posts: string; readonly report: string };
}
