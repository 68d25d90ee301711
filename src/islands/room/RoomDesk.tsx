import { useRef } from 'react';
import { canUndo, drive } from '#domain/workshop/drive.ts';
import { type GroupRun, groupOf, type RoomAct, type RoomRun } from '#domain/workshop/room-run.ts';
import type { ToldCase } from '#domain/workshop/room-shown.ts';
import type { Lang } from '#i18n/lookup.ts';
import { CaseContext, type CaseRoom } from '../simulator/case-context.ts';
import { Answered } from './Answered.tsx';
import { Choosing } from './Choosing.tsx';
import { DebriefDesk } from './DebriefDesk.tsx';
import { Groups } from './Groups.tsx';
import { Moments } from './Moments.tsx';
import { Offered } from './Offered.tsx';
import { useRoom } from './room-case.ts';
import './room-desk.css';
import type { RoomWords } from './words.ts';

export interface RoomDeskProps {
  readonly told: ToldCase;
  readonly value: RoomRun;
  readonly onChange: (run: RoomRun) => void;
  /** People in the room, when that is known. */
  readonly people?: number;
  readonly words: RoomWords;
  readonly lang: Lang;
}
/** What each part of the desk is given. */
export interface DeskPart {
  readonly room: CaseRoom;
  readonly run: RoomRun;
  readonly group: GroupRun;
  readonly act: (act: RoomAct) => void;
  readonly words: RoomWords;
}

/** The presenter's side of a case: what the room may do, its votes, its choice, what comes of it, and the ways back. */
export function RoomDesk({ told, value, onChange, people, words, lang }: RoomDeskProps) {
  const room = useRoom(told, words, lang);
  const latest = useRef(value);
  latest.current = value;
  const act = (one: RoomAct) => {
    const next = drive(told.scenario, latest.current, one);
    if (next === latest.current) return;
    latest.current = next;
    onChange(next);
  };
  const group = groupOf(value);
  const part: DeskPart = { room, run: value, group, act, words };
  return (
    <CaseContext.Provider value={room}>
      <div className="room-desk" data-stage={group.stage}>
        <Groups {...part} />
        <Stage {...part} people={people} />
        {group.stage !== 'voting' && (
          <p className="room-buttons">
            <button
              type="button"
              className="button-quiet"
              disabled={!canUndo(group)}
              onClick={() => act({ do: 'undo' })}
            >
              {words.undoAct}
            </button>
          </p>
        )}
        <Moments {...part} />
      </div>
    </CaseContext.Provider>
  );
}

function Stage(part: DeskPart & { readonly people: number | undefined }) {
  switch (part.group.stage) {
    case 'reading':
      return <Offered {...part} />;
    case 'voting':
    case 'chosen':
      return <Choosing {...part} />;
    case 'debrief':
      return <DebriefDesk {...part} />;
    default:
      return <Answered {...part} />;
  }
}
