import type { Readiness } from '#domain/crisis/readiness.ts';
import { isDay } from '#domain/export/appointment.ts';
import { fill } from '#i18n/lookup.ts';
import { Box, Line } from './paper-marks.tsx';
import { dayIn, type Room } from './room.ts';

interface PaperReadyProps {
  readonly room: Room;
  readonly ready: Readiness;
}

/** What is made ready when all is well, on one page: what is missing is a line to write on. */
export function PaperReady({ room: { words, data, lang }, ready }: PaperReadyProps) {
  const lines = (texts: readonly string[]) => (
    <ol>
      {texts.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
        <li key={index}>{text.trim() || <Line />}</li>
      ))}
    </ol>
  );
  return (
    <>
      <h2 className="sheet-title">{words.readyTitle}</h2>
      <p>{words.readyWhy}</p>
      <h3>{words.readyScenarios}</h3>
      {lines(ready.scenarios)}
      <h3>{words.readyFolder}</h3>
      <ul className="crisis-paper-list">
        {data.ready.pages.map(({ id, says }) => (
          <li key={id}>
            <Box done={ready.pages.includes(id)} /> {says}
          </li>
        ))}
      </ul>
      <p>{fill(words.readyPublics, { publics: data.ready.publics.join(', ') })}</p>
      <h3>{words.readyHeld}</h3>
      <ul className="crisis-paper-list">
        <li>
          <Box done={ready.elsewhere} /> {words.readyElsewhere}
          <br />
          {words.readyAddress} {ready.address.trim() || <Line />}
        </li>
        <li>
          <Box done={ready.onCall} /> {words.readyOnCall}
        </li>
      </ul>
      <h3>{words.readyCodes}</h3>
      {lines(ready.codes)}
      <h3>{words.readyDrills}</h3>
      {lines(ready.drills.map((day) => (isDay(day) ? dayIn(day, lang) : '')))}
      <p className="sheet-status">{words.marks}</p>
    </>
  );
}
