import { useEffect, useReducer, useState } from 'react';
import { readBytes } from '#browser/files.ts';
import { progressStore } from '#browser/progress-store.ts';
import type { Draft } from '#domain/own-case/draft.ts';
import { counted, fill, type Lang } from '#i18n/lookup.ts';
import type { Refused } from './import.ts';
import { emptyCase, keep, keepNew } from './new-case.ts';
import type { OwnCaseData, OwnCaseWords } from './own-case-data.ts';
import { ownDrafts } from './own-cases.ts';
import { Refusal } from './Refusal.tsx';

interface CaseListProps {
  readonly data: OwnCaseData;
  readonly words: OwnCaseWords;
  readonly lang: Lang;
  readonly onOpen: (id: string) => void;
}

/** Bytes: what is larger is no case. */
const MOST = 50 * 1024 * 1024;

/** What this device keeps, and three ways to begin. */
export function CaseList({ data, words, lang, onOpen }: CaseListProps) {
  const [, changed] = useReducer((count: number) => count + 1, 0);
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<Refused>();
  const [thrown, setThrown] = useState<{ readonly id: string; readonly draft: Draft }>();
  useEffect(() => progressStore().subscribe(changed), []);
  const titleOf = ({ title }: Draft) => title.trim() || words.untitled;
  const { where, trouble } = progressStore().health();

  const start = (draft: Draft) => {
    const id = keepNew(draft);
    if (id === undefined) setSaid(words.full);
    else onOpen(id);
  };
  const take = async (file: File) => {
    setRefused(undefined);
    const { importCase } = await import('./import.ts');
    const bytes = await readBytes(file, MOST);
    const found = bytes
      ? importCase(file.name, bytes, lang)
      : ({ why: file.size > MOST ? 'size' : 'unreadable' } as const);
    if ('why' in found) {
      setSaid('');
      setRefused(found);
      return;
    }
    const id = keepNew(found.draft);
    setSaid(id === undefined ? words.full : fill(words.imported, { title: titleOf(found.draft) }));
    changed();
  };
  return (
    <>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <section aria-labelledby="own-yours">
        <h2 id="own-yours" tabIndex={-1} data-own-title="">
          {words.yours}
        </h2>
        {said !== '' && <p className="notice">{said}</p>}
        {(where === 'page' || trouble !== undefined) && <p className="notice">{words.notKept}</p>}
        {ownDrafts().length === 0 && <p>{words.none}</p>}
        <ul className="own-list">
          {ownDrafts().map(({ id, draft, day }) => {
            const title = titleOf(draft);
            return (
              <li key={id}>
                <div>
                  <h3>{title}</h3>
                  <p className="own-help">
                    {counted(words.scenesOf, draft.scenes.length, lang)}
                    {day !== undefined && `, ${fill(words.changedOn, { day: dayIn(day, lang) })}`}
                  </p>
                </div>
                <p className="own-buttons">
                  <button
                    type="button"
                    className="button"
                    aria-label={fill(words.openWhat, { title })}
                    onClick={() => onOpen(id)}
                  >
                    {words.open}
                  </button>
                  <button
                    type="button"
                    className="button-quiet"
                    aria-label={fill(words.duplicateCaseWhat, { title })}
                    onClick={() => {
                      const copy = { ...draft, file: '', title: fill(words.copyTitle, { title: draft.title }) };
                      if (keepNew(copy) === undefined) setSaid(words.full);
                    }}
                  >
                    {words.duplicateCase}
                  </button>
                  <button
                    type="button"
                    className="button-quiet"
                    aria-label={fill(words.throwAwayWhat, { title })}
                    onClick={() => {
                      keep(id, null);
                      setThrown({ id, draft });
                      setSaid(fill(words.thrown, { title }));
                    }}
                  >
                    {words.throwAway}
                  </button>
                </p>
              </li>
            );
          })}
        </ul>
        {thrown && (
          <p>
            <button
              type="button"
              className="button-quiet"
              onClick={() => {
                keep(thrown.id, thrown.draft);
                setThrown(undefined);
                setSaid('');
              }}
            >
              {words.takeBack}
            </button>
          </p>
        )}
      </section>
      <section className="own-start" aria-label={words.privacyTitle}>
        <h2>{words.privacyTitle}</h2>
        <p>{words.privacy}</p>
      </section>
      <ul className="own-ways">
        <li>
          <button type="button" className="button" onClick={() => start(data.example)}>
            {words.startExample}
          </button>
          <p>{words.startExampleWhy}</p>
        </li>
        <li>
          <button type="button" className="button-quiet" onClick={() => start(emptyCase(lang))}>
            {words.startEmpty}
          </button>
          <p>{words.startEmptyWhy}</p>
        </li>
        <li>
          <label className="button-quiet own-file">
            {words.import}
            <input
              type="file"
              accept=".zip,.yaml,.yml,.json"
              onChange={(event) => {
                const [file] = event.currentTarget.files ?? [];
                event.currentTarget.value = '';
                if (file) void take(file);
              }}
            />
          </label>
          <p>{words.importWhy}</p>
        </li>
      </ul>
      {refused && <Refusal refused={refused} words={words} lang={lang} />}
    </>
  );
}

function dayIn(day: string, lang: Lang): string {
  const date = new Date(`${day}T12:00:00`);
  return Number.isNaN(date.getTime()) ? day : new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB').format(date);
}
