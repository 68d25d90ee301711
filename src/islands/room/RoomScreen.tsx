import type { RoomShown } from '#domain/workshop/room-shown.ts';
import type { Lang } from '#i18n/lookup.ts';
import { CaseContext, type CaseRoom } from '../simulator/case-context.ts';
import { BesideScreen } from './BesideScreen.tsx';
import { DebriefScreen } from './DebriefScreen.tsx';
import { Deciding } from './Deciding.tsx';
import { Living } from './Living.tsx';
import { nameOf, useRoom } from './room-case.ts';
import './room-screen.css';
import type { RoomWords } from './words.ts';

export interface RoomScreenProps {
  readonly value: RoomShown;
  readonly words: RoomWords;
  readonly lang: Lang;
}

/** A case as the room sees it: its thread, what is put to the vote, what came of it, how it ended, the debrief. */
export function RoomScreen({ value, words, lang }: RoomScreenProps) {
  const room = useRoom(value.told, words, lang);
  const { parted, at } = value;
  return (
    <CaseContext.Provider value={room}>
      <div className="room-screen" data-phase={value.both ? 'beside' : value.now.phase}>
        <p className="room-where">
          {room.words.title}
          {parted && !value.both && <strong> · {nameOf(at, parted, words)}</strong>}
        </p>
        <Shown value={value} room={room} words={words} />
      </div>
    </CaseContext.Provider>
  );
}

export interface ShownProps {
  readonly value: RoomShown;
  readonly room: CaseRoom;
  readonly words: RoomWords;
}

function Shown(props: ShownProps) {
  const { value, room } = props;
  const { both, now } = value;
  if (both) return <BesideScreen {...props} both={both} />;
  switch (now.phase) {
    case 'reading':
    case 'consequence':
      return <Living {...props} />;
    case 'ended': {
      const ending = room.words.endings[now.frames.at(-1)?.state.end ?? ''];
      return (
        <div className="room-ending">
          <h2>{ending?.title}</h2>
          <p>{ending?.text}</p>
        </div>
      );
    }
    case 'debrief':
      return <DebriefScreen {...props} />;
    default:
      return <Deciding {...props} />;
  }
}
