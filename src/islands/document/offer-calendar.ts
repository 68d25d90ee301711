import { offerFile } from '#browser/files.ts';
import type { Appointment } from '#domain/export/appointment.ts';

/** Offers a calendar, once what makes one has been fetched; false when it could not be, as with the network off. */
export async function offerCalendar(
  name: string,
  title: string,
  appointments: readonly Appointment[],
): Promise<boolean> {
  try {
    const { calendarFile } = await import('./calendar-file.ts');
    offerFile(name, calendarFile(title, appointments, new Date().toISOString()));
    return true;
  } catch {
    return false;
  }
}
