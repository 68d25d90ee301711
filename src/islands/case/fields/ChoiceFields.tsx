import { idOf } from '../form-context.ts';
import { describedBy, Field, type FieldProps } from './Field.tsx';
import { Notes } from './Notes.tsx';

export interface Choice {
  readonly value: string;
  readonly name: string;
}

/** A value that is not among the choices is shown as it is, so that nothing changes by being looked at. */
export function SelectField({
  value,
  choices,
  onChoose,
  ...field
}: FieldProps & { value: string; choices: readonly Choice[]; onChoose: (value: string) => void }) {
  const known = choices.some((choice) => choice.value === value);
  return (
    <Field {...field}>
      <select
        id={idOf(field.path)}
        aria-describedby={describedBy(field)}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {!known && <option value={value}>{value}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </Field>
  );
}

export function CheckField({
  path,
  label,
  value,
  onCheck,
}: {
  path: string;
  label: string;
  value: boolean;
  onCheck: (value: boolean) => void;
}) {
  return (
    <label className="own-check">
      <input
        type="checkbox"
        id={idOf(path)}
        checked={value}
        onChange={(event) => onCheck(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}

/** Several of a list, ticked. Those chosen twice stay so until they are touched. */
export function TicksField({
  path,
  label,
  value,
  choices,
  none,
  onTick,
}: {
  path: string;
  label: string;
  value: readonly string[];
  choices: readonly Choice[];
  none?: string;
  onTick: (value: readonly string[]) => void;
}) {
  return (
    <fieldset className="own-ticks" id={idOf(path)} tabIndex={-1}>
      <legend>{label}</legend>
      {choices.length === 0 && none && <p className="own-help">{none}</p>}
      {choices.map((choice) => (
        <label key={choice.value} className="own-check">
          <input
            type="checkbox"
            checked={value.includes(choice.value)}
            onChange={(event) =>
              onTick(
                event.currentTarget.checked ? [...value, choice.value] : value.filter((each) => each !== choice.value),
              )
            }
          />
          {choice.name}
        </label>
      ))}
      <Notes path={path} />
    </fieldset>
  );
}

/** One of a few, as buttons of a radio group. */
export function RadioField({
  path,
  label,
  value,
  choices,
  onChoose,
}: {
  path: string;
  label: string;
  value: string;
  choices: readonly Choice[];
  onChoose: (value: string) => void;
}) {
  return (
    <fieldset className="own-radios">
      <legend>{label}</legend>
      {choices.map((choice, index) => (
        <label key={choice.value} className="own-check">
          <input
            type="radio"
            id={index === 0 ? idOf(path) : undefined}
            name={path}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          {choice.name}
        </label>
      ))}
      <Notes path={path} />
    </fieldset>
  );
}
