import { useEffect, useReducer, useState } from 'react';
import { readBytes } from '#browser/files.ts';
import { progressStore } from '#browser/progress-store.ts';
import type { Draft } from '#domain/own-case/draft.ts';
import { fill, type Lang } from '#i18n/lookup.ts';
import { useFocusSoon } from './fields/use-focus-soon.ts';
import type { Refused } from './import.ts';
import { KeptCase, titleOf } from './KeptCase.tsx';
import { emptyCase, keep, keepNew } from './new-case.ts';
import type { OwnCaseData, OwnCaseWords } from './own-case-data.ts';
import { ownDrafts } from './own-cases.ts';
import { Refusal, refusalOf } from './Refusal.tsx';

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
  const [box, focusSoon] = useFocusSoon<HTMLElement>();
  useEffect(() => progressStore().subscribe(changed), []);
  const { where, trouble } = progressStore().health();
  const kept = ownDrafts();

  const tell = (text: string) => {
    setRefused(undefined);
    setSaid(text);
  };
  const start = (draft: Draft) => {
    const id = keepNew(draft);
    if (id === undefined) tell(words.full);
    else onOpen(id);
  };
  const take = async (file: File) => {
    const found = await readCase(file, lang);
    if ('why' in found) {
      tell('');
      setRefused(found);
      return;
    }
    const id = keepNew(found.draft);
    tell(id === undefined ? words.full : fill(words.imported, { title: titleOf(found.draft, words) }));
  };
  return (
    <>
      <p className="visually-hidden" role="status">
        {refused ? refusalOf(refused, words) : said}
      </p>
      <section ref={box} aria-labelledby="own-yours">
        <h2 id="own-yours" tabIndex={-1} data-own-title="">
          {words.yours}
        </h2>
        {said !== '' && <p className="notice">{said}</p>}
        {(where === 'page' || trouble !== undefined) && <p className="notice">{words.notKept}</p>}
        {kept.length === 0 && <p>{words.none}</p>}
        <ul className="own-list">
          {kept.map(({ id, draft, day }) => (
            <KeptCase
              key={id}
              {...{ draft, day, words, lang }}
              onOpen={() => onOpen(id)}
              onDuplicate={() => {
                const title = fill(words.copyTitle, { title: titleOf(draft, words) });
                tell(keepNew({ ...draft, file: '', title }) === undefined ? words.full : '');
              }}
              onThrow={() => {
                keep(id, null);
                setThrown({ id, draft });
                tell(fill(words.thrown, { title: titleOf(draft, words) }));
                focusSoon((all) => all.querySelector<HTMLElement>('[data-take-back]'));
              }}
            />
          ))}
        </ul>
        {thrown && (
          <p>
            <button
              type="button"
              className="button-quiet"
              data-take-back
              onClick={() => {
                keep(thrown.id, thrown.draft);
                setThrown(undefined);
                tell('');
                focusSoon((all) => all.querySelector<HTMLElement>('[data-own-title]'));
              }}
            >
              {words.takeBack}
            </button>
          </p>
        )}
      </section>
      <aside className="own-privacy" aria-label={words.privacyTitle}>
        <p>
          <strong>{words.privacyTitle}.</strong> {words.privacy}
        </p>
      </aside>
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

/** The case of a file, or why it is not taken up. */
async function readCase(file: File, lang: Lang): Promise<{ readonly draft: Draft } | Refused> {
  const bytes = await readBytes(file, MOST);
  if (bytes === undefined) return { why: file.size > MOST ? 'size' : 'unreadable' };
  const reader = await import('./import.ts').catch(() => undefined);
  return reader ? reader.importCase(file.name, bytes, lang) : { why: 'reader' };
}
