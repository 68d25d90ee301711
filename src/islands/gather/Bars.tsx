import { fill } from '#i18n/lookup.ts';
import type { Bar } from './found.ts';
import type { GatherWords } from './words.ts';

interface BarsProps {
  readonly bars: readonly Bar[];
  readonly total: number;
  readonly words: GatherWords;
  /** What is said beside what the course holds to. */
  readonly ours?: string;
}

/** A distribution: each option with its count in words; the bar repeats it to the eye. */
export function Bars({ bars, total, words, ours = '' }: BarsProps) {
  return (
    <ul className="gather-bars" role="list">
      {bars.map((bar) => (
        <li key={bar.code} data-ours={bar.ours || undefined}>
          <span className="gather-label">
            {bar.label}
            {bar.ours && ours !== '' && <em> ({ours})</em>}
          </span>
          <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect width="100" height="6" className="gather-all" />
            <rect width={total === 0 ? 0 : (100 * bar.count) / total} height="6" className="gather-some" />
          </svg>
          <b>{fill(words.people_of, { count: bar.count, total })}</b>
        </li>
      ))}
    </ul>
  );
}
