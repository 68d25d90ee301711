import { useEffect, useState } from 'react';
import { readReport, type Report as Written } from '#domain/workshop/report.ts';
import { fill } from '#i18n/lookup.ts';
import { useDocument } from '../document/use-document.ts';
import { Changes } from './Changes.tsx';
import { Facts } from './Facts.tsx';
import { type Prefilled, prefilled } from './prefilled.ts';
import { Sheet } from './Sheet.tsx';
import { TakeAway } from './TakeAway.tsx';
import { type LongPart, longParts } from './told.ts';
import type { ReportProps } from './words.ts';
import './report.css';

/** The after-action report: a form that begins with what the device knows, kept as it is written. */
export function Report(props: ReportProps) {
  const [start, setStart] = useState<Prefilled>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page comes alive
  useEffect(() => setStart(prefilled(props)), []);
  return start ? <Form {...props} start={start} /> : <p className="soft">{props.words.loading}</p>;
}

function Form(props: ReportProps & { readonly start: Prefilled }) {
  const { words, lang, start } = props;
  const kept = useDocument<Written>('workshop', 'report', readReport, start.report);
  const [said, setSaid] = useState('');
  const { value } = kept;
  const set = (some: Partial<Written>) => kept.change({ ...value, ...some });
  const told = kept.filled ? since(start, kept.day, words) : origin(start, words);
  const long = ({ field, title, ask }: LongPart) => (
    <section key={field} className="report-long">
      <h2>
        <label htmlFor={`report-${field}`}>{words[title]}</label>
      </h2>
      <p id={`report-${field}-ask`} className="report-ask">
        {words[ask]}
      </p>
      <textarea
        id={`report-${field}`}
        rows={4}
        maxLength={5000}
        value={value[field]}
        aria-describedby={`report-${field}-ask`}
        onChange={(event) => set({ [field]: event.currentTarget.value })}
      />
    </section>
  );
  return (
    <div className="report" data-filled={kept.filled || start.from.length > 0 || undefined}>
      <div className="report-form no-print">
        {told && <p className="notice">{told}</p>}
        <section className="report-head">
          <label className="report-field">
            <span>{words.titleLabel}</span>
            <input
              type="text"
              maxLength={200}
              autoComplete="off"
              value={value.title}
              aria-describedby="report-title-hint"
              onChange={(event) => set({ title: event.currentTarget.value })}
            />
          </label>
          <p id="report-title-hint" className="soft small">
            {words.titleHint}
          </p>
          <label className="report-field report-day">
            <span>{words.dayLabel}</span>
            <input type="date" value={value.day} onChange={(event) => set({ day: event.currentTarget.value })} />
          </label>
        </section>
        <Facts words={words} facts={value.facts} set={(facts) => set({ facts })} say={setSaid} />
        {longParts.before.map(long)}
        <Changes words={words} changes={value.changes} set={(changes) => set({ changes })} say={setSaid} />
        {longParts.after.map(long)}
      </div>
      <Sheet words={words} lang={lang} report={value} />
      <TakeAway {...props} kept={kept} said={said} say={setSaid} />
    </div>
  );
}

/** What an untouched report was filled from. */
const origin = ({ from }: Prefilled, words: ReportProps['words']) =>
  from.length > 0 && fill(words.from, { list: from.join(', ') });

/** A session held after the report was last written. */
const since = ({ held }: Prefilled, day: string | undefined, words: ReportProps['words']) =>
  held && day !== undefined && held.day > day && fill(words.since, { title: held.title });
