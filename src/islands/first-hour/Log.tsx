import { type FormEvent, useState } from 'react';
import { offerFile } from '#browser/files.ts';
import { note } from '#domain/crisis/acts.ts';
import { logOf } from '#domain/crisis/log.ts';
import type { Crisis, Moment } from '#domain/crisis/model.ts';
import { fill } from '#i18n/lookup.ts';
import { hourIn, type Room, whenIn } from './room.ts';
import { asMarkdown, entryIn } from './told.ts';
import { asAppointments, updatesToCome } from './updates.ts';

interface LogProps {
  readonly room: Room;
  readonly crisis: Crisis;
  readonly moment: Moment;
  readonly onCrisis: (crisis: Crisis) => void;
  readonly at: () => Moment;
}

/** What happened and when, notes added to it, the updates to come, and what is taken away. */
export function Log({ room, crisis, moment, onCrisis, at }: LogProps) {
  const { words, data } = room;
  const [text, setText] = useState('');
  const begun = crisis.startedAt !== undefined;
  const entries = logOf(crisis);
  const updates = begun ? updatesToCome(room, crisis, moment) : [];
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    onCrisis(note(crisis, text, at()));
    setText('');
  };
  const calendar = async () => {
    const { calendarFile } = await import('../document/calendar-file.ts');
    const appointments = asAppointments(room, crisis, at());
    offerFile(
      `${words.fileCalendar}.ics`,
      calendarFile(words.calendarName, appointments, new Date(at()).toISOString()),
    );
  };
  return (
    <div className="crisis-log">
      <h3>{words.logTitle}</h3>
      <p className="crisis-small">{begun ? words.logWhy : words.logEmpty}</p>
      {begun && (
        <>
          <ol>
            {entries.map((entry) => (
              <li
                key={`${entry.at}-${entry.is}-${entry.is === 'tick' ? entry.item : entry.is === 'note' ? entry.index : ''}`}
              >
                <b>{hourIn(room, entry.at)}</b> <span>{entryIn(room, entry)}</span>
              </li>
            ))}
          </ol>
          <form onSubmit={add}>
            <label htmlFor="crisis-note">{words.noteLabel}</label>
            <input
              id="crisis-note"
              type="text"
              autoComplete="off"
              value={text}
              aria-describedby="crisis-note-hint"
              onChange={({ currentTarget }) => setText(currentTarget.value)}
            />
            <p id="crisis-note-hint" className="crisis-small">
              {words.noteHint}
            </p>
            <button type="submit" className="button-quiet">
              {words.noteAdd}
            </button>
          </form>
          <h3>{words.rhythmBooked}</h3>
          <p className="crisis-small">{fill(words.rhythmSays, { every: data.rhythm.every })}</p>
          {updates.length > 0 ? (
            <ul className="crisis-updates">
              {updates.slice(0, 3).map((due) => (
                <li key={due.at}>{whenIn(room, due.at, moment)}</li>
              ))}
            </ul>
          ) : (
            <p>{words.noUpdate}</p>
          )}
          <p className="crisis-buttons">
            <button
              type="button"
              className="button-quiet"
              onClick={() => offerFile(`${words.fileLog}.md`, asMarkdown(room, crisis, at()))}
            >
              {words.markdown}
            </button>
            {updates.length > 0 && (
              <button type="button" className="button-quiet" onClick={calendar}>
                {words.calendar}
              </button>
            )}
          </p>
        </>
      )}
    </div>
  );
}
