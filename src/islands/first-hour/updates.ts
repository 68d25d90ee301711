import { dayAfter, here } from '#browser/moment.ts';
import type { Crisis, Moment } from '#domain/crisis/model.ts';
import { updatesAfter } from '#domain/crisis/rhythm.ts';
import type { Appointment } from '#domain/export/appointment.ts';
import type { Room } from './room.ts';

const MINUTE = 60_000;
/** The window of the first message ends here, minutes after the beginning: until it is ticked, the rhythm counts from it. */
const FIRST_DUE = 20;

export interface Due {
  readonly day: string;
  readonly minute: number;
  readonly at: Moment;
}

/** Whether the first message is out; when it is due otherwise. */
export function firstMessage({ data }: Room, { ticks, startedAt = 0 }: Crisis): { out: boolean; at: Moment } {
  const at = ticks[data.first];
  return at === undefined ? { out: false, at: startedAt + FIRST_DUE * MINUTE } : { out: true, at };
}

/** Updates still to come, the next first. */
export function updatesToCome(room: Room, crisis: Crisis, now: Moment): readonly Due[] {
  const { at: first } = firstMessage(room, crisis);
  const from = here(first);
  return updatesAfter(from.minute, room.data.rhythm)
    .map(({ day, minute }): Due => {
      const date = dayAfter(from.day, day);
      const two = (value: number) => String(value).padStart(2, '0');
      return { day: date, minute, at: Date.parse(`${date}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00`) };
    })
    .filter(({ at }) => at > now);
}

/** The same, for a calendar. A drill says so in each. */
export function asAppointments(room: Room, crisis: Crisis, now: Moment): readonly Appointment[] {
  const { words } = room;
  const drill = crisis.exercise ? `${words.exerciseTitle} · ` : '';
  const two = (value: number) => String(value).padStart(2, '0');
  return updatesToCome(room, crisis, now).map(({ day, minute }) => ({
    id: `point-${crisis.startedAt}-${day}-${minute}`,
    title: `${drill}${words.calendarTitle}`,
    day,
    time: `${two(Math.floor(minute / 60))}:${two(minute % 60)}`,
    minutes: 15,
    says: words.calendarSays,
  }));
}
