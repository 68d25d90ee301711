import { today } from '#browser/today.ts';
import { fill, longDate } from '#i18n/lookup.ts';
import { PaperQuestions } from './PaperQuestions.tsx';
import { answersIn, heldIn, reasonsNot, type Told } from './told.ts';
import { hoursIn, type Room } from './words.ts';

interface SheetProps {
  readonly room: Room;
  readonly told: readonly Told[];
  readonly day: string | undefined;
}

/** One A4 page, on paper only: where we are, where we listen, where we do not go and why; before that, the questions. */
export function Sheet({ room, told, day }: SheetProps) {
  const { words, lang, data } = room;
  const [now, next] = told;
  if (now === undefined) return null;
  if (now.choice === undefined) return <PaperQuestions room={room} answers={now.answers} />;
  const held = heldIn(room, now);
  const not = reasonsNot(room, now);
  return (
    <article className="chooser-sheet">
      <h1>{words.sheetTitle}</h1>
      <p className="chooser-small">
        {words.sheetFrom}
        {lang === 'fr' ? '\u00a0: ' : ': '}
        {answersIn(room, now.answers)}.
      </p>
      <h2>{words.sheetWhere}</h2>
      {now.choice.listening ? (
        <p>{fill(words.listening, { hours: hoursIn(room, data.marks.listening) })}</p>
      ) : (
        <ul>
          {held.map(({ id, name, hours }) => (
            <li key={id}>
              <b>{name}</b> — {fill(words.atLeast, { hours: hoursIn(room, hours) })}. {data.platforms[id]?.caution}
              <br />
              {words.sheetWho} <span className="chooser-line" />
            </li>
          ))}
        </ul>
      )}
      <h2>{words.sheetListen}</h2>
      <p>
        {words.sheetListenSays} <span className="chooser-line" />
      </p>
      <h2>{words.sheetNot}</h2>
      <ul>
        {not
          .filter(({ low }) => !low)
          .map(({ name, why }) => (
            <li key={name}>
              <b>{name}</b> — {why}
            </li>
          ))}
        {not.some(({ low }) => low) && (
          <li>
            <b>
              {not
                .filter(({ low }) => low)
                .map(({ name }) => name)
                .join(', ')}
            </b>{' '}
            — {words.nothingCountsEnough}
          </li>
        )}
      </ul>
      {next?.choice !== undefined && (
        <>
          <h2>{words.sheetNext}</h2>
          <p>
            {heldIn(room, next)
              .map(({ name }) => name)
              .join(', ') || words.activeNone}
            . {hoursIn(room, next.answers.hours ?? 0)}.
          </p>
        </>
      )}
      <p className="chooser-small">{fill(words.sheetDay, { day: longDate(day ?? today(), lang) })}</p>
    </article>
  );
}
