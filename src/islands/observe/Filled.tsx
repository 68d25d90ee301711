import { markOf, type Observation } from '#domain/workshop/observation.ts';
import { fill } from '#i18n/lookup.ts';
import type { ObserveProps } from './Observe.tsx';

interface FilledProps extends Pick<ObserveProps, 'words' | 'capabilities'> {
  readonly observation: Observation;
}

/** The filled grid as it is printed. */
export function Filled({ observation, capabilities, words }: FilledProps) {
  return (
    <div className="observe-filled">
      {observation.what && <p>{fill(words.pair, { what: words.what, says: observation.what })}</p>}
      {observation.groups.map((marks, group) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a group is its number
        <table key={group}>
          {observation.groups.length > 1 && <caption>{fill(words.group, { number: group + 1 })}</caption>}
          <thead>
            <tr>
              <th scope="col">{words.behaviour}</th>
              <th scope="col">{words.seen}</th>
              <th scope="col">{words.missed}</th>
              <th scope="col">{words.note}</th>
            </tr>
          </thead>
          {capabilities.map(({ id, name, behaviours }) => (
            <tbody key={id}>
              <tr>
                <th scope="rowgroup" colSpan={4}>
                  {name}
                </th>
              </tr>
              {behaviours.map((behaviour) => {
                const { seen, missed, none, note } = markOf(marks, behaviour.id);
                return (
                  <tr key={behaviour.id}>
                    <td>{behaviour.text}</td>
                    {none ? (
                      <td colSpan={2}>{words.none}</td>
                    ) : (
                      <>
                        <td>{seen || ''}</td>
                        <td>{missed || ''}</td>
                      </>
                    )}
                    <td>{note}</td>
                  </tr>
                );
              })}
            </tbody>
          ))}
        </table>
      ))}
    </div>
  );
}
