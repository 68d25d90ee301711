/** What reads a text and shows what it found: fetched with a language, when somebody is about to write. */
import { readReply } from '#domain/coach/reading.ts';
import { recogniser } from '#domain/coach/recognise.ts';
import { Panel, summary } from './Panel.tsx';

export const engine = { readReply, recogniser, Panel, summary };
export type Engine = typeof engine;
