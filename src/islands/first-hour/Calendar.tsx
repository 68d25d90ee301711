import { useState } from 'react';
import type { Appointment } from '#domain/export/appointment.ts';
import { offerCalendar } from '../document/offer-calendar.ts';

interface CalendarProps {
  readonly label: string;
  /** Without its end. */
  readonly file: string;
  readonly title: string;
  /** As they stand when it is asked for. */
  readonly appointments: () => readonly Appointment[];
  readonly failed: string;
  readonly say: (text: string) => void;
}

/** Offers a calendar; shows, and says, that it could not be made. */
export function Calendar({ label, file, title, appointments, failed, say }: CalendarProps) {
  const [lost, setLost] = useState(false);
  const offer = async () => {
    const offered = await offerCalendar(`${file}.ics`, title, appointments());
    setLost(!offered);
    if (!offered) say(failed);
  };
  return (
    <>
      <button type="button" className="button-quiet" onClick={offer}>
        {label}
      </button>
      {lost && (
        <span className="crisis-lost" aria-hidden="true">
          {failed}
        </span>
      )}
    </>
  );
}
