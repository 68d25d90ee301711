import { fill } from '#i18n/lookup.ts';
import type { DocumentWords } from './speech.ts';

interface MoveButtonsProps {
  readonly what: string;
  readonly index: number;
  readonly total: number;
  readonly words: DocumentWords;
  move(to: number): void;
  readonly duplicate?: (() => void) | undefined;
  readonly remove?: (() => void) | undefined;
}

/** Up, down, duplicate, remove. At the ends a button stays, so that focus is not lost, and does nothing. */
export function MoveButtons({ what, index, total, words, move, duplicate, remove }: MoveButtonsProps) {
  const named = (act: string) => fill(words.actOn, { act, what });
  return (
    <span className="doc-move">
      <button
        type="button"
        aria-label={named(words.up)}
        aria-disabled={index === 0}
        onClick={() => index > 0 && move(index - 1)}
      >
        <Glyph d="m6 14 6-6 6 6" />
      </button>
      <button
        type="button"
        aria-label={named(words.down)}
        aria-disabled={index === total - 1}
        onClick={() => index < total - 1 && move(index + 1)}
      >
        <Glyph d="m6 10 6 6 6-6" />
      </button>
      {duplicate && (
        <button type="button" aria-label={named(words.duplicate)} onClick={duplicate}>
          <Glyph d="M9 9h10v10H9zM5 15V5h10" />
        </button>
      )}
      {remove && (
        <button type="button" aria-label={named(words.remove)} onClick={remove}>
          <Glyph d="M6 6l12 12M18 6 6 18" />
        </button>
      )}
    </span>
  );
}

const Glyph = ({ d }: { d: string }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={d} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);
