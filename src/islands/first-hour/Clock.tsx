import { now } from '#browser/moment.ts';
import { beginAt, end, pause, reopen, resume } from '#domain/crisis/acts.ts';
import { isPaused, isSetBack, standingOf } from '#domain/crisis/clock.ts';
import type { Crisis, Moment } from '#domain/crisis/model.ts';
import { counted, fill } from '#i18n/lookup.ts';
import { HourForm } from './Begin.tsx';
import { type Room, timeIn, whenIn } from './room.ts';
import { firstMessage, updatesToCome } from './updates.ts';

interface ClockProps {
  readonly room: Room;
  readonly crisis: Crisis;
  readonly moment: Moment;
  /** Since the beginning. */
  readonly minute: number;
  readonly still: boolean;
  readonly onStill: (still: boolean) => void;
  readonly change: (crisis: Crisis) => void;
  readonly refresh: () => void;
  readonly say: (text: string) => void;
}

/** How long since, what is late, when the next update is due. It moves once a minute, or not at all. */
export function Clock({ room, crisis, moment, minute, still, onStill, change, refresh, say }: ClockProps) {
  const { words, lang, data } = room;
  const { startedAt = moment, endedAt } = crisis;
  const time = timeIn(room, minute);
  const paused = isPaused(crisis);
  const late = data.windows
    .flatMap((each) => each.items.map((item) => standingOf(crisis, each, item, minute)))
    .filter(({ is }) => is === 'late').length;
  const first = firstMessage(room, crisis);
  const [next] = updatesToCome(room, crisis, moment);
  const due = first.out ? next?.at : first.at;
  return (
    <div className="crisis-clock">
      <p className="crisis-since">{fill(endedAt ? words.lasted : paused ? words.paused : words.since, { time })}</p>
      <p>{fill(words.began, { when: whenIn(room, startedAt, moment) })}</p>
      {endedAt === undefined && (
        <>
          <p data-late={late > 0 ? '' : undefined}>
            {late > 0 ? counted(words.lateCount, late, lang) : words.lateNone}
          </p>
          <p>
            {due === undefined
              ? words.noUpdate
              : fill(first.out ? words.nextUpdate : words.firstUpdate, { when: whenIn(room, due, moment) })}
          </p>
        </>
      )}
      {isSetBack(crisis, moment) && <p className="notice">{words.setBack}</p>}
      <p className="crisis-buttons">
        {crisis.exercise && endedAt === undefined && (
          <button
            type="button"
            className="button-quiet"
            onClick={() => change(paused ? resume(crisis, now()) : pause(crisis, now()))}
          >
            {paused ? words.resume : words.pause}
          </button>
        )}
        <button
          type="button"
          className="button-quiet"
          onClick={() => change(endedAt === undefined ? end(crisis, now()) : reopen(crisis))}
        >
          {endedAt === undefined ? words.end : words.reopen}
        </button>
        {still && (
          <button type="button" className="button-quiet" onClick={refresh}>
            {words.refresh}
          </button>
        )}
      </p>
      <details>
        <summary>{words.settings}</summary>
        <label className="crisis-tick">
          <input
            type="checkbox"
            checked={still}
            aria-describedby="crisis-still-hint"
            onChange={() => onStill(!still)}
          />
          {words.still}
        </label>
        <p id="crisis-still-hint" className="crisis-small">
          {words.stillHint}
        </p>
        <HourForm
          id="crisis-correct"
          label={words.correctLabel}
          hint={words.beginAtHint}
          wrong={words.beginAtWrong}
          go={words.correct}
          onHour={(at) => change(beginAt(crisis, at))}
          say={say}
        />
      </details>
    </div>
  );
}
