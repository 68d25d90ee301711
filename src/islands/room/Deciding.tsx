import type { ShownProps } from './RoomScreen.tsx';
import { optionTexts } from './room-case.ts';
import { VoteScreen } from './VoteScreen.tsx';

/** What is put to the vote, how the hands fell, what the room takes. Nothing of what would come of it. */
export function Deciding({ value: { now }, room, words }: ShownProps) {
  const { options, chosen, vote, scene } = now;
  const taken = chosen === undefined ? -1 : options.indexOf(chosen);
  const apart = chosen !== undefined && taken < 0;
  return (
    <div className="room-deciding">
      <h2>{room.words.scenes[scene ?? '']?.ask}</h2>
      {vote && (
        <VoteScreen
          options={optionTexts(room, scene, options)}
          value={vote}
          {...(taken >= 0 && { chosen: taken })}
          words={words}
          lang={room.lang}
        />
      )}
      {apart && (
        <div className="room-taken">
          <p className="vote-taken">{words.chosen}</p>
          <p>{optionTexts(room, scene, [chosen])[0]}</p>
        </div>
      )}
    </div>
  );
}
