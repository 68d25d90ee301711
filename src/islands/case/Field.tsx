import type { ReactNode } from 'react';
import { idOf, useForm } from './form-context.ts';
import { Notes, notesId } from './Notes.tsx';

interface FieldProps {
  readonly path: string;
  readonly label: string;
  readonly help?: string;
}
interface TextProps extends FieldProps {
  readonly value: string;
  readonly onText: (value: string) => void;
  readonly long?: boolean;
}

/** A label, its control, a word of help, and what the check says of it. */
export function Field({ path, label, help, children }: FieldProps & { children: ReactNode }) {
  return (
    <div className="own-field">
      <label htmlFor={idOf(path)}>{label}</label>
      {children}
      {help && (
        <p className="own-help" id={`help.${path}`}>
          {help}
        </p>
      )}
      <Notes path={path} />
    </div>
  );
}

export function TextField({ value, onText, long = false, ...field }: TextProps) {
  const props = {
    id: idOf(field.path),
    value,
    'aria-describedby': describedBy(field),
    onInput: (event: { currentTarget: { value: string } }) => onText(event.currentTarget.value),
    // React itself asks for it of a controlled field; `input` is what both runtimes hear at each key.
    onChange: () => undefined,
  };
  return <Field {...field}>{long ? <textarea {...props} rows={2} /> : <input type="text" {...props} />}</Field>;
}

export function NumberField({
  value,
  onNumber,
  most = 100_000_000,
  ...field
}: FieldProps & { value: number | null; onNumber: (value: number | null) => void; most?: number }) {
  return (
    <Field {...field}>
      <input
        type="number"
        inputMode="numeric"
        min={0}
        max={most}
        step={1}
        id={idOf(field.path)}
        aria-describedby={describedBy(field)}
        value={value ?? ''}
        onInput={(event) => {
          const typed = Number.parseInt(event.currentTarget.value, 10);
          onNumber(Number.isNaN(typed) ? null : Math.min(most, Math.max(0, typed)));
        }}
        onChange={() => undefined}
      />
    </Field>
  );
}

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

function describedBy({ path, help }: FieldProps): string {
  return [help && `help.${path}`, notesId(path)].filter(Boolean).join(' ');
}

/** A day of the story’s week and an hour, written together as files write them: `ven 16:40`. */
export function MomentField({
  path,
  label,
  value,
  onMoment,
}: FieldProps & { value: string; onMoment: (value: string) => void }) {
  const { words, draft } = useForm();
  const [day = '', hour = ''] = [value.replace(/ ?[\d:]*$/, ''), /[\d:]+$/.exec(value)?.[0] ?? ''];
  const set = (nextDay: string, nextHour: string) => onMoment(`${nextDay} ${nextHour}`.trimEnd());
  const padded = /^\d:/.test(hour) ? `0${hour}` : hour;
  return (
    <fieldset className="own-moment">
      <legend>{label}</legend>
      <label>
        <span>{words.day}</span>
        <select id={idOf(path)} value={day} onChange={(event) => set(event.currentTarget.value, hour)}>
          <option value="">{words.noDay}</option>
          {DAYS[draft.lang].map(([short, long]) => (
            <option key={short} value={short}>
              {long}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.hour}</span>
        <input
          type="time"
          value={padded}
          aria-describedby={notesId(path)}
          onInput={(event) => set(day, event.currentTarget.value)}
          onChange={() => undefined}
        />
      </label>
      <Notes path={path} />
    </fieldset>
  );
}

const DAYS = {
  fr: [
    ...([
      ['lun', 'lundi'],
      ['mar', 'mardi'],
      ['mer', 'mercredi'],
      ['jeu', 'jeudi'],
    ] as const),
    ...([
      ['ven', 'vendredi'],
      ['sam', 'samedi'],
      ['dim', 'dimanche'],
    ] as const),
  ],
  en: [
    ...([
      ['mon', 'Monday'],
      ['tue', 'Tuesday'],
      ['wed', 'Wednesday'],
      ['thu', 'Thursday'],
    ] as const),
    ...([
      ['fri', 'Friday'],
      ['sat', 'Saturday'],
      ['sun', 'Sunday'],
    ] as const),
  ],
} as const;
