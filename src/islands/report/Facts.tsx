import { type Fact, mostFacts, noFact } from '#domain/workshop/report.ts';
import { withAt } from '../document/ordered.ts';
import { Rows } from './Rows.tsx';
import type { ReportWords } from './words.ts';

interface FactsProps {
  readonly words: ReportWords;
  readonly facts: readonly Fact[];
  readonly set: (facts: readonly Fact[]) => void;
  readonly say: (text: string) => void;
}
const short = [
  ['by', 'factBy'],
  ['when', 'factWhen'],
] as const;

/** What happened, one line a fact: what, known by whom, when. */
export function Facts({ words, facts, set, say }: FactsProps) {
  return (
    <section aria-labelledby="report-facts">
      <h2 id="report-facts">{words.factsTitle}</h2>
      <p className="report-ask">{words.factsAsk}</p>
      <Rows
        {...{ words, set, say, rows: facts, none: noFact, most: mostFacts }}
        named={{ legend: words.fact, add: words.addFact, remove: words.removeFact }}
        fields={(fact, index) => {
          const change = (some: Partial<Fact>) => set(withAt(facts, index, { ...fact, ...some }));
          return (
            <>
              <label className="report-field" data-wide="true">
                <span>{words.factWhat}</span>
                <textarea
                  rows={2}
                  maxLength={500}
                  value={fact.what}
                  onChange={(event) => change({ what: event.currentTarget.value })}
                />
              </label>
              {short.map(([name, label]) => (
                <label className="report-field" key={name}>
                  <span>{words[label]}</span>
                  <input
                    type="text"
                    maxLength={500}
                    autoComplete="off"
                    value={fact[name]}
                    onChange={(event) => change({ [name]: event.currentTarget.value })}
                  />
                </label>
              ))}
            </>
          );
        }}
      />
      <p className="soft small">{words.noNames}</p>
    </section>
  );
}
