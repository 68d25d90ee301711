import type { Stop } from '#domain/workshop/stops.ts';
import { counted } from '#i18n/lookup.ts';
import { Countdown } from './Countdown.tsx';
import type { DeskProps } from './Desk.tsx';

/** Minutes that one gives a room to write. */
const CHOICES = [3, 5, 8, 12];

/** The time left to write, which the room sees beside the message. */
export function WriteTimer({ stop, words, lang, workshop: { session, view, act } }: DeskProps & { stop: Stop }) {
  const running = session.timers[stop.under] !== undefined;
  return (
    <section className="desk-timer" aria-label={words.writeTime}>
      <h3>{words.writeTime}</h3>
      {running ? (
        <Countdown until={view.writeUntil} pausedAt={view.pausedAt} words={words} lang={lang} />
      ) : (
        <p className="soft small">{words.writeNone}</p>
      )}
      <p className="desk-tools">
        {CHOICES.map((minutes) => (
          <button key={minutes} type="button" onClick={() => act({ do: 'timer', under: stop.under, minutes })}>
            {counted(words.minutes, minutes, lang)} <span className="visually-hidden">{words.toWrite}</span>
          </button>
        ))}
        {running && (
          <button type="button" onClick={() => act({ do: 'timer', under: stop.under, minutes: null })}>
            {words.writeStop}
          </button>
        )}
      </p>
    </section>
  );
}
