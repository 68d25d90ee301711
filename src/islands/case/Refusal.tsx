import { counted, fill, type Lang } from '#i18n/lookup.ts';
import { wordFor } from './form-context.ts';
import type { Refused } from './import.ts';
import type { OwnCaseWords } from './own-case-data.ts';

/** Lines shown of a file that has many faults. */
const MOST = 12;

/** Why a file was not taken up, with what it uses or where it is wrong. */
export function Refusal({ refused, words, lang }: { refused: Refused; words: OwnCaseWords; lang: Lang }) {
  const { why, name = '', faults = [], beyond = [] } = refused;
  const lines = [
    ...faults.map((fault) => fill(words.refusedLine, { line: fault.line, text: fault[lang] })),
    ...beyond.map(({ what, path }) => fill(words.beyondAt, { what: wordFor(words, 'beyond', what), path })),
  ];
  return (
    <div className="notice" role="alert">
      <p>{fill(wordFor(words, 'refused', why), { name })}</p>
      {lines.length > 0 && (
        <ul>
          {lines.slice(0, MOST).map((line) => (
            <li key={line}>{line}</li>
          ))}
          {lines.length > MOST && <li>{counted(words.refusedMore, lines.length - MOST, lang)}</li>}
        </ul>
      )}
    </div>
  );
}
