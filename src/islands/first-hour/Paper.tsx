import { piecesOf, textOf } from '#domain/crisis/statement.ts';
import { fill } from '#i18n/lookup.ts';
import type { Room } from './room.ts';

const Line = ({ size = 'long' }: { size?: 'short' | 'long' }) => <span className={`crisis-line crisis-line-${size}`} />;

/** One A4 page, on paper only: it must stand alone when everything is down. */
export function Paper({ data, words, lang }: Room) {
  const [outage] = data.statements;
  const labels = Object.fromEntries(
    Object.entries(data.blanks).map(([id, { label }]) => [id, label[lang].toLowerCase()]),
  );
  return (
    <article className="crisis-paper">
      <h1>{words.paperTitle}</h1>
      <p>
        <b>{words.dangerFirst.split('. ')[0]}.</b>
      </p>
      <p>
        {words.paperBegan} <Line size="short" /> {words.paperLevel} <Line size="short" /> {words.paperLog} <Line />
      </p>
      <p>
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
                  <span className="crisis-box" /> {says}
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
          {textOf(piecesOf(outage.parts[lang], labels, {}, new Set()))}
        </p>
      )}
      <p>
        <b>{words.paperUpdates}</b> <Line size="short" /> <Line size="short" /> <Line size="short" />{' '}
        <Line size="short" /> <Line size="short" />
        <br />
        {fill(words.rhythmSays, { every: data.rhythm.every })}
      </p>
      <p>
        {fill(words.paperOrder, { publics: data.ready.publics.join(', ') })} {words.paperPage} <Line />
      </p>
    </article>
  );
}
