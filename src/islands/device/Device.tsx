import { useEffect, useReducer, useState } from 'react';
import { kept, type What } from '#browser/kept.ts';
import { progressStore } from '#browser/progress-store.ts';
import {
  documentIds,
  firstAttempts,
  kindOf,
  type LessonRecord,
  type Progress,
  type ReplyRecord,
  triageRecord,
} from '#domain/progress/state.ts';
import type { device } from '#i18n/fr/device.ts';
import { counted, type Lang } from '#i18n/lookup.ts';
import { Carry } from './Carry.tsx';
import { Erase } from './Erase.tsx';
import { Preferences } from './Preferences.tsx';
import { SharedComputer } from './SharedComputer.tsx';
import { WorkshopPages } from './WorkshopPages.tsx';
import './device.css';

export type DeviceWords = typeof device;
export interface DeviceProps {
  readonly words: DeviceWords;
  readonly lang: Lang;
}
/** What each part of the page is given: it says what happened, and asks for the page to be read anew. */
export interface PartProps extends DeviceProps {
  readonly changed: () => void;
}

const wheres = { browser: 'whereBrowser', tab: 'whereTab', page: 'wherePage' } as const;
const troubles = { blocked: 'troubleBlocked', full: 'troubleFull', newer: 'troubleNewer' } as const;
const whyOf = (what: What) => (what === 'aside' ? 'asideKey' : what);

/** « Ce qui reste sur cet appareil »: every key kept, why, how large and where; and how to take it away, or remove it. */
export function Device({ words, lang }: DeviceProps) {
  const [ready, setReady] = useState(false);
  const [, changed] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    setReady(true);
    return progressStore().subscribe(changed);
  }, []);

  if (!ready) {
    return (
      <div className="device">
        <p>{words.sentNone}</p>
        <p>{words.reading}</p>
      </div>
    );
  }
  const { trouble, aside } = progressStore().health();
  const part = { words, lang, changed };
  return (
    <div className="device">
      <p>{words.sentNone}</p>
      <div role="status">
        {trouble && <p className="notice">{words[troubles[trouble]]}</p>}
        {aside && <p className="notice">{words.aside}</p>}
      </div>
      <Listing words={words} lang={lang} />
      <Carry {...part} />
      <Erase {...part} />
      <SharedComputer {...part} />
      <Preferences {...part} />
    </div>
  );
}

function Listing({ words, lang }: DeviceProps) {
  const entries = kept();
  return (
    <section aria-labelledby="device-kept">
      <h2 id="device-kept">{words.keptTitle}</h2>
      <p>{summary(progressStore().state(), words, lang)}</p>
      <ul className="device-list">
        {entries.map(({ key, what, where, bytes }) => (
          <li key={where + key}>
            <b>{words[whyOf(what)]}</b>
            <span>
              {counted(words.bytes, bytes, lang)}, {words[wheres[where]]}
            </span>
            <code>{key}</code>
          </li>
        ))}
      </ul>
      <WorkshopPages words={words} lang={lang} />
    </section>
  );
}

function summary(state: Progress, words: DeviceWords, lang: Lang): string {
  const of = (kind: string) => Object.entries(state.records).filter(([key]) => kindOf(key) === kind);
  const counts = [
    [words.answered, firstAttempts(state).length],
    [words.marked, of('lesson').filter(([, record]) => (record as LessonRecord).done).length],
    [words.played, of('run').length],
    [words.written, of('reply').filter(([, record]) => (record as ReplyRecord).text !== '').length],
    [words.sorted, Object.keys(triageRecord(state)?.seen ?? {}).length],
    [words.documents, documentIds(state, 'document').length],
    [words.ownCases, documentIds(state, 'case').length],
    [words.workshops, documentIds(state, 'workshop').length],
  ] as const;
  const said = counts.filter(([, count]) => count > 0).map(([form, count]) => counted(form, count, lang));
  return said.length > 0 ? `${said.join(', ')}.` : words.nothingKept;
}
