import { now } from '#browser/moment.ts';
import { logOf } from '#domain/crisis/log.ts';
import type { Crisis } from '#domain/crisis/model.ts';
import { Box } from './paper-marks.tsx';
import { type Room, stampIn, whenIn } from './room.ts';
import { entryIn, itemsOf, lastedIn, logTitle } from './told.ts';
import { updatesToCome } from './updates.ts';

/** What was done and when, what was not, the updates to come. */
export function PaperLog({ room, crisis }: { room: Room; crisis: Crisis }) {
  const { words } = room;
  const at = now();
  const { startedAt = at } = crisis;
  const updates = updatesToCome(room, crisis, at);
  return (
    <>
      <h2 className="sheet-title">{logTitle(room, crisis)}</h2>
      <p>{lastedIn(room, crisis, at)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.logColumnHour}</th>
            <th scope="col">{words.logColumnWhat}</th>
          </tr>
        </thead>
        <tbody>
          {logOf(crisis).map((entry, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows hold no state
            <tr key={index}>
              <td>{stampIn(room, entry.at, startedAt)}</td>
              <td>{entryIn(room, entry)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{words.hourTitle}</h3>
      <ul className="crisis-paper-list">
        {itemsOf(room).map(({ id, says }) => (
          <li key={id}>
            <Box done={crisis.ticks[id] !== undefined} /> {says}
          </li>
        ))}
      </ul>
      <h3>{words.rhythmBooked}</h3>
      <p>{updates.length > 0 ? updates.map((due) => whenIn(room, due.at, at)).join(' · ') : words.noUpdate}</p>
      <p className="sheet-status">{words.marks}</p>
    </>
  );
}
