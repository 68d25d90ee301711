import { useEffect, useState } from 'react';
import { beatOf, minutesAt, windowAt } from '#domain/crisis/clock.ts';
import type { Crisis } from '#domain/crisis/model.ts';
import { fill } from '#i18n/lookup.ts';
import { GoBack } from '../document/GoBack.tsx';
import type { Kept } from '../document/use-document.ts';
import { Begin } from './Begin.tsx';
import { Checklist } from './Checklist.tsx';
import { Clock } from './Clock.tsx';
import { Log } from './Log.tsx';
import type { Room } from './room.ts';
import { useMinute } from './use-minute.ts';
import type { PaperName } from './use-paper.ts';

interface HourProps {
  readonly room: Room;
  readonly kept: Kept<Crisis>;
  readonly say: (text: string) => void;
  readonly print: (paper: PaperName) => void;
}

/** The first hour: its clock, its list, its log. */
export function Hour({ room, kept, say, print }: HourProps) {
  const { words, data } = room;
  const crisis = kept.value;
  const [still, setStill] = useState(false);
  const [moment, refresh] = useMinute(still, beatOf(crisis));
  const minute = minutesAt(crisis, moment);
  const change = (next: Crisis) => {
    refresh();
    if (next !== crisis) kept.change(next);
  };
  const at = minute === undefined || crisis.endedAt !== undefined ? undefined : windowAt(data.windows, minute);
  const opening = still ? '' : windowSaid(room, at);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a window is said once, as it opens
  useEffect(() => say(opening), [opening]);
  return (
    <section aria-labelledby="crisis-hour" className="no-print">
      <h2 id="crisis-hour">
        {crisis.exercise && minute !== undefined ? `${words.exerciseTitle} · ${words.hourTitle}` : words.hourTitle}
      </h2>
      <p className="crisis-small">{kept.keeps ? words.kept : words.notKept}</p>
      <div className="crisis-rooms">
        <div className="crisis-time">
          {minute === undefined ? (
            <Begin room={room} onBegin={change} say={say} />
          ) : (
            <Clock {...{ room, crisis, moment, minute, still, change, refresh, say }} onStill={setStill} />
          )}
          {minute === undefined && kept.undo && <p className="notice">{words.cleared}</p>}
          <p className="crisis-buttons">
            <GoBack kept={kept} words={words} say={say} />
          </p>
        </div>
        <Checklist room={room} crisis={crisis} minute={minute} current={at} onCrisis={change} />
        <Log {...{ room, crisis, moment, say, print }} onCrisis={change} />
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
