import type { PracticeWords } from './FinalCheck.tsx';

/** Before the questions have arrived, or when they cannot. */
export function Waiting({ failed, again, words }: { failed: boolean; again: () => void; words: PracticeWords }) {
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
