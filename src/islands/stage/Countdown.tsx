import { fill } from '#i18n/lookup.ts';
import { useNow } from './use-now.ts';
import type { StageWords } from './words.ts';

interface Props {
  /** Epoch milliseconds; absent, nothing is shown. */
  readonly until: number | undefined;
  readonly pausedAt: number | undefined;
  readonly words: StageWords;
}

/** What is left until a moment, for the room: minutes, then minutes and seconds under ten of them. Never below zero. */
export function Countdown({ until, pausedAt, words }: Props) {
  const now = useNow(until !== undefined && pausedAt === undefined);
  if (until === undefined) return null;
  const left = Math.max(0, Math.ceil((until - (pausedAt ?? now)) / 1000));
  const [minutes, seconds] = [Math.floor(left / 60), left % 60];
  const time = `${minutes}:${String(seconds).padStart(2, '0')}`;
  return (
    <span className="stage-clock" role="timer" aria-label={fill(words.timeLeft, { time })}>
      {time}
    </span>
  );
}
