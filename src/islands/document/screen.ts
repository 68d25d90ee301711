import type { Draft } from '#domain/document/draft.ts';
import type { Speech } from '#domain/document/written.ts';
import type { Lang } from '#i18n/lookup.ts';
import type { DocumentWords } from './speech.ts';

/** What every part of the screen is given. */
export interface Screen {
  readonly draft: Draft;
  readonly speech: Speech;
  readonly words: DocumentWords;
  readonly lang: Lang;
  /** Says what has just happened, in the live region. */
  say(text: string): void;
}
