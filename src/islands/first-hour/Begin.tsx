import { type SyntheticEvent, useState } from 'react';
import { here, now } from '#browser/moment.ts';
import { begin } from '#domain/crisis/acts.ts';
import { minuteOfHour, momentOfHour } from '#domain/crisis/clock.ts';
import type { Crisis } from '#domain/crisis/model.ts';
import type { Room } from './room.ts';

interface BeginProps {
  readonly room: Room;
  readonly onBegin: (crisis: Crisis) => void;
  readonly say: (text: string) => void;
}

/** One button in the emergency; or an hour, for whoever opens the page late; or a drill. */
export function Begin({ room: { words }, onBegin, say }: BeginProps) {
  const [exercise, setExercise] = useState(false);
  return (
    <div className="crisis-begin">
      <button type="button" className="button crisis-go" onClick={() => onBegin(begin(now(), exercise))}>
        {words.beginNow}
      </button>
      <HourForm
        id="crisis-begin-at"
        label={words.beginAtLabel}
        hint={words.beginAtHint}
        wrong={words.beginAtWrong}
        go={words.beginAtGo}
        onHour={(at) => onBegin(begin(at, exercise))}
        say={say}
      />
      <label className="crisis-tick">
        <input
          type="checkbox"
          checked={exercise}
          aria-describedby="crisis-exercise-hint"
          onChange={() => setExercise(!exercise)}
        />
        {words.exercise}
      </label>
      <p id="crisis-exercise-hint" className="crisis-small">
        {words.exerciseHint}
      </p>
    </div>
  );
}

interface HourFormProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly wrong: string;
  readonly go: string;
  readonly onHour: (at: number) => void;
  readonly say: (text: string) => void;
}
/** An hour as people write it, « 9 h 10 »: the last time it was that hour. */
export function HourForm({ id, label, hint, wrong, go, onHour, say }: HourFormProps) {
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const hour = minuteOfHour(text);
    setRefused(hour === undefined);
    if (hour === undefined) return say(wrong);
    setText('');
    onHour(momentOfHour(hour, now(), here(now()).minute));
  };
  return (
    <form className="crisis-hour-form" onSubmit={submit}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={text}
        aria-invalid={refused || undefined}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button type="submit" className="button-quiet">
        {go}
      </button>
      <p id={`${id}-hint`} className="crisis-small">
        {refused ? wrong : hint}
      </p>
    </form>
  );
}
