import { counted, fill, type Lang } from '#i18n/lookup.ts';
import { useNow } from './use-now.ts';
import type { StageWords } from './words.ts';

interface Props {
  /** Epoch milliseconds; absent, nothing is shown. */
  readonly until: number | undefined;
  readonly pausedAt: number | undefined;
  readonly words: StageWords;
  readonly lang: Lang;
}

/** What is left until a moment, for the room: minutes, the last ten of them with their seconds. Never below zero. */
export function Countdown({ until, pausedAt, words, lang }: Props) {
  const now = useNow(until !== undefined && pausedAt === undefined);
  if (until === undefined) return null;
  const left = Math.max(0, Math.ceil((until - (pausedAt ?? now)) / 1000));
  const [minutes, seconds] = [Math.floor(left / 60), left % 60];
  const time =
    minutes >= 10
      ? counted(words.minutes, Math.ceil(left / 60), lang)
      : `${minutes}:${String(seconds).padStart(2, '0')}`;
  return (
    <span className="stage-clock" role="timer" aria-label={fill(words.timeLeft, { time })}>
      {time}
    </span>
  );
}
