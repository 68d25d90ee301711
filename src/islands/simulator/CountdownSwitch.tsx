import { useCase } from './case-context.ts';

/** Whether a countdown is wanted, and how to change one's mind. */
export interface Wanted {
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}

export function CountdownSwitch({ wanted, hintId }: { wanted: Wanted; hintId: string }) {
  const { ui } = useCase();
  return (
    <div className="sim-switch">
      <label>
        <input
          type="checkbox"
          checked={wanted.on}
          aria-describedby={hintId}
          onChange={(event) => wanted.set(event.currentTarget.checked)}
        />
        <span>{ui.countdown}</span>
      </label>
      <p id={hintId} className="sim-small">
        {ui.countdownWhy}
      </p>
    </div>
  );
}
