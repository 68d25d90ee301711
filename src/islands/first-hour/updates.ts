import { dayAfter, here } from '#browser/moment.ts';
import type { Crisis, Moment } from '#domain/crisis/model.ts';
import { updatesAfter } from '#domain/crisis/rhythm.ts';
import type { Appointment } from '#domain/export/appointment.ts';
import type { Room } from './room.ts';

const MINUTE = 60_000;
/** `09:05`. */
const clock = (minute: number) =>
  [Math.floor(minute / 60), minute % 60].map((value) => String(value).padStart(2, '0')).join(':');

export interface Due {
  readonly day: string;
  readonly minute: number;
  readonly at: Moment;
}

/** Whether the first message is out; otherwise when its window ends, from which the rhythm counts until then. */
export function firstMessage({ data }: Room, { ticks, startedAt = 0 }: Crisis): { out: boolean; at: Moment } {
  const at = ticks[data.first];
  if (at !== undefined) return { out: true, at };
  const due = data.windows.find(({ items }) => items.some(({ id }) => id === data.first))?.until ?? 0;
  return { out: false, at: startedAt + due * MINUTE };
}

/** Updates still to come, the next first. */
export function updatesToCome(room: Room, crisis: Crisis, now: Moment): readonly Due[] {
  const { at: first } = firstMessage(room, crisis);
  const from = here(first);
  return updatesAfter(from.minute, room.data.rhythm)
    .map(({ day, minute }): Due => {
      const date = dayAfter(from.day, day);
      return { day: date, minute, at: Date.parse(`${date}T${clock(minute)}:00`) };
    })
    .filter(({ at }) => at > now);
}

/** The same, for a calendar. A drill says so in each. */
export function asAppointments(room: Room, crisis: Crisis, now: Moment): readonly Appointment[] {
  const { words } = room;
  const drill = crisis.exercise ? `${words.exerciseTitle} · ` : '';
  return updatesToCome(room, crisis, now).map(({ day, minute }) => ({
    id: `point-${crisis.startedAt}-${day}-${minute}`,
    title: `${drill}${words.calendarTitle}`,
    day,
    time: clock(minute),
    minutes: 15,
    says: words.calendarSays,
  }));
}
