import { useState } from 'react';
import { kinds, type Marks } from '#domain/platforms/model.ts';
import { BOUNDS, changesOf, type Mark, setMark } from '#domain/platforms/own-marks.ts';
import type { Plan } from '#domain/platforms/plan.ts';
import { fill } from '#i18n/lookup.ts';
import { type Room, signed } from './words.ts';

interface WeightsProps {
  /** Speaks of the marks as changed. */
  readonly room: Room;
  readonly course: Marks;
  readonly plan: Plan;
  readonly change: (next: Plan) => void;
}

/** Every mark, one choice at a time, with what was changed and the way back. */
export function Weights({ room, course, plan, change }: WeightsProps) {
  const { words, data } = room;
  const [picked, setPicked] = useState(`objectives.${Object.keys(course.worth.objectives)[0]}`);
  const [kind = '', choice = ''] = picked.split('.');
  const set = (key: string, value: number) => change({ ...plan, changed: setMark(course, plan.changed, key, value) });
  const hours = kind === 'hours';
  const valueAt = (id: string) =>
    hours
      ? (data.marks.platforms.find((one) => one.id === id)?.hours ?? 0)
      : (data.marks.worth[kind as 'assets'][choice]?.[id] ?? 0);
  return (
    <details className="chooser-weights no-print">
      <summary>{words.weights}</summary>
      <p>{fill(words.weightsWhy, { threshold: data.marks.threshold })}</p>
      <p className="chooser-field">
        <label htmlFor="chooser-weights-pick">{words.weightsPick}</label>
        <select id="chooser-weights-pick" value={picked} onChange={({ currentTarget: { value } }) => setPicked(value)}>
          {kinds.map((one) => (
            <optgroup key={one} label={words[one]}>
              {Object.keys(course.worth[one]).map((id) => (
                <option key={id} value={`${one}.${id}`}>
                  {data.names[id]}
                </option>
              ))}
            </optgroup>
          ))}
          <option value="hours.">{words.weightsHours}</option>
        </select>
      </p>
      <fieldset>
        <legend>{hours ? words.weightsHours : fill(words.weightsOf, { name: data.names[choice] ?? '' })}</legend>
        <div className="chooser-numbers">
          {course.platforms.map(({ id }) => (
            <Stepped
              key={id}
              id={`chooser-weight-${id}`}
              label={data.platforms[id]?.name ?? id}
              value={valueAt(id)}
              bounds={hours ? BOUNDS.hours : BOUNDS.worth}
              step={hours ? 0.5 : 1}
              onValue={(value) => set(hours ? `hours.${id}` : `${picked}.${id}`, value)}
            />
          ))}
        </div>
      </fieldset>
      <div className="chooser-numbers">
        <Stepped
          id="chooser-threshold"
          label={words.threshold}
          value={data.marks.threshold}
          bounds={BOUNDS.threshold}
          step={1}
          onValue={(value) => set('threshold', value)}
        />
      </div>
      <Changes
        room={room}
        marks={changesOf(course, plan.changed)}
        onReset={(changed) => change({ ...plan, changed })}
        plan={plan}
      />
    </details>
  );
}

interface SteppedProps {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly bounds: readonly [number, number];
  readonly step: number;
  readonly onValue: (value: number) => void;
}

/** A list of values rather than a field: nothing can be typed that makes no sense. */
function Stepped({ id, label, value, bounds: [least, most], step, onValue }: SteppedProps) {
  const values = Array.from({ length: Math.round((most - least) / step) + 1 }, (_, index) => least + index * step);
  return (
    <p className="chooser-number">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onValue(Number(currentTarget.value))}>
        {values.map((one) => (
          <option key={one} value={one}>
            {signed(one)}
          </option>
        ))}
      </select>
    </p>
  );
}

interface ChangesProps {
  readonly room: Room;
  readonly marks: readonly Mark[];
  readonly plan: Plan;
  readonly onReset: (changed: Plan['changed']) => void;
}
function Changes({ room, marks, plan, onReset }: ChangesProps) {
  const { words } = room;
  return (
    <div className="chooser-changed">
      <h3>{words.changed}</h3>
      {marks.length === 0 ? (
        <p>{words.changedNone}</p>
      ) : (
        <>
          <ul>
            {marks.map((mark) => {
              const what = markName(room, mark);
              return (
                <li key={mark.key}>
                  {fill(words.changedLine, { what, course: signed(mark.course), own: signed(mark.own) })}{' '}
                  <button
                    type="button"
                    className="link-button"
                    aria-label={fill(words.resetOneOf, { what })}
                    onClick={() => {
                      const { [mark.key]: _, ...changed } = plan.changed;
                      onReset(changed);
                    }}
                  >
                    {words.resetOne}
                  </button>
                </li>
              );
            })}
          </ul>
          <button type="button" className="button-quiet" onClick={() => onReset({})}>
            {words.resetAll}
          </button>
        </>
      )}
    </div>
  );
}

/** « Être trouvé près d’ici → Facebook ». */
export function markName({ data, words }: Room, { kind, choice, platform }: Mark): string {
  const name = data.platforms[platform ?? '']?.name ?? '';
  if (kind === 'threshold') return words.threshold;
  return `${kind === 'hours' ? words.weightsHours : data.names[choice ?? '']} → ${name}`;
}
