import { play } from '#domain/scenario/play.ts';
import { entriesOf } from '../simulator/thread-entries.ts';
import type { DeskPart } from './RoomDesk.tsx';

/** Messages that one press puts out of sight. */
const STEP = 2;

/** Lets the room read again what has left its screen: older messages, what it knows and has promised. */
export function Back({ room, group, act, words }: DeskPart) {
  const { back = 0 } = group;
  const entries = entriesOf(room, play(room.scenario, group.keys).frames).filter(({ kind }) => kind !== 'coach');
  const furthest = Math.max(0, entries.length - 1);
  return (
    <p className="room-buttons">
      {furthest > 0 && (
        <>
          <button
            type="button"
            className="button-quiet"
            disabled={back >= furthest || group.known}
            onClick={() => act({ do: 'back', to: Math.min(back + STEP, furthest) })}
          >
            {words.older}
          </button>
          <button
            type="button"
            className="button-quiet"
            disabled={back === 0 || group.known}
            onClick={() => act({ do: 'back', to: back - STEP })}
          >
            {words.newer}
          </button>
        </>
      )}
      <button
        type="button"
        className="button-quiet"
        aria-pressed={group.known ?? false}
        onClick={() => act({ do: 'known', on: !group.known })}
      >
        {words.showKnown}
      </button>
    </p>
  );
}
