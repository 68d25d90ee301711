import { fill } from '#i18n/lookup.ts';
import type { Workshop } from './use-workshop.ts';
import type { StageWords } from './words.ts';

interface Props {
  readonly words: StageWords;
  readonly workshop: Workshop;
  readonly started: boolean;
}

/** The buttons of the keys, and those of the time. */
export function Controls({ words, workshop: { session, view, act, undo }, started }: Props) {
  const last = view.index + 1 >= view.total;
  const main = started ? (last ? 'end' : 'next') : 'begin';
  const says = { end: words.finish, next: words.next, begin: words.begin }[main];
  return (
    <div className="desk-controls">
      <p className="desk-moves">
        <button
          type="button"
          className="button-quiet"
          disabled={!started || view.index === 0}
          onClick={() => act({ do: 'previous' })}
        >
          {words.previous}
        </button>
        <span className="desk-place">{fill(words.slideOf, { index: view.index + 1, total: view.total })}</span>
        <button type="button" className="button" onClick={() => act({ do: main })}>
          {says}
        </button>
      </p>
      <p className="desk-tools">
        <button type="button" aria-pressed={session.black} onClick={() => act({ do: 'black' })}>
          {words.black}
        </button>
        <button type="button" disabled={!started} onClick={() => act({ do: 'rewind' })}>
          {words.rewind}
        </button>
        <button type="button" disabled={!started} onClick={() => act({ do: 'pause' })}>
          {session.pausedAt === null ? words.pause : words.unpause}
        </button>
        {[-5, 5].map((by) => (
          <button key={by} type="button" disabled={!started} onClick={() => act({ do: 'minutes', by })}>
            {by < 0 ? `\u2212${-by}` : `+${by}`} min <span className="visually-hidden">{words.toThisStep}</span>
          </button>
        ))}
        <button type="button" disabled={!undo} onClick={undo}>
          {words.undo}
        </button>
      </p>
    </div>
  );
}
