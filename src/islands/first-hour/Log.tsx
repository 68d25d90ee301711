import { type SyntheticEvent, useState } from 'react';
import { offerFile } from '#browser/files.ts';
import { now } from '#browser/moment.ts';
import { note } from '#domain/crisis/acts.ts';
import { logOf } from '#domain/crisis/log.ts';
import type { Crisis, Moment } from '#domain/crisis/model.ts';
import { fill } from '#i18n/lookup.ts';
import { Calendar } from './Calendar.tsx';
import { type Room, stampIn, whenIn } from './room.ts';
import { entryIn, logMarkdown } from './told.ts';
import { asAppointments, updatesToCome } from './updates.ts';
import type { PaperName } from './use-paper.ts';

interface LogProps {
  readonly room: Room;
  readonly crisis: Crisis;
  readonly moment: Moment;
  readonly onCrisis: (crisis: Crisis) => void;
  readonly say: (text: string) => void;
  readonly print: (paper: PaperName) => void;
}

/** What happened and when, notes added to it, the updates to come, and what is taken away. */
export function Log(props: LogProps) {
  const { room, crisis, moment } = props;
  const { words, data } = room;
  const { startedAt } = crisis;
  const updates = startedAt === undefined ? [] : updatesToCome(room, crisis, moment);
  return (
    <div className="crisis-log">
      <h3>{words.logTitle}</h3>
      {startedAt === undefined ? (
        <p className="crisis-small">{words.logEmpty}</p>
      ) : (
        <>
          <p className="crisis-small">{words.logWhy}</p>
          <ol>
            {logOf(crisis).map((entry) => (
              <li key={`${entry.at}-${entry.is}-${'item' in entry ? entry.item : 'index' in entry ? entry.index : ''}`}>
                <b>{stampIn(room, entry.at, startedAt)}</b> <span>{entryIn(room, entry)}</span>
              </li>
            ))}
          </ol>
          <NoteForm {...props} />
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
        </>
      )}
      <Take {...props} />
    </div>
  );
}

function NoteForm({ room: { words }, crisis, onCrisis }: LogProps) {
  const [text, setText] = useState('');
  const add = (event: SyntheticEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    onCrisis(note(crisis, text, now()));
    setText('');
  };
  return (
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
  );
}

/** Before it begins there is only the list to print, for the folder. */
function Take({ room, crisis, moment, say, print }: LogProps) {
  const { words } = room;
  const begun = crisis.startedAt !== undefined;
  return (
    <p className="crisis-buttons">
      {begun && (
        <>
          <button type="button" className="button-quiet" onClick={() => print('log')}>
            {words.printLog}
          </button>
          <button
            type="button"
            className="button-quiet"
            onClick={() => offerFile(`${words.fileLog}.md`, logMarkdown(room, crisis, now()))}
          >
            {words.markdown}
          </button>
          {updatesToCome(room, crisis, moment).length > 0 && (
            <Calendar
              label={words.calendar}
              file={words.fileCalendar}
              title={words.calendarName}
              appointments={() => asAppointments(room, crisis, now())}
              failed={words.calendarFailed}
              say={say}
            />
          )}
        </>
      )}
      <button type="button" className="button-quiet" onClick={() => print('form')}>
        {words.printForm}
      </button>
    </p>
  );
}
