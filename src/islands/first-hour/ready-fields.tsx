import { withText } from '#domain/crisis/readiness.ts';
import { fill } from '#i18n/lookup.ts';

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onTick: () => void;
}
export function Tick({ label, checked, onTick }: TickProps) {
  return (
    <label className="crisis-tick">
      <input type="checkbox" checked={checked} onChange={onTick} />
      {label}
    </label>
  );
}

interface TextsProps {
  readonly id: string;
  readonly legend: string;
  /** With `{index}`. */
  readonly label: string;
  readonly type?: 'text' | 'date';
  readonly values: readonly string[];
  readonly onValues: (values: readonly string[]) => void;
}
/** A few lines of one kind, numbered. */
export function Texts({ id, legend, label, type = 'text', values, onValues }: TextsProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {values.map((value, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
        <p className="crisis-field" key={index}>
          <label htmlFor={`crisis-${id}-${index}`}>{fill(label, { index: index + 1 })}</label>
          <input
            id={`crisis-${id}-${index}`}
            type={type}
            value={value}
            autoComplete="off"
            onChange={({ currentTarget }) => onValues(withText(values, index, currentTarget.value))}
          />
        </p>
      ))}
    </fieldset>
  );
}
