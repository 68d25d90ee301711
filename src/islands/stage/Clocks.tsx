import { hour } from '#domain/scenario/time.ts';
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
  const { elapsed, planned, left, closes, late } = reading;
  const end = new Date(closes);
  return (
    <dl className="desk-clocks" aria-label={words.time} data-late={minutesLate(late) > 0}>
      <div>
        <dt>{words.whole}</dt>
        <dd>
          <b>
            {fill(words.elapsed, {
              elapsed: Math.floor(elapsed / MINUTE),
              planned: counted(words.minutes, Math.round(planned / MINUTE), lang),
            })}
          </b>{' '}
          <span>{fill(words.closes, { hour: hour(end.getHours() * 60 + end.getMinutes(), lang) })}</span>
        </dd>
      </div>
      <div>
        <dt>{words.thisStep}</dt>
        <dd>
          <b>
            {left > 0
              ? counted(words.stepLeft, minutesLeft(left), lang)
              : counted(words.stepOver, Math.floor(-left / MINUTE), lang)}
          </b>{' '}
          <span className="desk-late">{session.pausedAt === null ? lateWords(late, words, lang) : words.paused}</span>
        </dd>
      </div>
    </dl>
  );
}

export function lateWords(late: number, words: StageWords, lang: Lang): string {
  const minutes = minutesLate(late);
  if (minutes >= 1) return counted(words.behind, minutes, lang);
  return minutes <= -1 ? counted(words.ahead, -minutes, lang) : words.onTime;
}
