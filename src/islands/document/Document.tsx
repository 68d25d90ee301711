import { useState } from 'react';
import { readPageData } from '#browser/page-data.ts';
import { blanks, type Draft } from '#domain/document/draft.ts';
import { type KeptPart, readFilled, untouched } from '#domain/document/filled.ts';
import type { Template } from '#domain/document/template.ts';
import { counted, fill, type Lang } from '#i18n/lookup.ts';
import { GoBack } from './GoBack.tsx';
import { Now } from './Now.tsx';
import { PartForm } from './PartForm.tsx';
import { Reading } from './Reading.tsx';
import { Sheet } from './Sheet.tsx';
import { type DocumentWords, speechIn } from './speech.ts';
import { TakeAway } from './TakeAway.tsx';
import { useCompany } from './use-company.ts';
import { useDocument } from './use-document.ts';
import './document.css';

interface DocumentProps {
  readonly words: DocumentWords;
  readonly lang: Lang;
}
/** A document filled in on the page. Shown in the browser only: a page without scripts reads its template. */
export function Document({ words, lang }: DocumentProps) {
  const [template] = useState(() => readPageData<Template>('document'));
  return template ? <Editor template={template} words={words} lang={lang} /> : null;
}

export function Editor({ template, words, lang }: DocumentProps & { template: Template }) {
  const company = useCompany();
  const kept = useDocument('document', template.id, (value) => readFilled(template, value), untouched);
  const [said, setSaid] = useState('');
  const speech = speechIn(words, lang);
  const draft: Draft = { template, filled: kept.value, company };
  const missing = blanks(draft);
  const shared = { draft, speech, words, lang, say: setSaid };
  const change = (id: string, value: KeptPart) => kept.change({ ...kept.value, [id]: value });
  return (
    <div className={`doc doc-${isBroad(template) ? 'wide' : template.paper}`}>
      <div className="doc-state no-print">
        <p>
          <b>{missing > 0 ? counted(words.blanks, missing, lang) : words.noBlank}</b>{' '}
          {kept.keeps ? (
            <span className="soft">
              {kept.filled && kept.day ? fill(words.keptOn, { day: speech.date(kept.day) }) : words.nothingYet}
            </span>
          ) : (
            <span>{words.notKept}</span>
          )}
        </p>
        <p className="doc-buttons">
          <GoBack kept={kept} words={words} say={setSaid} />
        </p>
        <p className="doc-said" role="status">
          {said}
        </p>
      </div>
      <Now {...shared} />
      <div className="doc-columns">
        <section className="doc-form no-print" aria-labelledby="doc-form">
          <h2 id="doc-form">{words.form}</h2>
          {template.parts.map((part) => (
            <PartForm key={part.id} {...shared} part={part} change={(value) => change(part.id, value)} />
          ))}
        </section>
        <section className="doc-preview" aria-labelledby="doc-preview">
          <h2 id="doc-preview" className="no-print">
            {words.preview}
          </h2>
          <Reading {...shared} />
          <TakeAway {...shared} />
          <Sheet draft={draft} speech={speech} words={words} />
        </section>
      </div>
    </div>
  );
}

/** Whether a table of it needs the whole width of a screen. */
const isBroad = ({ parts }: Template) =>
  parts.some((part) => part.kind === 'table' && !part.optional && part.columns.length > 4);
