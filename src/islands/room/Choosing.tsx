import type { Key } from '#domain/scenario/model.ts';
import { canUndo, favourites, howChosen, moveOffers, otherIsBefore, stateOf } from '#domain/workshop/drive.ts';
import { isOpen, type VoteAct } from '#domain/workshop/vote.ts';
import { fill } from '#i18n/lookup.ts';
import { letterOf } from './phrases.ts';
import type { DeskPart } from './RoomDesk.tsx';
import { nameOf, optionTexts } from './room-case.ts';
import { VoteDesk } from './VoteDesk.tsx';

/** A vote on what the room does, then what it takes of it. */
export function Choosing(part: DeskPart & { readonly people: number | undefined }) {
  const { room, group, act, words, people } = part;
  const { options = [], vote, stage } = group;
  const scene = stateOf(room.scenario, group).scene;
  const onVote = (one: VoteAct) => act(one.do === 'undo' ? { do: 'undo' } : { do: 'vote', act: one });
  return (
    <>
      <h3>{room.words.scenes[scene ?? '']?.ask}</h3>
      {stage === 'voting' && vote && (
        <VoteDesk
          options={optionTexts(room, scene, options)}
          value={vote}
          act={onVote}
          {...(people !== undefined && { people })}
          undoable={canUndo(group)}
          words={words}
          lang={room.lang}
        >
          {!isOpen(vote) && <Taking {...part} />}
        </VoteDesk>
      )}
      {stage === 'chosen' && <Taken {...part} />}
      <p>
        <button type="button" className="link-button" onClick={() => act({ do: 'withdraw' })}>
          {words.withdraw}
        </button>
      </p>
    </>
  );
}

/** What the room retains: the options it voted on, the most chosen first put forward, then what was not on the ballot. */
function Taking({ room, group, act, words }: DeskPart) {
  const { options = [] } = group;
  const scene = stateOf(room.scenario, group).scene;
  const first = favourites(group);
  const apart = moveOffers(room.scenario, group).filter(
    ({ key, closedUntil }) => closedUntil === undefined && !options.includes(key),
  );
  const button = (key: Key, name: string) => (
    <button
      key={key}
      type="button"
      className={first.includes(key) ? 'button' : 'button-quiet'}
      onClick={() => act({ do: 'choose', key })}
    >
      {name}
    </button>
  );
  return (
    <>
      <h4>{words.whatIsChosen}</h4>
      <p className="room-buttons">
        {options.map((key, option) => button(key, fill(words.choose, { letter: letterOf(option) })))}
      </p>
      {apart.length > 0 && (
        <details>
          <summary>{words.otherwise}</summary>
          <p className="room-buttons">
            {apart.map(({ key }) => button(key, optionTexts(room, scene, [key])[0] ?? ''))}
          </p>
        </details>
      )}
    </>
  );
}

function Taken({ room, run, group, act, words }: DeskPart) {
  const { chosen = '', options = [], vote } = group;
  const scene = stateOf(room.scenario, group).scene;
  const place = options.indexOf(chosen);
  const how = howChosen({
    ...{ key: chosen, options },
    ...(vote && { first: vote.first }),
    ...(vote?.again && { again: vote.again }),
  });
  return (
    <div className="room-taken">
      <p>
        {place >= 0 && <span className="vote-letter">{letterOf(place)}</span>} {optionTexts(room, scene, [chosen])[0]}
      </p>
      <p className="small">{words[`how_${how}`]}</p>
      {otherIsBefore(room.scenario, run) && (
        <p className="notice">{fill(words.otherFirst, { name: nameOf(run.at === 0 ? 1 : 0, run.parted, words) })}</p>
      )}
      <p className="room-buttons">
        <button type="button" className="button" onClick={() => act({ do: 'play' })}>
          {words.play}
        </button>
        <span className="small soft">{words.playHint}</span>
      </p>
    </div>
  );
}
