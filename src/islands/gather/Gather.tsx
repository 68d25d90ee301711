import { useEffect, useMemo, useRef, useState } from 'react';
import type { Contribution } from '#domain/workshop/contribution.ts';
import { decode, encode } from '#domain/workshop/contribution-code.ts';
import { type Arrival, gather, type Refused } from '#domain/workshop/gathering.ts';
import { GoBack } from '../document/GoBack.tsx';
import { useDocument } from '../document/use-document.ts';
import { List } from './List.tsx';
import { Receive } from './Receive.tsx';
import { Results } from './Results.tsx';
import { saidOfArrivals } from './said.ts';
import type { GatherProps } from './words.ts';
import './gather.css';

/** `workshop/gathered`: the codes, in the order of their arrival. */
interface Codes {
  readonly codes: readonly string[];
}
const none: Codes = { codes: [] };
const readCodes = ({ codes }: Readonly<Record<string, unknown>>): Codes => ({
  codes: Array.isArray(codes) ? codes.filter((code): code is string => typeof code === 'string') : [],
});

/** What learners handed in, added up in this browser: totals of a group, never a person. */
export function Gather(props: GatherProps) {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return ready ? <Room {...props} /> : <p className="soft">{props.words.loading}</p>;
}

function Room(props: GatherProps) {
  const { words, lang } = props;
  const kept = useDocument('workshop', 'gathered', readCodes, none);
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const people = useMemo(
    () =>
      kept.value.codes.flatMap((code): Contribution[] => {
        const read = decode(code);
        return 'contribution' in read ? [read.contribution] : [];
      }),
    [kept.value],
  );
  // Files are read one after the other while others are dropped: what came meanwhile must not be lost.
  const now = useRef({ kept, people });
  now.current = { kept, people };

  function say(text: string) {
    setSaid(text);
    setRefused([]);
  }
  function keep(next: readonly Contribution[]) {
    now.current.kept.change({ codes: next.map(encode) });
    now.current.people = [...next];
  }
  function receive(arrivals: readonly Arrival[]) {
    const gathered = gather(now.current.people, arrivals);
    if (gathered.added + gathered.replaced > 0) keep(gathered.kept);
    setSaid(saidOfArrivals(gathered, words, lang));
    setRefused(gathered.refused);
  }
  return (
    <div className="gather">
      <Receive words={words} {...{ said, refused, receive, say }} />
      {people.length === 0 ? (
        <section aria-labelledby="gather-none">
          <h2 id="gather-none">{words.noneTitle}</h2>
          <p>{words.none}</p>
        </section>
      ) : (
        <>
          <Results {...props} people={people} />
          <List
            {...props}
            people={people}
            remove={(id) => {
              keep(people.filter((one) => one.id !== id));
              say(words.removed);
            }}
          />
        </>
      )}
      <div className="gather-keep no-print">
        <p className={kept.keeps ? 'soft small' : 'notice'}>{kept.keeps ? words.keptHere : words.notKept}</p>
        <p className="gather-buttons">
          <GoBack kept={kept} words={words} say={say} />
        </p>
      </div>
    </div>
  );
}
