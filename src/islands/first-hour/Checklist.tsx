import { now } from '#browser/moment.ts';
import { tick } from '#domain/crisis/acts.ts';
import { type Standing, standingOf } from '#domain/crisis/clock.ts';
import type { Crisis } from '#domain/crisis/model.ts';
import { fill } from '#i18n/lookup.ts';
import { hourIn, type Room, timeIn } from './room.ts';

interface ChecklistProps {
  readonly room: Room;
  readonly crisis: Crisis;
  /** Since the beginning; undefined before it. */
  readonly minute: number | undefined;
  /** The window that is open. */
  readonly current: number | undefined;
  readonly onCrisis: (crisis: Crisis) => void;
}

/** Each line with its window, and where it stands in words. */
export function Checklist({ room, crisis, minute, current, onCrisis }: ChecklistProps) {
  const { words, data } = room;
  return (
    <div className="crisis-list">
      {minute === undefined && <p className="crisis-small">{words.notBegun}</p>}
      {data.windows.map((each, index) => (
        <fieldset key={each.from} data-current={index === current ? '' : undefined}>
          <legend>
            {fill(words.window, { from: each.from, until: each.until })}
            {index === current && <span> · {words.windowNow}</span>}
          </legend>
          {each.items.map((item) => {
            const standing = minute === undefined ? undefined : standingOf(crisis, each, item, minute);
            const closed = minute === undefined || crisis.endedAt !== undefined;
            return (
              <div key={item.id} className="crisis-item" data-standing={standing?.is}>
                <label className="crisis-tick">
                  <input
                    type="checkbox"
                    checked={standing?.is === 'done'}
                    disabled={closed}
                    aria-describedby={standing && `crisis-says-${item.id}`}
                    onChange={() => onCrisis(tick(crisis, item.id, now()))}
                  />
                  {item.says}
                </label>
                {standing && (
                  <p id={`crisis-says-${item.id}`} className="crisis-small">
                    {standingIn(room, standing)}
                  </p>
                )}
              </div>
            );
          })}
        </fieldset>
      ))}
    </div>
  );
}

function standingIn(room: Room, standing: Standing): string {
  const { words } = room;
  switch (standing.is) {
    case 'done':
      return fill(words.done, { hour: hourIn(room, standing.at), time: timeIn(room, standing.minute) });
    case 'ahead':
      return fill(words.ahead, { time: timeIn(room, standing.inMinutes) });
    case 'now':
      return fill(words.due, { time: timeIn(room, standing.minutesLeft) });
    case 'late':
      return standing.byMinutes === 0 ? words.lateJust : fill(words.late, { time: timeIn(room, standing.byMinutes) });
  }
}
