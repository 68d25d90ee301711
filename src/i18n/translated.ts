import type { Counted } from './lookup.ts';

/** The same keys as the French source, with the other language's words. */
export type Translated<Source> = { [K in keyof Source]: Source[K] extends string ? string : Counted };
