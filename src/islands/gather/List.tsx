import { useRef } from 'react';
import { type Contribution, sizeOf } from '#domain/workshop/contribution.ts';
import { fill } from '#i18n/lookup.ts';
import type { GatherProps } from './words.ts';

interface ListProps extends Pick<GatherProps, 'words'> {
  readonly people: readonly Contribution[];
  readonly remove: (id: string) => void;
}

/** Each handing in by its number, so that one can be taken out; never what it says. */
export function List({ words, people, remove }: ListProps) {
  const summary = useRef<HTMLElement>(null);
  return (
    <details className="gather-fold no-print">
      <summary ref={summary}>{words.listTitle}</summary>
      <p className="soft small">{words.listWhy}</p>
      <ul className="gather-list" role="list">
        {people.map((one) => (
          <li key={one.id}>
            <span>
              <b>{fill(one.pseudonym ? words.named : words.oneOf, { id: one.id, name: one.pseudonym ?? '' })}</b>
              <small>{fill(words.sizes, sizeOf(one))}</small>
            </span>
            <button
              type="button"
              className="button-quiet"
              aria-label={fill(words.removeWhich, { id: one.id })}
              onClick={() => {
                remove(one.id);
                // The button goes with its line.
                summary.current?.focus();
              }}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
