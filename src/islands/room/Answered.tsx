import { stateOf } from '#domain/workshop/drive.ts';
import { endingTitle } from '../simulator/phrases.ts';
import { Back } from './Back.tsx';
import type { DeskPart } from './RoomDesk.tsx';

/** The world has answered, or the story is over. */
export function Answered(part: DeskPart) {
  const { room, group, act, words } = part;
  const { end } = stateOf(room.scenario, group);
  if (group.stage === 'ended')
    return (
      <>
        <h3>{words.over}</h3>
        <p>{endingTitle(room.words, end ?? undefined)}</p>
        <p className="room-buttons">
          <button type="button" className="button" onClick={() => act({ do: 'next' })}>
            {words.toDebrief}
          </button>
        </p>
      </>
    );
  return (
    <>
      <h3>{words.consequence}</h3>
      <p className="small soft">{words.letThemRead}</p>
      <Back {...part} />
      <p className="room-buttons">
        <button type="button" className="button" onClick={() => act({ do: 'next' })}>
          {words.goOn}
        </button>
        <button type="button" className="button-quiet" onClick={() => act({ do: 'note', on: !group.note })}>
          {group.note ? words.hideNote : words.showNote}
        </button>
      </p>
    </>
  );
}
