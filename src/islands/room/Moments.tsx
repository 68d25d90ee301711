import { useState } from 'react';
import { isDecision } from '#domain/scenario/debrief.ts';
import { WAIT } from '#domain/scenario/moves.ts';
import { play } from '#domain/scenario/play.ts';
import { dayAndHour } from '#domain/scenario/time.ts';
import { fill } from '#i18n/lookup.ts';
import { decidedAt, keyName } from '../simulator/phrases.ts';
import type { DeskPart } from './RoomDesk.tsx';

/** What was played, from which the room may play again; and its division in two groups. */
export function Moments({ room, run, group, act, words }: DeskPart) {
  const [keep, setKeep] = useState(false);
  const { frames } = play(room.scenario, group.keys);
  const alone = run.groups.length < 2;
  const divides = alone && group.stage === 'reading';
  // Waiting changes nothing but the hour, unless a moment went by.
  const played = frames.flatMap((frame, index) =>
    index > 0 && (frame.key !== WAIT || isDecision(frame)) ? [{ frame, index }] : [],
  );
  if (!divides && played.length === 0) return null;
  return (
    <details className="room-moments">
      <summary>{words.moments}</summary>
      {divides && (
        <p className="room-buttons">
          <button type="button" className="button-quiet" onClick={() => act({ do: 'divide' })}>
            {words.divide}
          </button>
          <span className="small soft">{words.divideHint}</span>
        </p>
      )}
      {played.length > 0 && (
        <>
          <p className="small soft">{words.momentsHint}</p>
          {alone && (
            <label className="room-keep">
              <input type="checkbox" checked={keep} onChange={() => setKeep(!keep)} /> {words.keep}
            </label>
          )}
          <ol>
            {played.map(({ frame, index }) => {
              const what = frame.key === WAIT ? room.ui.letPass : keyName(room, frame.scene, frame.key);
              return (
                <li key={index}>
                  <span className="room-meta small soft">{dayAndHour(decidedAt(room, frame), room.lang)}</span>{' '}
                  <span className="room-played">{what}</span>{' '}
                  <button
                    type="button"
                    className="link-button small"
                    onClick={() => act({ do: 'rewind', frame: index, ...(keep && alone && { keep }) })}
                  >
                    {words.backBefore} <span className="visually-hidden">{fill(words.backBeforeWhich, { what })}</span>
                  </button>
                </li>
              );
            })}
          </ol>
        </>
      )}
    </details>
  );
}
