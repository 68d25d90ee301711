import { useEffect, useRef } from 'react';
import type { Share } from '#domain/triage/draw.ts';
import { counted, fill } from '#i18n/lookup.ts';
import type { TriageProps } from './Triage.tsx';

interface StartProps extends Pick<TriageProps, 'words' | 'lang'> {
  /** Posts sorted in the draw in hand, and posts in it; no draw is 0 of 0. */
  readonly done: number;
  readonly total: number;
  readonly sizes: readonly { readonly share: Share; readonly size: number }[];
  readonly draw: (share: Share) => void;
  readonly goOn: () => void;
  readonly look: () => void;
  /** The learner has just stopped: the focus comes here with them. */
  readonly came: boolean;
}

/** Before the posts: draw some, go on with those in hand, or look again at what came out. */
export function Start({ words, lang, done, total, sizes, draw, goOn, look, came }: StartProps) {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (came) top.current?.querySelector<HTMLElement>('[tabindex], button')?.focus();
  }, [came]);
  const begun = done > 0 && done < total;
  return (
    <div className="practice" ref={top}>
      {begun && (
        <p className="practice-where" tabIndex={-1}>
          {fill(words.inHand, { done, total })}
        </p>
      )}
      <p className="practice-actions">
        {begun && (
          <button type="button" className="button" onClick={goOn}>
            {words.goOn}
          </button>
        )}
        {sizes.map(({ share, size }, index) => (
          <button
            key={share}
            type="button"
            className={begun || index > 0 ? 'button-quiet' : 'button'}
            onClick={() => draw(share)}
          >
            {counted(words.draw, size, lang)}
          </button>
        ))}
        {done > 0 && done === total && (
          <button type="button" className="button-quiet" onClick={look}>
            {words.lastOutcome}
          </button>
        )}
      </p>
    </div>
  );
}
