import { useState } from 'react';
import { now } from '#browser/moment.ts';
import { printPage } from '#browser/printing.ts';
import { minutesAt, windowAt } from '#domain/crisis/clock.ts';
import { type Crisis, NO_CRISIS } from '#domain/crisis/model.ts';
import { readCrisis } from '#domain/crisis/read.ts';
import { fill } from '#i18n/lookup.ts';
import { useDocument } from '../document/use-document.ts';
import { Begin } from './Begin.tsx';
import { Checklist } from './Checklist.tsx';
import { Clock } from './Clock.tsx';
import { Log } from './Log.tsx';
import type { Room } from './room.ts';
import { useMinute } from './use-minute.ts';

/** The first hour: its list, its clock, its log. */
export function Hour(room: Room) {
  const { words, data } = room;
  const kept = useDocument<Crisis>('document', 'premiere-heure', readCrisis, NO_CRISIS);
  const [still, setStill] = useState(false);
  const [moment, refresh] = useMinute(still, kept.value.startedAt ?? 0);
  const [notice, setNotice] = useState('');
  const crisis = kept.value;
  const minute = minutesAt(crisis, moment);
  const change = (next: Crisis) => {
    setNotice('');
    refresh();
    if (next !== crisis) kept.change(next);
  };
  const at = minute === undefined || crisis.endedAt !== undefined ? undefined : windowAt(data.windows, minute);
  return (
    <section aria-labelledby="crisis-hour">
      <h2 id="crisis-hour">
        {crisis.exercise && minute !== undefined ? `${words.exerciseTitle} · ${words.hourTitle}` : words.hourTitle}
      </h2>
      <p className="crisis-small no-print">
        {words.marks} {kept.keeps ? words.kept : words.notKept}
      </p>
      <p role="status" className="visually-hidden">
        {notice || (still ? '' : windowSaid(room, at))}
      </p>
      {notice && (
        <p className="notice no-print" aria-hidden="true">
          {notice}
        </p>
      )}
      <div className="crisis-rooms no-print">
        <div>
          {minute === undefined ? (
            <Begin room={room} onBegin={change} />
          ) : (
            <Clock {...{ room, crisis, moment, minute, still, change, refresh }} onStill={setStill} />
          )}
          <p className="crisis-buttons">
            {kept.undo && (
              <button
                type="button"
                className="button-quiet"
                onClick={() => {
                  kept.undo?.();
                  refresh();
                  setNotice(words.undone);
                }}
              >
                {words.undo}
              </button>
            )}
            {minute !== undefined && (
              <button
                type="button"
                className="button-quiet"
                onClick={() => {
                  kept.clear();
                  setNotice(words.erased);
                }}
              >
                {words.erase}
              </button>
            )}
            <button type="button" className="button-quiet" onClick={printPage}>
              {words.printForm}
            </button>
          </p>
          <Log room={room} crisis={crisis} moment={moment} onCrisis={change} at={now} />
        </div>
        <Checklist room={room} crisis={crisis} minute={minute} current={at} onCrisis={change} at={now} />
      </div>
    </section>
  );
}

/** What a window asks, said once as it opens. */
function windowSaid({ data, words }: Room, at: number | undefined): string {
  if (at === undefined) return '';
  const open = data.windows[at];
  if (open === undefined) return words.overSaid;
  const items = open.items.map(({ says }) => says).join(' ');
  return fill(words.windowSaid, { from: open.from, until: open.until, items });
}
