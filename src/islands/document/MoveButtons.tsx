import { fill } from '#i18n/lookup.ts';
import type { DocumentWords } from './speech.ts';
import './move-buttons.css';

interface MoveButtonsProps {
  readonly what: string;
  readonly index: number;
  readonly total: number;
  readonly words: Pick<DocumentWords, 'actOn' | 'up' | 'down' | 'duplicate' | 'remove'>;
  move(to: number): void;
  readonly duplicate?: (() => void) | undefined;
  readonly remove?: (() => void) | undefined;
  /** In words rather than in signs, and without an order where there is one thing alone. */
  readonly written?: boolean;
}

/** Up, down, duplicate, remove. At the ends a button stays, so that focus is not lost, and does nothing. */
export function MoveButtons({ what, index, total, words, move, duplicate, remove, written = false }: MoveButtonsProps) {
  const named = (act: string) => fill(words.actOn, { act, what });
  return (
    <span className={written ? 'doc-move doc-move-written' : 'doc-move'}>
      {(total > 1 || !written) && (
        <>
          <button
            type="button"
            aria-label={named(words.up)}
            aria-disabled={index === 0}
            onClick={() => index > 0 && move(index - 1)}
          >
            {written ? words.up : <Glyph d={upward} />}
          </button>
          <button
            type="button"
            aria-label={named(words.down)}
            aria-disabled={index === total - 1}
            onClick={() => index < total - 1 && move(index + 1)}
          >
            {written ? words.down : <Glyph d={downward} />}
          </button>
        </>
      )}
      {duplicate && (
        <button type="button" aria-label={named(words.duplicate)} onClick={duplicate}>
          {written ? words.duplicate : <Glyph d="M9 9h10v10H9zM5 15V5h10" />}
        </button>
      )}
      {remove && (
        <button type="button" aria-label={named(words.remove)} onClick={remove}>
          {written ? words.remove : <Glyph d="M6 6l12 12M18 6 6 18" />}
        </button>
      )}
    </span>
  );
}

export const upward = 'm6 14 6-6 6 6';
export const downward = 'm6 10 6 6 6-6';
/** A sign drawn for a button that says its name. */
export const Glyph = ({ d }: { d: string }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={d} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);
