import { useCase } from './case-context.ts';
import { gaugeWord } from './phrases.ts';

/** A bar and its word; the word alone is enough. */
export function Gauge({ name, label, value }: { name: 'trust' | 'heat'; label: string; value: number }) {
  const { ui } = useCase();
  const word = gaugeWord(name, value, ui);
  return (
    <div className={`sim-gauge sim-gauge-${name}`}>
      <p>
        <span>{label}</span> <span className="sim-word">{word}</span>
      </p>
      {/* The size is for the eye: the sentence above says the same. */}
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className="sim-track" width="100" height="4" />
        <rect className="sim-fill" width={value} height="4" />
      </svg>
    </div>
  );
}
