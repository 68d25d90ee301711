import { useMemo } from 'react';
import { debrief } from '#domain/scenario/debrief.ts';
import type { Debrief } from '#domain/scenario/model.ts';
import type { GroupShown } from '#domain/workshop/room-shown.ts';
import { Curves } from '../simulator/Curves.tsx';
import { DecisionTold, OtherMoves } from '../simulator/DecisionTold.tsx';
import { Evening } from '../simulator/Evening.tsx';
import { Lines } from '../simulator/Lines.tsx';
import { Unknown } from '../simulator/Unknown.tsx';
import type { ShownProps } from './RoomScreen.tsx';
import { Voted } from './Voted.tsx';

/** The debrief, one section at a time and one decision at a time: what a learner reads, larger. */
export function DebriefScreen({ value: { now }, room, words }: ShownProps) {
  const { scenario, ui } = room;
  const told = useMemo(() => debrief(scenario, now.keys), [scenario, now.keys]);
  const { section } = now.view;
  // A case that declares no evening has nothing to say of it.
  switch (section === 'evening' && scenario.evening === undefined ? 'ending' : section) {
    case 'curves':
      return (
        <div className="room-told room-curves">
          <h2>{ui.curves}</h2>
          <Curves told={told} />
        </div>
      );
    case 'decision':
    case 'ways':
      return <DecisionScreen {...{ now, told, room, words }} />;
    case 'unknown':
      return (
        <div className="room-told">
          <Unknown unknown={told.unknown} />
        </div>
      );
    case 'evening':
      return (
        <div className="room-told room-curves">
          <Evening keys={now.keys} />
        </div>
      );
    case 'questions':
      return (
        <div className="room-ending">
          <h2>{ui.questions}</h2>
          <ul>
            <Lines lines={[ui.questionWait, ui.questionPass]} />
          </ul>
        </div>
      );
    default:
      return (
        <div className="room-ending">
          <p>{ui.debrief}</p>
          <h2>{room.words.endings[told.ending]?.title}</h2>
          <p>{room.words.endings[told.ending]?.text}</p>
        </div>
      );
  }
}

type DecisionScreenProps = Pick<ShownProps, 'room' | 'words'> & { readonly now: GroupShown; readonly told: Debrief };

function DecisionScreen({ now, told, room, words }: DecisionScreenProps) {
  const place = Math.min(now.view.at, told.decisions.length - 1);
  const decision = told.decisions[place];
  if (decision === undefined) return <p>{words.noDecision}</p>;
  const { frame, alternatives } = decision;
  if (now.view.section === 'ways')
    return (
      <div className="room-told room-ways">
        <h2>
          <span className="sim-number">{place + 1}</span> {room.words.scenes[frame.scene ?? '']?.ask}
        </h2>
        {alternatives.length === 0 ? (
          <p>{words.noOther}</p>
        ) : (
          <OtherMoves others={alternatives} scene={frame.scene ?? ''} />
        )}
      </div>
    );
  const decided = now.decided.find((each) => each.frame === decision.index);
  return (
    <div className="room-told">
      <DecisionTold decision={decision} number={place + 1}>
        <Voted decided={decided} words={words} lang={room.lang} />
      </DecisionTold>
    </div>
  );
}
