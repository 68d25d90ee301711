import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Ready } from '#domain/coach/model.ts';
import type { Weighed } from '#domain/coach/recognise.ts';
import type { Complaint } from '#domain/coach/situation.ts';
import type { Tongue } from '#domain/coach/tongue.ts';
import type { Lang } from '#i18n/lookup.ts';
import type { Engine } from './engine.ts';

interface Loaded {
  readonly tongue: Tongue;
  readonly ready: Ready;
  readonly engine: Engine;
}
/** Fetched when somebody is about to write, once a language. */
const loaders: Readonly<Record<Lang, () => Promise<Loaded>>> = {
  fr: () => import('./french.ts'),
  en: () => import('./english.ts'),
};

export interface CoachAtWork {
  readonly engine: Engine | undefined;
  /** What was weighed, and in which text; undefined until the coach is there. */
  readonly read: { readonly text: string; readonly weighed: readonly Weighed[] } | undefined;
  readonly failed: boolean;
  readonly again: () => void;
}

/** Long enough to fall between two keys of a fast typist, short enough to seem immediate. */
const PAUSE = 90;

/** Reads a text again at each pause of the typist. `complaint` is the same value from one render to the next. */
export function useCoach(text: string, lang: Lang, complaint: Complaint): CoachAtWork {
  const [loaded, setLoaded] = useState<Loaded>();
  const [failed, setFailed] = useState(false);
  const [read, setRead] = useState<CoachAtWork['read']>();
  const again = useCallback(() => {
    setFailed(false);
    loaders[lang]().then(
      // A module is not a plain object: its parts are taken out of it.
      ({ tongue, ready, engine }) => setLoaded({ tongue, ready, engine }),
      () => setFailed(true),
    );
  }, [lang]);
  useEffect(again, [again]);
  const weigh = useMemo(() => loaded?.engine.recogniser(loaded.tongue, loaded.ready, complaint), [loaded, complaint]);
  useEffect(() => {
    if (!weigh) return undefined;
    const soon = setTimeout(() => setRead({ text, weighed: weigh(text) }), PAUSE);
    return () => clearTimeout(soon);
  }, [weigh, text]);
  return { engine: loaded?.engine, read: weigh ? read : undefined, failed, again };
}
