interface PickProps {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly options: readonly (readonly [number, string])[];
  readonly onValue: (value: number) => void;
}
/** One number among a few. */
export function Pick({ id, label, value, options, onValue }: PickProps) {
  return (
    <p className="crisis-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onValue(Number(currentTarget.value))}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
