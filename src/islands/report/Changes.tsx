import { type Change, isWritten, lacks, mostChanges, noChange } from '#domain/workshop/report.ts';
import { fill } from '#i18n/lookup.ts';
import type { ReportWords } from './words.ts';

interface ChangesProps {
  readonly words: ReportWords;
  readonly changes: readonly Change[];
  readonly set: (changes: readonly Change[]) => void;
}

/** Three at most: what, who, by when. What lacks is said, nothing is blocked. */
export function Changes({ words, changes, set }: ChangesProps) {
  const change = (index: number, some: Partial<Change>) =>
    set(changes.map((one, at) => (at === index ? { ...one, ...some } : one)));
  return (
    <section aria-labelledby="report-changes">
      <h2 id="report-changes">{words.changesTitle}</h2>
      <p className="report-ask">{words.changesAsk}</p>
      {changes.map((one, index) => {
        const missing = isWritten(one) ? lacks(one) : [];
        const note = `report-lacks-${index}`;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own
          <fieldset className="report-row" key={index} aria-describedby={note}>
            <legend>{fill(words.change, { number: index + 1 })}</legend>
            <label className="report-field" data-wide="true">
              <span>{words.changeWhat}</span>
              <textarea
                rows={2}
                maxLength={500}
                value={one.what}
                onChange={(event) => change(index, { what: event.currentTarget.value })}
              />
            </label>
            <label className="report-field">
              <span>{words.changeWho}</span>
              <input
                type="text"
                maxLength={500}
                autoComplete="off"
                value={one.who}
                onChange={(event) => change(index, { who: event.currentTarget.value })}
              />
            </label>
            <label className="report-field">
              <span>{words.changeDay}</span>
              <input
                type="date"
                value={one.day}
                onChange={(event) => change(index, { day: event.currentTarget.value })}
              />
            </label>
            <p id={note} className="report-lacks">
              {missing.map((name) => words[`lacks_${name}`]).join(' ')}
            </p>
            {changes.length > 1 && (
              <button
                type="button"
                className="button-quiet"
                aria-label={fill(words.removeChange, { number: index + 1 })}
                onClick={() => set(changes.filter((_, at) => at !== index))}
              >
                {words.remove}
              </button>
            )}
          </fieldset>
        );
      })}
      {changes.length < mostChanges && (
        <p>
          <button type="button" className="button-quiet" onClick={() => set([...changes, noChange])}>
            {words.addChange}
          </button>
        </p>
      )}
    </section>
  );
}
