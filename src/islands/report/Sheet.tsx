import type { Report } from '#domain/workshop/report.ts';
import type { Lang } from '#i18n/lookup.ts';
import { changeHeads, changeRows, dayIn, factHeads, factRows, type LongPart, longParts } from './told.ts';
import type { ReportWords } from './words.ts';

interface SheetProps {
  readonly words: ReportWords;
  readonly lang: Lang;
  readonly report: Report;
}

/** The report as it is printed: a form would cut its texts. */
export function Sheet({ words, lang, report }: SheetProps) {
  const text = ({ field, title }: LongPart) =>
    report[field].trim() && (
      <section key={field}>
        <h2>{words[title]}</h2>
        <p className="report-said">{report[field]}</p>
      </section>
    );
  return (
    <div className="report-sheet">
      <p className="report-of">{[report.title, dayIn(report.day, lang)].filter(Boolean).join(', ')}</p>
      <Table title={words.factsTitle} heads={factHeads(words)} rows={factRows(report)} />
      {longParts.before.map(text)}
      <Table title={words.changesTitle} heads={changeHeads(words)} rows={changeRows(report, lang)} />
      {longParts.after.map(text)}
    </div>
  );
}

interface TableProps {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function Table({ title, heads, rows }: TableProps) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: printed once
            <tr key={index}>
              {row.map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
