import type { Session } from '#domain/workshop/session.ts';
import { fill } from '#i18n/lookup.ts';
import { useArrival } from './use-arrival.ts';
import type { StageWords } from './words.ts';

interface Props {
  readonly words: StageWords;
  readonly saved: Session | undefined;
  readonly came: boolean;
  replace(): void;
  keep(): void;
}

/** Another workshop is in hand: nothing of it is lost by a click. */
export function Replace({ words, saved, came, replace, keep }: Props) {
  const heading = useArrival<HTMLHeadingElement>(came);
  return (
    <section className="stage-ask" aria-labelledby="replace">
      <h2 id="replace" ref={heading} tabIndex={-1}>
        {words.inHandTitle}
      </h2>
      <p>{fill(words.inHand, { title: saved?.title ?? '' })}</p>
      <p>{words.replaceSays}</p>
      <p className="stage-buttons">
        <button type="button" className="button" onClick={keep}>
          {words.resume}
        </button>
        <button type="button" className="button-quiet" onClick={replace}>
          {words.replace}
        </button>
      </p>
    </section>
  );
}
