import type { Kept } from './use-document.ts';

interface UndoProps {
  readonly kept: Pick<Kept<object>, 'undo'>;
  readonly words: { readonly undo: string; readonly undone: string };
  /** Says what has just happened. */
  say(text: string): void;
}
interface GoBackProps extends UndoProps {
  readonly kept: Pick<Kept<object>, 'undo' | 'clear' | 'filled'>;
  readonly words: UndoProps['words'] & { readonly clear: string; readonly cleared: string };
}

/** The way back. It stays when there is nothing to undo, so that focus is not lost. */
export function Undo({ kept, words, say }: UndoProps) {
  return (
    <button
      type="button"
      className="button-quiet"
      disabled={!kept.undo}
      onClick={() => {
        kept.undo?.();
        say(words.undone);
      }}
    >
      {words.undo}
    </button>
  );
}

/** The way back, and to the beginning. */
export function GoBack({ kept, words, say }: GoBackProps) {
  return (
    <>
      <Undo {...{ kept, words, say }} />
      {kept.filled && (
        <button
          type="button"
          className="button-quiet"
          onClick={() => {
            kept.clear();
            say(words.cleared);
          }}
        >
          {words.clear}
        </button>
      )}
    </>
  );
}
