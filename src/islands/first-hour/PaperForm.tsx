import type { Contacts } from '#domain/crisis/contacts.ts';
import { labelsIn, piecesOf, textOf } from '#domain/crisis/statement.ts';
import { fill } from '#i18n/lookup.ts';
import { Box, Line } from './paper-marks.tsx';
import type { Room } from './room.ts';

interface PaperFormProps {
  readonly room: Room;
  readonly contacts: Contacts;
}
/** The blank list, on one page: it must stand alone when everything is down. */
export function PaperForm({ room: { data, words, lang }, contacts }: PaperFormProps) {
  const [outage] = data.statements;
  return (
    <>
      <h2 className="sheet-title">{words.paperTitle}</h2>
      <p>
        <b>{words.dangerFirst}</b>
      </p>
      <p className="crisis-paper-fields">
        <b>{words.paperCall}</b>{' '}
        {contacts.example || contacts.people.length === 0 ? (
          <>
            <Line /> <Line />
          </>
        ) : (
          contacts.people.map(({ name, phone }) => [name, phone].filter(Boolean).join(' ')).join(' · ')
        )}
      </p>
      <p className="crisis-paper-fields">
        {words.paperBegan} <Line size="short" /> {words.paperLevel} <Line size="short" /> {words.paperLog} <Line />
        <br />
        {words.paperFacts} <Line /> {words.paperDecision} <Line />
        <br />
        {words.paperWords} <Line /> {words.paperRelief} <Line />
      </p>
      <table>
        <tbody>
          {data.windows.map((each) =>
            each.items.map(({ id, says }, index) => (
              <tr key={id}>
                <th scope="row">{index === 0 ? fill(words.window, { from: each.from, until: each.until }) : ''}</th>
                <td>
                  <Box /> {says}
                </td>
                <td>
                  {words.paperDone} <Line size="short" />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
      {outage && (
        <p>
          <b>{words.paperMessage}</b> ({outage.name.toLocaleLowerCase(lang)}){' '}
          {textOf(piecesOf(outage.parts[lang], labelsIn(data.blanks, lang), {}, new Set()))}
        </p>
      )}
      <p className="crisis-paper-fields">
        <b>{words.paperUpdates}</b> <Line size="short" /> <Line size="short" /> <Line size="short" />{' '}
        <Line size="short" /> <Line size="short" />
      </p>
      <p>{fill(words.rhythmSays, { every: data.rhythm.every })}</p>
      <p className="crisis-paper-fields">
        {fill(words.paperOrder, { publics: data.ready.publics.join(', ') })}
        <br />
        {words.paperPage} <Line />
      </p>
    </>
  );
}
