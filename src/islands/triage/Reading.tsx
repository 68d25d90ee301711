import { estimate, tally } from '#domain/triage/estimate.ts';
import { reading } from '#domain/triage/reading.ts';
import { counted, fill } from '#i18n/lookup.ts';
import type { OutcomeProps } from './Outcome.tsx';
import { bounds } from './phrases.ts';

const leaning = { 'takes-up': 'takesUp', 'sets-aside': 'setsAside', neither: 'neither' } as const;

/** What the first answers of all draws allow one to say, and how surely; the figures are under a fold. */
export function Reading({ all, record, words, lang }: OutcomeProps) {
  const counts = tally(all, (code) => record.seen[code]);
  const estimated = estimate(counts);
  const read = reading(counts, estimated);
  const answered = counts.signals + counts.noises;
  return (
    <>
      <h3>{words.canBeSaid}</h3>
      <p className="soft small">{counted(words.basis, answered, lang)}</p>
      {read.kind === 'one-sided' && <p>{words.oneSided}</p>}
      {read.kind === 'too-few' && <p>{counted(words.tooFew, read.missing, lang)}</p>}
      {read.kind === 'read' && (
        <>
          <p>
            <b>{words[read.discerns]}</b>
          </p>
          {read.discerns !== 'chance' && (
            <p>
              {fill(words.outOf100, {
                value: read.outOf100.value,
                low: read.outOf100.low,
                high: read.outOf100.high,
              })}
            </p>
          )}
          <p>{words[leaning[read.leans]]}</p>
        </>
      )}
      {read.kind === 'read' && estimated && (
        <details className="practice-all">
          <summary>{words.formula}</summary>
          <p>
            {fill(words.formulaText, {
              ...bounds('d', estimated.discrimination, lang),
              ...bounds('c', estimated.lean, lang),
            })}
          </p>
        </details>
      )}
    </>
  );
}
