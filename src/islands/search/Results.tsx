import type { Door } from '#domain/search/doors.ts';
import type { Group, Result } from '#domain/search/results.ts';
import { type Lang, number } from '#i18n/lookup.ts';
import type { SearchWords } from './Search.tsx';

interface ResultsProps {
  groups: readonly Group[];
  words: SearchWords;
  lang: Lang;
  id: string;
  /** How many results of a group are shown. */
  limit: number;
  onOpen: (() => void) | undefined;
}

export function Results({ groups, words, lang, id, limit, onOpen }: ResultsProps) {
  return (
    <>
      {groups.map(({ kind, results }) => (
        <section key={kind} className="search-group" aria-labelledby={`${id}-${kind}`}>
          <h2 id={`${id}-${kind}`} className="search-kind">
            {words[kind]} <span className="search-count">{number(results.length, lang)}</span>
          </h2>
          <ul className="search-list">
            {results.slice(0, limit).map((result) => (
              <li key={result.url}>
                <ResultLink
                  result={result}
                  what={kind === 'best' ? words[names[result.kind]] : undefined}
                  onOpen={onOpen}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** What one result is, where results of several kinds stand together. */
const names = {
  ...({ lesson: 'aLesson', rule: 'aRule', scenario: 'aScenario', term: 'aTerm' } as const),
  ...({ tool: 'aTool', workshop: 'aWorkshop', page: 'aPage' } as const),
};

interface ResultLinkProps {
  result: Result;
  what: string | undefined;
  onOpen: (() => void) | undefined;
}

function ResultLink({ result, what, onOpen }: ResultLinkProps) {
  return (
    <a className="search-result" href={result.url} data-search-result onClick={onOpen}>
      {what && <span className="search-what">{what}</span>}{' '}
      <span className="search-title">
        {result.title}
        {result.section && (
          <>
            {' · '}
            <span className="search-section">{result.section}</span>
          </>
        )}
      </span>{' '}
      <span className="search-excerpt">
        {result.excerpt.map(({ text, marked }, at) =>
          // Pieces of one sentence have no other name than their place, which never changes.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above.
          marked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
        )}
      </span>
    </a>
  );
}

interface DoorsProps {
  doors: readonly Door[];
  title: string;
  onOpen: (() => void) | undefined;
}

/** What is offered in place of results: never an empty list. */
export function Doors({ doors, title, onOpen }: DoorsProps) {
  if (doors.length === 0) return null;
  return (
    <div className="search-doors">
      <p className="search-doors-title">{title}</p>
      <ul className="search-list">
        {doors.map((door) => (
          <li key={door.href}>
            <a className="search-result" href={door.href} data-search-result onClick={onOpen}>
              <span className="search-title">{door.title}</span>{' '}
              {door.says && <span className="search-excerpt">{door.says}</span>}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
