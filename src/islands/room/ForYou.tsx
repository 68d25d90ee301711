import type { Id, Key } from '#domain/scenario/model.ts';
import { fill } from '#i18n/lookup.ts';
import type { DeskPart } from './RoomDesk.tsx';

/** What the course says of a move, folded, on the presenter's screen alone. */
export function ForYou({
  room,
  words,
  scene,
  move,
}: Pick<DeskPart, 'room' | 'words'> & { scene: Id | null; move: Key }) {
  const why = room.words.scenes[scene ?? '']?.moves[move]?.why;
  const rule = room.scenario.scenes.find(({ id }) => id === scene)?.moves[move]?.rule;
  const name = rule && room.rules[rule.id]?.name;
  if (why === undefined) return null;
  return (
    <details className="room-for-you small">
      <summary>{words.forYou}</summary>
      {name && <p>{fill(rule.followed ? room.ui.ruleFollowed : room.ui.ruleBroken, { rule: name })}</p>}
      <p>{why}</p>
    </details>
  );
}
