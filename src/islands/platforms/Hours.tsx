import { useEffect, useState } from 'react';
import { readHours } from '#domain/platforms/plan.ts';
import type { Room } from './words.ts';

interface HoursProps {
  readonly room: Room;
  readonly hours: number | undefined;
  readonly onHours: (hours: number | undefined) => void;
}

/** Hours as people write them: « 2,5 ». What is being typed stays as typed. */
export function Hours({ room: { words, lang }, hours, onHours }: HoursProps) {
  const written = (value: number | undefined) =>
    value === undefined ? '' : String(value).replace('.', lang === 'fr' ? ',' : '.');
  const [text, setText] = useState(written(hours));
  const wrong = text.trim() !== '' && readHours(text) === undefined;
  // An undo, or another tab, changes the value under the field.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the value says that the field is behind
  useEffect(() => {
    if (readHours(text) !== hours) setText(written(hours));
  }, [hours]);
  return (
    <p className="chooser-field">
      <label htmlFor="chooser-hours">{words.hours}</label>
      <input
        id="chooser-hours"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        aria-invalid={wrong || undefined}
        aria-describedby="chooser-hours-hint"
        onChange={({ currentTarget: { value } }) => {
          setText(value);
          onHours(readHours(value));
        }}
      />
      <span id="chooser-hours-hint" className="chooser-small">
        {wrong ? words.hoursWrong : words.hoursHint}
      </span>
    </p>
  );
}
