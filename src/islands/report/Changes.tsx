import { type Change, isWritten, lacks, mostChanges, noChange } from '#domain/workshop/report.ts';
import { withAt } from '../document/ordered.ts';
import { Rows } from './Rows.tsx';
import type { ReportWords } from './words.ts';

interface ChangesProps {
  readonly words: ReportWords;
  readonly changes: readonly Change[];
  readonly set: (changes: readonly Change[]) => void;
  readonly say: (text: string) => void;
}

/** Three at most: what, who, by when. What lacks is said, nothing is blocked. */
export function Changes({ words, changes, set, say }: ChangesProps) {
  return (
    <section aria-labelledby="report-changes">
      <h2 id="report-changes">{words.changesTitle}</h2>
      <p className="report-ask">{words.changesAsk}</p>
      <Rows
        {...{ words, set, say, rows: changes, none: noChange, most: mostChanges }}
        named={{ legend: words.change, add: words.addChange, remove: words.removeChange }}
        fields={(one, index) => {
          const change = (some: Partial<Change>) => set(withAt(changes, index, { ...one, ...some }));
          const missing = isWritten(one) ? lacks(one) : [];
          return (
            <>
              <label className="report-field" data-wide="true">
                <span>{words.changeWhat}</span>
                <textarea
                  rows={2}
                  maxLength={500}
                  value={one.what}
                  onChange={(event) => change({ what: event.currentTarget.value })}
                />
              </label>
              <label className="report-field">
                <span>{words.changeWho}</span>
                <input
                  type="text"
                  maxLength={500}
                  autoComplete="off"
                  value={one.who}
                  onChange={(event) => change({ who: event.currentTarget.value })}
                />
              </label>
              <label className="report-field">
                <span>{words.changeDay}</span>
                <input type="date" value={one.day} onChange={(event) => change({ day: event.currentTarget.value })} />
              </label>
              {missing.length > 0 && (
                <p className="report-lacks">{missing.map((name) => words[`lacks_${name}`]).join(' ')}</p>
              )}
            </>
          );
        }}
      />
    </section>
  );
}
