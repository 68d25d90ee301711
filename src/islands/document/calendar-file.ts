/** Appointments as an iCalendar file (RFC 5545), in the local time of whoever opens it. Fetched when somebody asks for one. */
import ical from 'ical-generator';
import type { Appointment } from '#domain/export/appointment.ts';

const HALF_HOUR = 30;

/** `stamp` is the moment of making, in ISO form. An appointment whose day or time makes no sense must not be given. */
export function calendarFile(name: string, appointments: readonly Appointment[], stamp: string): string {
  const calendar = ical({ name, prodId: { company: 'Porte-voix', product: 'Porte-voix' } });
  for (const { id, title, day, time, minutes = HALF_HOUR, says } of appointments) {
    const start = new Date(`${day}T${time ?? '00:00'}:00`);
    calendar.createEvent({
      ...{ id: `${id}@porte-voix`, stamp: new Date(stamp), summary: title, start, allDay: !time, floating: !!time },
      end: new Date(start.getTime() + (time ? minutes * 60_000 : 24 * 3_600_000)),
      ...(says && { description: says }),
    });
  }
  return calendar.toString();
}
