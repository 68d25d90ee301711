import type { Column, Field } from '#domain/document/template.ts';
import type { DocumentWords } from './speech.ts';

interface ControlProps {
  readonly id: string;
  readonly kind: Field['kind'] | Column['kind'];
  readonly value: string;
  readonly options?: Readonly<Record<string, string>> | undefined;
  readonly described?: string | undefined;
  onValue(value: string): void;
  readonly words: DocumentWords;
}

/** What a value of this kind is typed in; its label is beside it. A value that its kind cannot show stays as it was. */
export function Control({ id, kind, value, options = {}, described, onValue, words }: ControlProps) {
  const shared = { id, 'aria-describedby': described, value };
  if (kind === 'long')
    return <textarea rows={2} {...shared} onChange={(event) => onValue(event.currentTarget.value)} />;
  if (kind === 'choice')
    return (
      <select {...shared} onChange={(event) => onValue(event.currentTarget.value)}>
        <option value="">{words.choose}</option>
        {Object.entries(options).map(([key, label]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    );
  if (kind === 'tick')
    return (
      <input
        id={id}
        type="checkbox"
        checked={value === 'x'}
        onChange={(event) => onValue(event.currentTarget.checked ? 'x' : '')}
      />
    );
  const type = { text: 'text', number: 'text', day: 'date', time: 'time', month: 'month' }[kind];
  return (
    <input
      {...shared}
      type={type}
      inputMode={kind === 'number' ? 'decimal' : undefined}
      onChange={(event) => onValue(event.currentTarget.value)}
    />
  );
}
