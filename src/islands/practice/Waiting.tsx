interface WaitingProps {
  readonly failed: boolean;
  again(): void;
  readonly words: { readonly failed: string; readonly loading: string; readonly tryAgain: string };
}

/** Before what the page works on has arrived, or when it cannot. */
export function Waiting({ failed, again, words }: WaitingProps) {
  return (
    <div role="status">
      <p className={failed ? 'notice' : 'soft'}>{failed ? words.failed : words.loading}</p>
      {failed && (
        <button type="button" className="button-quiet" onClick={again}>
          {words.tryAgain}
        </button>
      )}
    </div>
  );
}
