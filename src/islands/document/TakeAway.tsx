import { offerFile } from '#browser/files.ts';
import { printPage } from '#browser/printing.ts';
import { calendarAppointments } from '#domain/document/calendar.ts';
import { datesOf, hasDates } from '#domain/document/dates.ts';
import type { Draft } from '#domain/document/draft.ts';
import type { Table } from '#domain/document/template.ts';
import { csvRows, documentMarkdown } from '#domain/document/written.ts';
import type { Appointment } from '#domain/export/appointment.ts';
import { csv } from '#domain/export/csv.ts';
import { fileName } from '#domain/export/file-name.ts';
import { fill } from '#i18n/lookup.ts';
import { offerCalendar } from './offer-calendar.ts';
import { monthOf } from './Reading.tsx';
import type { Screen } from './screen.ts';
import type { DocumentWords } from './speech.ts';

/** Print, text, tables, dates. */
export function TakeAway({ draft, speech, words, lang, say }: Screen) {
  const { title, parts } = draft.template;
  const tables = parts.filter((part): part is Table => part.kind === 'table');
  const offer = (name: string, content: string) => {
    offerFile(name, content);
    say(fill(words.offered, { name }));
  };
  async function calendar() {
    const appointments = appointmentsOf(draft, words);
    if (appointments.length === 0) return say(words.noDate);
    const name = fileName(title, 'ics');
    say((await offerCalendar(name, title, appointments)) ? fill(words.offered, { name }) : words.calendarFailed);
  }
  return (
    <section className="doc-take no-print" aria-label={words.take}>
      <button type="button" className="button" onClick={printPage}>
        {words.print}
      </button>
      <button
        type="button"
        className="button-quiet"
        onClick={() => offer(fileName(title, 'md'), documentMarkdown(draft, speech))}
      >
        {words.markdown}
      </button>
      {tables.map((part) => (
        <button
          key={part.id}
          type="button"
          className="button-quiet"
          onClick={() => offer(fileName(`${title} ${part.label}`, 'csv'), csv(csvRows(draft, part, speech), lang))}
        >
          {fill(words.csv, { name: part.label })}
        </button>
      ))}
      {hasDates(draft) && (
        <button type="button" className="button-quiet" onClick={calendar}>
          {words.calendar}
        </button>
      )}
    </section>
  );
}

/** A calendar of posts has its own appointments, with the hours of presence; any other document, the days it names. */
export function appointmentsOf(draft: Draft, words: DocumentWords): Appointment[] {
  if (draft.template.reading !== 'calendar') return datesOf(draft);
  return calendarAppointments(draft.template.id, monthOf(draft).posts, {
    post: (what) => fill(words.calendarPost, { what }),
    presence: (what, who) => fill(words.calendarPresence, { what, who }),
  });
}
