import { useEffect, useState } from 'react';
import { readCompany } from '#browser/company.ts';
import { readPageData } from '#browser/page-data.ts';
import type { Company } from '#domain/document/company.ts';
import { blanks, type Draft } from '#domain/document/draft.ts';
import { type KeptPart, readFilled, untouched } from '#domain/document/filled.ts';
import type { Template } from '#domain/document/template.ts';
import { counted, fill, type Lang } from '#i18n/lookup.ts';
import { Now } from './Now.tsx';
import { PartForm } from './PartForm.tsx';
import { Reading } from './Reading.tsx';
import { Sheet } from './Sheet.tsx';
import { type DocumentWords, speechIn } from './speech.ts';
import { TakeAway } from './TakeAway.tsx';
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
    <div className={`doc doc-${template.paper}`}>
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
          <button
            type="button"
            className="button-quiet"
            disabled={!kept.undo}
            onClick={() => {
              kept.undo?.();
              setSaid(words.undone);
            }}
          >
            {words.undo}
          </button>
          {kept.filled && (
            <button
              type="button"
              className="button-quiet"
              onClick={() => {
                kept.clear();
                setSaid(words.cleared);
              }}
            >
              {words.clear}
            </button>
          )}
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
          <Sheet draft={draft} speech={speech} words={words} />
          <TakeAway {...shared} />
        </section>
      </div>
    </div>
  );
}

function useCompany(): Company | undefined {
  const [company, setCompany] = useState<Company>();
  useEffect(() => {
    let here = true;
    readCompany().then((read) => here && setCompany(read));
    return () => {
      here = false;
    };
  }, []);
  return company;
}
