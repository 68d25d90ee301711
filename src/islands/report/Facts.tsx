import { type Fact, mostFacts, noFact } from '#domain/workshop/report.ts';
import { fill } from '#i18n/lookup.ts';
import type { ReportWords } from './words.ts';

interface FactsProps {
  readonly words: ReportWords;
  readonly facts: readonly Fact[];
  readonly set: (facts: readonly Fact[]) => void;
}
const columns = [
  ['what', 'factWhat'],
  ['by', 'factBy'],
  ['when', 'factWhen'],
] as const;

/** What happened, one line a fact: what, known by whom, when. */
export function Facts({ words, facts, set }: FactsProps) {
  const change = (index: number, some: Partial<Fact>) =>
    set(facts.map((fact, at) => (at === index ? { ...fact, ...some } : fact)));
  return (
    <section aria-labelledby="report-facts">
      <h2 id="report-facts">{words.factsTitle}</h2>
      <p className="report-ask">{words.factsAsk}</p>
      {facts.map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own
        <fieldset className="report-row" key={index}>
          <legend>{fill(words.fact, { number: index + 1 })}</legend>
          {columns.map(([name, label]) => (
            // biome-ignore lint/a11y/noLabelWithoutControl: a control is inside in both cases
            <label className="report-field" key={name} data-wide={name === 'what' || undefined}>
              <span>{words[label]}</span>
              {name === 'what' ? (
                <textarea
                  rows={2}
                  maxLength={500}
                  value={fact[name]}
                  onChange={(event) => change(index, { what: event.currentTarget.value })}
                />
              ) : (
                <input
                  type="text"
                  maxLength={500}
                  autoComplete="off"
                  value={fact[name]}
                  onChange={(event) => change(index, { [name]: event.currentTarget.value })}
                />
              )}
            </label>
          ))}
          {facts.length > 1 && (
            <button
              type="button"
              className="button-quiet"
              aria-label={fill(words.removeFact, { number: index + 1 })}
              onClick={() => set(facts.filter((_, at) => at !== index))}
            >
              {words.remove}
            </button>
          )}
        </fieldset>
      ))}
      {facts.length < mostFacts && (
        <p>
          <button type="button" className="button-quiet" onClick={() => set([...facts, noFact])}>
            {words.addFact}
          </button>
        </p>
      )}
      <p className="soft small">{words.noNames}</p>
    </section>
  );
}
