import { useEffect, useState } from 'react';
import { marked, nothingObserved, readObservation, withGroups } from '#domain/workshop/observation.ts';
import type { observe } from '#i18n/fr/observe.ts';
import { fill, type Lang } from '#i18n/lookup.ts';
import { useDocument } from '../document/use-document.ts';
import { Behaviour } from './Behaviour.tsx';
import { Filled } from './Filled.tsx';
import { Summary } from './Summary.tsx';
import { TakeAway } from './TakeAway.tsx';
import './observe.css';

export type ObserveWords = typeof observe & { readonly pair: string };
export interface Capability {
  readonly id: string;
  readonly name: string;
  readonly behaviours: readonly { readonly id: string; readonly text: string }[];
}
export interface ObserveProps {
  readonly words: ObserveWords;
  readonly lang: Lang;
  readonly capabilities: readonly Capability[];
  /** Address of the report. */
  readonly report: string;
}

/** The observer's grid: tallies and words heard, group by group, and what comes out of them in words. */
export function Observe(props: ObserveProps) {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return ready ? <Grid {...props} /> : <p className="soft">{props.words.loading}</p>;
}

function Grid(props: ObserveProps) {
  const { words, capabilities } = props;
  const kept = useDocument('workshop', 'observed', readObservation, nothingObserved);
  const [group, setGroup] = useState(0);
  const [said, setSaid] = useState('');
  const { value, change } = kept;
  const shown = Math.min(group, value.groups.length - 1);
  const marks = value.groups[shown] ?? {};
  return (
    <div className="observe" data-filled={kept.filled || undefined}>
      <div className="observe-head no-print">
        <label className="observe-field">
          <span>{words.what}</span>
          <input
            type="text"
            maxLength={200}
            autoComplete="off"
            value={value.what}
            aria-describedby="observe-what-hint"
            onChange={(event) => change({ ...value, what: event.currentTarget.value })}
          />
        </label>
        <p id="observe-what-hint" className="soft small">
          {words.whatHint}
        </p>
        <Choice
          legend={words.groups}
          name="observe-groups"
          options={[words.oneGroup, words.twoGroups]}
          chosen={value.groups.length - 1}
          choose={(count) => {
            const lost = count === 0 && Object.keys(value.groups[1] ?? {}).length > 0;
            change(withGroups(value, count === 0 ? 1 : 2));
            setGroup(0);
            setSaid(lost ? words.oneGroupNow : '');
          }}
        />
        {value.groups.length > 1 && (
          <Choice
            legend={words.shown}
            name="observe-shown"
            options={[1, 2].map((number) => fill(words.group, { number }))}
            chosen={shown}
            choose={setGroup}
          />
        )}
        <p id="observe-noted" className="soft small">
          {words.noNames}
        </p>
      </div>
      <div className="no-print">
        {capabilities.map(({ id, name, behaviours }) => (
          <section key={id} className="observe-capability" aria-labelledby={`observe-${id}`}>
            <h2 id={`observe-${id}`}>{name}</h2>
            {behaviours.map((behaviour) => (
              <Behaviour
                key={`${shown}-${behaviour.id}`}
                {...{ behaviour, marks, words }}
                noted="observe-noted"
                mark={(some) => change(marked(value, shown, behaviour.id, some))}
              />
            ))}
          </section>
        ))}
      </div>
      <Summary {...{ capabilities, words }} observation={value} />
      <Filled {...{ capabilities, words }} observation={value} />
      <TakeAway {...props} kept={kept} said={said} say={setSaid} />
    </div>
  );
}

interface ChoiceProps {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly string[];
  readonly chosen: number;
  readonly choose: (index: number) => void;
}

function Choice({ legend, name, options, chosen, choose }: ChoiceProps) {
  return (
    <fieldset className="observe-choice">
      <legend>{legend}</legend>
      {options.map((label, index) => (
        <label key={label}>
          <input type="radio" name={name} checked={index === chosen} onChange={() => choose(index)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
