import { useEffect, useMemo, useState } from 'react';
import { progressStore } from '#browser/progress-store.ts';
import type { Contribution } from '#domain/workshop/contribution.ts';
import { decode, encode } from '#domain/workshop/contribution-code.ts';
import { useDocument } from '../document/use-document.ts';
import { List } from './List.tsx';
import { Receive } from './Receive.tsx';
import { Results } from './Results.tsx';
import type { GatherProps } from './words.ts';
import './gather.css';

/** `workshop/gathered`: the codes, in the order of their arrival. */
export interface Kept {
  readonly codes: readonly string[];
}
const none: Kept = { codes: [] };
export const readKept = ({ codes }: Readonly<Record<string, unknown>>): Kept => ({
  codes: Array.isArray(codes) ? codes.filter((code): code is string => typeof code === 'string') : [],
});

/** What learners handed in, added up in this browser: totals of a group, never a person. */
export function Gather(props: GatherProps) {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return ready ? <Room {...props} /> : <p className="soft">{props.words.loading}</p>;
}

function Room(props: GatherProps) {
  const { words } = props;
  const kept = useDocument('workshop', 'gathered', readKept, none);
  const [said, setSaid] = useState('');
  const people = useMemo(
    () =>
      kept.value.codes.flatMap((code): Contribution[] => {
        const read = decode(code);
        return 'contribution' in read ? [read.contribution] : [];
      }),
    [kept.value],
  );
  const set = (next: readonly Contribution[]) => {
    setSaid('');
    if (next !== people && next.map(encode).join() !== kept.value.codes.join())
      kept.change({ codes: next.map(encode) });
  };
  const { trouble } = progressStore().health();
  return (
    <div className="gather">
      <Receive {...props} kept={people} take={set} />
      {people.length === 0 ? (
        <section aria-labelledby="gather-none">
          <h2 id="gather-none">{words.noneTitle}</h2>
          <p>{words.none}</p>
        </section>
      ) : (
        <Results {...props} people={people} />
      )}
      {people.length > 0 && (
        <List
          {...props}
          people={people}
          remove={(id) => {
            set(people.filter((one) => one.id !== id));
            setSaid(words.removed);
          }}
        />
      )}
      <div className="gather-keep no-print">
        <p className={kept.keeps && !trouble ? 'soft small' : 'notice'}>
          {kept.keeps ? words.keptHere : words.notKept}
        </p>
        <p className="gather-buttons">
          {kept.undo && (
            <button
              type="button"
              className="button-quiet"
              onClick={() => {
                kept.undo?.();
                setSaid(words.undone);
              }}
            >
              {words.undo}
            </button>
          )}
          {people.length > 0 && (
            <button
              type="button"
              className="button-quiet"
              onClick={() => {
                kept.clear();
                setSaid(words.erased);
              }}
            >
              {words.erase}
            </button>
          )}
        </p>
        <p role="status">{said}</p>
      </div>
    </div>
  );
}
