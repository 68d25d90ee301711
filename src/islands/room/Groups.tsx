import { useState } from 'react';
import { fill } from '#i18n/lookup.ts';
import type { DeskPart } from './RoomDesk.tsx';
import { nameOf } from './room-case.ts';

/** Two groups, or two games: who plays, both side by side, or one alone again. Nothing while there is one. */
export function Groups({ run, act, words }: DeskPart) {
  const [asked, setAsked] = useState(false);
  if (run.groups.length < 2) return null;
  const names = ([0, 1] as const).map((which) => nameOf(which, run.parted, words));
  return (
    <div className="room-groups">
      <fieldset className="room-buttons">
        <legend className="small">{words.playing}</legend>
        {([0, 1] as const).map((at) => (
          <button
            key={at}
            type="button"
            className="button-quiet"
            aria-pressed={run.at === at}
            onClick={() => act({ do: 'group', at })}
          >
            {names[at]}
          </button>
        ))}
        <button
          type="button"
          className="button-quiet"
          aria-pressed={run.beside}
          onClick={() => act({ do: 'beside', on: !run.beside })}
        >
          {words.showBoth}
        </button>
      </fieldset>
      {asked ? (
        <p className="room-buttons" role="alert">
          <span>{fill(words.uniteWarns, { name: names[run.at === 0 ? 1 : 0] ?? '' })}</span>
          <button
            type="button"
            className="button"
            onClick={() => {
              setAsked(false);
              act({ do: 'unite' });
            }}
          >
            {words.uniteNow}
          </button>
          <button type="button" className="button-quiet" onClick={() => setAsked(false)}>
            {words.uniteNot}
          </button>
        </p>
      ) : (
        <button type="button" className="link-button small" onClick={() => setAsked(true)}>
          {words.unite}
        </button>
      )}
    </div>
  );
}
