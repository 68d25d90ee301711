import type { Gauge } from '#domain/scenario/model.ts';
import { fill } from '#i18n/lookup.ts';
import { SelectField } from '../fields/ChoiceFields.tsx';
import { NumberField, TextField } from '../fields/Field.tsx';
import { MomentField } from '../fields/MomentField.tsx';
import { idOf, useForm } from '../form-context.ts';

const TEXTS = ['title', 'summary', 'fiction', 'you', 'hours'] as const;
const GAUGES: readonly Gauge[] = ['trust', 'heat', 'risk', 'team'];

/** The firm, its day, and how things stand when the story starts. */
export function FirmStep() {
  const { words, draft, change, data } = useForm();
  return (
    <>
      {TEXTS.map((name) => (
        <TextField
          key={name}
          path={name}
          label={words[`field_${name}`]}
          help={words[`field_${name}_help`]}
          value={draft[name]}
          long={name !== 'title' && name !== 'hours'}
          onText={(text) => change({ ...draft, [name]: text })}
        />
      ))}
      <div className="own-pair">
        <MomentField
          path="starts"
          label={words.field_starts}
          value={draft.starts}
          onMoment={(starts) => change({ ...draft, starts })}
        />
        <MomentField
          path="closes"
          label={words.field_closes}
          value={draft.closes}
          onMoment={(closes) => change({ ...draft, closes })}
        />
      </div>
      <SelectField
        path="lessons"
        label={words.field_lessons}
        help={words.field_lessons_help}
        value={draft.lessons[0] ?? ''}
        choices={[
          { value: '', name: words.noOne },
          ...data.lessons.map(({ id, title }) => ({ value: id, name: title })),
        ]}
        onChoose={(lesson) => change({ ...draft, lessons: lesson === '' ? [] : [lesson, ...draft.lessons.slice(1)] })}
      />
      <NumberField
        path="minutes"
        label={words.field_minutes_long}
        value={draft.minutes}
        most={120}
        onNumber={(minutes) => change({ ...draft, minutes })}
      />
      <details className="own-more">
        <summary>{words.field_gauges}</summary>
        {GAUGES.map((name) => (
          <div key={name} className="own-field own-gauge">
            <label htmlFor={idOf(`gauges.${name}`)}>{words[`gauge_${name}`]}</label>
            <input
              type="range"
              min={0}
              max={100}
              step={5}
              id={idOf(`gauges.${name}`)}
              value={draft.gauges[name]}
              onInput={(event) =>
                change({ ...draft, gauges: { ...draft.gauges, [name]: Number(event.currentTarget.value) } })
              }
              onChange={() => undefined}
            />
            <span className="own-help">{fill(words.gaugeValue, { value: draft.gauges[name] })}</span>
          </div>
        ))}
      </details>
    </>
  );
}
