import { useState } from 'react';
import { pressed } from '#domain/platforms/choose.ts';
import type { ChoiceId, Kind } from '#domain/platforms/model.ts';
import type { Room } from './words.ts';

interface ChoicesProps {
  readonly room: Room;
  readonly kind: Kind;
  readonly chosen: readonly ChoiceId[];
  readonly onChosen: (chosen: readonly ChoiceId[]) => void;
}

/** One question, two answers at most: a third is refused in words, and takes nothing away. */
export function Choices({ room, kind, chosen, onChosen }: ChoicesProps) {
  const { words, data } = room;
  const [full, setFull] = useState(false);
  const press = (choice: ChoiceId) => {
    const next = pressed(data.marks, chosen, choice);
    setFull(next === chosen);
    if (next !== chosen) onChosen(next);
  };
  return (
    <fieldset>
      <legend>{words[kind]}</legend>
      <p className="chooser-small" role="status">
        {full ? words.tooMany : words.upToTwo}
      </p>
      <div className="chooser-chips">
        {Object.keys(data.marks.worth[kind]).map((choice) => (
          <label key={choice} className="chip">
            <input type="checkbox" checked={chosen.includes(choice)} onChange={() => press(choice)} />
            {data.names[choice]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
