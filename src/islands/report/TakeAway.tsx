import { offerFile } from '#browser/files.ts';
import { printPage, printPaper } from '#browser/printing.ts';
import { today } from '#browser/today.ts';
import { fileName } from '#domain/export/file-name.ts';
import { appointments, isWritten, type Report } from '#domain/workshop/report.ts';
import { counted } from '#i18n/lookup.ts';
import { GoBack } from '../document/GoBack.tsx';
import type { Kept } from '../document/use-document.ts';
import { asMarkdown } from './told.ts';
import type { ReportProps } from './words.ts';

interface TakeAwayProps extends ReportProps {
  readonly kept: Kept<Report>;
  readonly said: string;
  readonly say: (text: string) => void;
}

/** Paper, a text, a calendar, and the way back. */
export function TakeAway({ words, lang, kept, said, say }: TakeAwayProps) {
  const report = kept.value;
  const dated = appointments(report);
  const written = report.changes.filter(isWritten).length;
  const named = (end: string) => fileName(`${report.title || words.title} ${report.day || today()}`, end);
  async function calendar() {
    try {
      const { calendarFile } = await import('../document/calendar-file.ts');
      offerFile(named('ics'), calendarFile(words.calendarName, dated, new Date().toISOString()));
      say(words.given);
    } catch {
      say(words.calendarFailed);
    }
  }
  const quiet = (label: string, act: () => void) => (
    <button type="button" className="button-quiet" onClick={act}>
      {label}
    </button>
  );
  return (
    <section className="report-take no-print" aria-labelledby="report-take">
      <h2 id="report-take">{words.takeTitle}</h2>
      <p className="report-buttons">
        <button type="button" className="button" onClick={printPage}>
          {words.print}
        </button>
        {quiet(words.printEmpty, printPaper)}
        {quiet(words.markdown, () => {
          offerFile(named('md'), asMarkdown(report, words, lang));
          say(words.given);
        })}
        {dated.length > 0 && quiet(words.calendar, calendar)}
      </p>
      <p role="status" className="report-status">
        {said}
      </p>
      {dated.length === 0 && <p className="soft small">{words.calendarNone}</p>}
      {dated.length > 0 && written > dated.length && (
        <p className="soft small">{counted(words.calendarSome, written - dated.length, lang)}</p>
      )}
      <p className={kept.keeps ? 'soft small' : 'notice'}>{kept.keeps ? words.kept : words.notKept}</p>
      <p className="report-buttons">
        <GoBack kept={kept} words={words} say={say} />
      </p>
    </section>
  );
}
