import type { Debrief } from '#domain/scenario/model.ts';
import { fill } from '#i18n/lookup.ts';
import { useCase } from './case-context.ts';
import { duration } from './phrases.ts';

/** What was there to be known, and whom it took to ask. */
export function Unknown({ unknown }: Pick<Debrief, 'unknown'>) {
  const { scenario, words, ui } = useCase();
  return (
    <section aria-labelledby="sim-unknown-title">
      <h2 id="sim-unknown-title">{ui.unknown}</h2>
      {unknown.length === 0 ? (
        <p>{ui.unknownNothing}</p>
      ) : (
        <ul>
          {unknown.map(({ fact, ask }) => (
            <li key={fact}>
              {words.facts[fact]}{' '}
              <span className="sim-small">
                {fill(ui.couldAsk, {
                  who: words.asks[ask]?.who ?? '',
                  duration: duration(scenario.asks[ask]?.minutes ?? 0, ui),
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
