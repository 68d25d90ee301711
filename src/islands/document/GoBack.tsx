import type { Kept } from './use-document.ts';

interface GoBackProps {
  readonly kept: Pick<Kept<object>, 'undo' | 'clear' | 'filled'>;
  readonly words: { readonly undo: string; readonly undone: string; readonly clear: string; readonly cleared: string };
  /** Says what has just happened. */
  say(text: string): void;
}

/** The way back, and to the beginning. The first stays when there is nothing to undo, so that focus is not lost. */
export function GoBack({ kept, words, say }: GoBackProps) {
  return (
    <>
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
