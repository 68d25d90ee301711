import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { questionInAddress, writeQuestionInAddress } from '#browser/search-address.ts';
import { createSearchEngine, type SearchEngine } from '#browser/search-engine.ts';
import { type Door, nearestDoors } from '#domain/search/doors.ts';
import type { search } from '#i18n/fr/search.ts';
import { counted, fill, type Lang } from '#i18n/lookup.ts';
import { moveAmongResults } from './arrows.ts';
import { Doors, Results } from './Results.tsx';
import { type Asked, useAnswer, type Waiting } from './use-answer.ts';

export type SearchWords = typeof search;
export interface SearchProps {
  words: SearchWords;
  lang: Lang;
  /** Proposed before anything is typed (the first three) and when nothing is found (the three nearest). */
  doors: readonly Door[];
  /** In a page, the question is in the address and every result is shown; in a dialog, a few of each kind. */
  place: 'page' | 'dialog';
  /** Address of the page of search, for what the dialog does not show. */
  page?: string;
  /** What the field begins with. */
  begun?: string;
  onClose?: () => void;
  engine?: SearchEngine;
}

const IN_DIALOG = 4;
const DOORS = 3;

export function Search({ words, lang, doors, place, page, begun = '', onClose, engine: given }: SearchProps) {
  const engine = useMemo(() => given ?? createOnce(), [given]);
  const field = useRef<HTMLInputElement>(null);
  const [question, setQuestion] = useState(begun.trim());
  const { asked, waiting, retry } = useAnswer(engine, question);
  const id = `search-${place}`;

  // Before the next key is handled: a letter typed between drawing and focusing would be lost.
  useLayoutEffect(() => {
    const input = field.current;
    if (!input) return;
    // Letters typed before this ran are kept: they are newer than the address.
    if (place === 'page' && input.value === '') input.value = questionInAddress();
    if (place === 'dialog') {
      input.focus();
      input.setSelectionRange(input.value.length, input.value.length);
    }
    setQuestion(input.value.trim());
  }, [place]);

  const ask = (value: string) => {
    setQuestion(value.trim());
    if (place === 'page') writeQuestionInAddress(value.trim());
  };
  const found = asked?.answer.state === 'found' ? asked.answer : undefined;
  const groups = found?.groups ?? [];
  const limit = place === 'page' ? Number.POSITIVE_INFINITY : IN_DIALOG;
  const hidden = groups.some((group) => group.results.length > limit);

  return (
    <div
      role="search"
      className={`search search-in-${place}`}
      onKeyDown={(event) => moveAmongResults(event, waiting === 'no')}
    >
      <div className="search-head">
        <label className="search-label" htmlFor={`${id}-field`}>
          {words.label}
        </label>
        <input
          ref={field}
          id={`${id}-field`}
          className="search-field"
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          maxLength={300}
          data-search-field
          aria-describedby={`${id}-hint`}
          defaultValue={begun}
          onInput={(event) => ask(event.currentTarget.value)}
        />
        <p id={`${id}-hint`} className="search-hint">
          {words.hint} <span className="search-keys">{words.keys}</span>
        </p>
        {onClose && (
          <button type="button" className="button-quiet search-close" onClick={onClose}>
            {words.close}
          </button>
        )}
      </div>
      <p className="search-status" role="status">
        {statusOf(words, lang, waiting, asked)}
      </p>
      {found?.built && <p className="search-built">{fill(words.built, { date: dayAndTime(found.built, lang) })}</p>}
      {waiting === 'no' && asked?.answer.state === 'slow' && (
        <button type="button" className="button-quiet" onClick={retry}>
          {words.retry}
        </button>
      )}
      <Results groups={groups} words={words} lang={lang} id={id} limit={limit} onOpen={onClose} />
      {hidden && page && (
        <p>
          <a href={`${page}?q=${encodeURIComponent(question)}`} data-search-result onClick={onClose}>
            {words.more}
          </a>
        </p>
      )}
      {groups.length === 0 && (
        <Doors doors={doorsFor(doors, asked)} title={doorsTitle(words, asked)} onOpen={onClose} />
      )}
    </div>
  );
}

/** On the server there is no document to search: the engine is made where it is first asked. */
function createOnce(): SearchEngine {
  let engine: SearchEngine | undefined;
  return {
    ask(question) {
      engine ??= createSearchEngine();
      return engine.ask(question);
    },
  };
}

function statusOf(words: SearchWords, lang: Lang, waiting: Waiting, asked: Asked | undefined): string {
  if (waiting === 'said') return words.searching;
  if (waiting === 'long') return words.stillSearching;
  if (!asked) return '';
  if (asked.answer.state !== 'found') return words[asked.answer.state];
  const count = asked.answer.groups.reduce((sum, group) => sum + group.results.length, 0);
  return count > 0 ? counted(words.results, count, lang) : fill(words.nothing, { question: asked.question });
}

function dayAndTime(moment: string, lang: Lang): string {
  const form = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeStyle: 'short' });
  return form.format(new Date(moment));
}

function doorsFor(doors: readonly Door[], asked: Asked | undefined): readonly Door[] {
  return asked ? nearestDoors(asked.question, doors, DOORS) : doors.slice(0, DOORS);
}

function doorsTitle(words: SearchWords, asked: Asked | undefined): string {
  if (!asked) return words.start;
  return asked.answer.state === 'found' ? words.nearest : words.otherwise;
}
