import { counted, fill, type Lang } from '#i18n/lookup.ts';
import { short } from './fields/choices.ts';
import { wordFor } from './form-context.ts';
import type { Refused } from './import.ts';
import type { OwnCaseWords } from './own-case-data.ts';

/** Lines shown of a file that has many faults. */
const MOST = 12;

/** Why a file was not taken up, with what it uses or where it is wrong. */
export function Refusal({ refused, words, lang }: { refused: Refused; words: OwnCaseWords; lang: Lang }) {
  const { faults = [], beyond = [] } = refused;
  const lines = [
    ...faults.map((fault) => fill(words.refusedLine, { line: fault.line, text: fault[lang] })),
    ...[...new Set(beyond.map(({ what }) => what))].map((what) => {
      const paths = beyond.filter((one) => one.what === what).map(({ path }) => path);
      return fill(words.beyondAt, { what: wordFor(words, 'beyond', what), path: short(paths.join(', '), 80) });
    }),
  ];
  return (
    <div className="notice">
      <p>{refusalOf(refused, words)}</p>
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

/** The sentence itself, for the eye and for the live region. */
export function refusalOf({ why, name = '' }: Refused, words: OwnCaseWords): string {
  return fill(wordFor(words, 'refused', why), { name });
}
