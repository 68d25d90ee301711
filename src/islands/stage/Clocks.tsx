import { minutesLate, minutesLeft, read } from '#domain/workshop/clock.ts';
import { MINUTE, type Session } from '#domain/workshop/session.ts';
import { counted, fill, type Lang } from '#i18n/lookup.ts';
import { useNow } from './use-now.ts';
import type { StageWords } from './words.ts';

/** Where the session stands, in words: of the whole, of the step, ahead or behind. */
export function Clocks({ session, words, lang }: { session: Session; words: StageWords; lang: Lang }) {
  const now = useNow();
  const reading = read(session, now);
  if (!reading) {
    const minutes = session.steps.reduce((sum, step) => sum + step.minutes, 0);
    return <p className="desk-clocks">{fill(words.notBegun, { planned: counted(words.minutes, minutes, lang) })}</p>;
  }
  const { elapsed, planned, left } = reading;
  return (
    <p className="desk-clocks" role="group" aria-label={words.time}>
      <span>
        {fill(words.elapsed, {
          elapsed: Math.floor(elapsed / MINUTE),
          planned: counted(words.minutes, Math.round(planned / MINUTE), lang),
        })}
      </span>
      <span>
        {left > 0
          ? counted(words.stepLeft, minutesLeft(left), lang)
          : counted(words.stepOver, Math.floor(-left / MINUTE), lang)}
      </span>
      <b data-late={reading.late > 0}>{session.pausedAt === null ? lateWords(reading.late, words, lang) : words.paused}</b>
    </p>
  );
}

export function lateWords(late: number, words: StageWords, lang: Lang): string {
  const minutes = minutesLate(late);
  if (minutes >= 1) return counted(words.behind, minutes, lang);
  return minutes <= -1 ? counted(words.ahead, -minutes, lang) : words.onTime;
}
