import type { Observation } from '#domain/workshop/observation.ts';
import type { ObserveProps } from './Observe.tsx';
import { tellGroups } from './told.ts';

interface SummaryProps extends Pick<ObserveProps, 'words' | 'capabilities'> {
  readonly observation: Observation;
}

/** From behaviours to capabilities, in words, group by group. */
export function Summary({ observation, capabilities, words }: SummaryProps) {
  const groups = tellGroups(observation, capabilities, words);
  return (
    <section className="observe-summary" aria-labelledby="observe-summary">
      <h2 id="observe-summary">{words.summaryTitle}</h2>
      <p>{groups.length > 0 ? words.summaryWhy : words.summaryNone}</p>
      {groups.map(({ number, title, told }) => (
        <div key={number}>
          {title && <h3>{title}</h3>}
          <dl>
            {told.map(({ id, name, said, heard }) => (
              <div key={id}>
                <dt>{name}</dt>
                {[...said, ...heard].map((text) => (
                  <dd key={text}>{text}</dd>
                ))}
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}
