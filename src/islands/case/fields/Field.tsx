import type { ReactNode } from 'react';
import { idOf } from '../form-context.ts';
import { Notes, notesId } from './Notes.tsx';
import './fields.css';

export interface FieldProps {
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

/** For the control: its help, then its remarks. */
export function describedBy({ path, help }: FieldProps): string {
  return [help && `help.${path}`, notesId(path)].filter(Boolean).join(' ');
}
