import { useEffect, useState } from 'react';
import { readReport, type Report as Written } from '#domain/workshop/report.ts';
import { fill } from '#i18n/lookup.ts';
import { useDocument } from '../document/use-document.ts';
import { Changes } from './Changes.tsx';
import { Facts } from './Facts.tsx';
import { type Prefilled, prefilled } from './prefilled.ts';
import { Sheet } from './Sheet.tsx';
import { TakeAway } from './TakeAway.tsx';
import type { ReportProps } from './words.ts';
import './report.css';

/** The after-action report: a form that begins with what the device knows, kept as it is written. */
export function Report(props: ReportProps) {
  const [start, setStart] = useState<Prefilled>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page comes alive
  useEffect(() => setStart(prefilled(props)), []);
  return start ? <Form {...props} start={start} /> : <p className="soft">{props.words.loading}</p>;
}

/** Before the changes, and after them. */
const before = [
  ['helped', 'helpedTitle', 'helpedAsk'],
  ['hindered', 'hinderedTitle', 'hinderedAsk'],
  ['keep', 'keepTitle', 'keepAsk'],
] as const;
const after = [
  ['customers', 'customersTitle', 'customersAsk'],
  ['thanks', 'thanksTitle', 'thanksAsk'],
] as const;

function Form(props: ReportProps & { readonly start: Prefilled }) {
  const { words, lang, start } = props;
  const kept = useDocument<Written>('workshop', 'report', readReport, start.report);
  const [said, setSaid] = useState('');
  const { value } = kept;
  const set = (some: Partial<Written>) => kept.change({ ...value, ...some });
  const long = ([field, title, ask]: (typeof before)[number] | (typeof after)[number]) => (
    <section key={field}>
      <label className="report-field">
        <span className="report-h2">{words[title]}</span>
        <textarea
          rows={4}
          maxLength={5000}
          value={value[field]}
          aria-describedby={`report-${field}`}
          onChange={(event) => set({ [field]: event.currentTarget.value })}
        />
      </label>
      <p id={`report-${field}`} className="report-ask">
        {words[ask]}
      </p>
    </section>
  );
  return (
    <div className="report">
      <div className="report-form no-print">
        {!kept.filled && start.from.length > 0 && (
          <p className="notice">{fill(words.from, { list: start.from.join(', ') })}</p>
        )}
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
          <label className="report-field report-day">
            <span>{words.dayLabel}</span>
            <input type="date" value={value.day} onChange={(event) => set({ day: event.currentTarget.value })} />
          </label>
          <p id="report-title-hint" className="soft small">
            {words.titleHint}
          </p>
        </section>
        <Facts words={words} facts={value.facts} set={(facts) => set({ facts })} />
        {before.map(long)}
        <Changes words={words} changes={value.changes} set={(changes) => set({ changes })} />
        {after.map(long)}
      </div>
      <Sheet words={words} lang={lang} report={value} />
      <TakeAway {...props} kept={kept} say={setSaid} />
      <p role="status">{said}</p>
    </div>
  );
}
