import { useState } from 'react';
import { type Answers, kinds } from '#domain/platforms/model.ts';
import type { Plan } from '#domain/platforms/plan.ts';
import { Choices } from './Choices.tsx';
import { Hours } from './Hours.tsx';
import type { Room } from './words.ts';

interface FormProps {
  readonly room: Room;
  readonly plan: Plan;
  readonly change: (next: Plan) => void;
}
type Year = 'now' | 'next';

/** What is asked: three questions and the hours, for this year or the next; then what they had in mind, and their trade. */
export function Form({ room, plan, change }: FormProps) {
  const { words, data } = room;
  const [chosenYear, setYear] = useState<Year>('now');
  const year = plan.next === undefined ? 'now' : chosenYear;
  const answers = (year === 'next' && plan.next) || plan.now;
  const write = (next: Answers) => change({ ...plan, [year]: next });
  const { next: _, ...alone } = plan;
  return (
    <section className="chooser-form" aria-labelledby="chooser-form">
      <h2 id="chooser-form">{words.yourChoices}</h2>
      {plan.next !== undefined && (
        <fieldset className="chooser-year">
          <legend>{words.whichYear}</legend>
          {(['now', 'next'] as const).map((one) => (
            <label key={one} className="chip">
              <input type="radio" name="chooser-year" checked={year === one} onChange={() => setYear(one)} />
              {words[`year_${one}`]}
            </label>
          ))}
        </fieldset>
      )}
      {kinds.map((kind) => (
        <Choices
          key={`${year}-${kind}`}
          {...{ room, kind }}
          chosen={answers[kind]}
          onChosen={(chosen) => write({ ...answers, [kind]: chosen })}
        />
      ))}
      <Hours
        key={`${year}-hours`}
        room={room}
        hours={answers.hours}
        onHours={(hours) => {
          const { hours: _gone, ...rest } = answers;
          write(hours === undefined ? rest : { ...rest, hours });
        }}
      />
      <p className="chooser-field">
        <label htmlFor="chooser-thought">{words.thought}</label>
        <select
          id="chooser-thought"
          value={plan.thought ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const { thought: _gone, ...rest } = plan;
            change(value === '' ? rest : { ...rest, thought: value });
          }}
        >
          <option value="">{words.thoughtNone}</option>
          {data.marks.platforms.map(({ id }) => (
            <option key={id} value={id}>
              {data.platforms[id]?.name}
            </option>
          ))}
        </select>
      </p>
      <fieldset>
        <legend>{words.fieldsLegend}</legend>
        <p className="chooser-small">{words.fieldsHint}</p>
        <div className="chooser-chips">
          {data.fields.map(({ id, name }) => (
            <label key={id} className="chip">
              <input
                type="checkbox"
                checked={plan.fields.includes(id)}
                onChange={() =>
                  change({
                    ...plan,
                    fields: plan.fields.includes(id) ? plan.fields.filter((one) => one !== id) : [...plan.fields, id],
                  })
                }
              />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="chooser-compare">
        <button
          type="button"
          className="button-quiet"
          onClick={() => {
            setYear(plan.next === undefined ? 'next' : 'now');
            change(plan.next === undefined ? { ...plan, next: plan.now } : alone);
          }}
        >
          {plan.next === undefined ? words.compare : words.stopComparing}
        </button>
        <p className="chooser-small">{words.compareHint}</p>
      </div>
    </section>
  );
}
