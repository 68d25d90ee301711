import { offerFile } from '#browser/files.ts';
import { fileName } from '#domain/export/file-name.ts';
import { summaryOf } from '#domain/workshop/summary.ts';
import { counted, fill } from '#i18n/lookup.ts';
import { Games } from './Games.tsx';
import type { RunProps } from './Run.tsx';
import { summaryText } from './summary-text.ts';
import { askedAt } from './titles.ts';
import { useArrival } from './use-arrival.ts';
import type { Workshop } from './use-workshop.ts';

/** What the session leaves: steps with their real minutes, games, votes, notes, and the report to write. */
export function Ended(props: RunProps & { readonly workshop: Workshop }) {
  const { words, lang, workshop, material, links, leave, restart, came } = props;
  const { session, stops, act } = workshop;
  const heading = useArrival<HTMLHeadingElement>(came);
  const summary = summaryOf(session, stops, material, (stop) => askedAt(stop, material, words), session.heard);
  const real = summary.steps.reduce((sum, step) => sum + step.real, 0);
  return (
    <div className="stage-ended">
      <h2 ref={heading} tabIndex={-1}>
        {fill(words.endedTitle, { title: session.title })}
      </h2>
      <p>{counted(words.endedSays, real, lang)}</p>
      <p className="stage-buttons">
        <a className="button" href={links.report}>
          {words.toReport}
        </a>
        <button
          type="button"
          className="button-quiet"
          onClick={() =>
            offerFile(fileName(`${session.title} ${session.day}`, 'md'), summaryText(summary, words, lang))
          }
        >
          {words.markdown}
        </button>
        <button type="button" className="button-quiet" onClick={() => act({ do: 'again' })}>
          {words.notEnded}
        </button>
      </p>
      <p className="soft small">{words.reportLater}</p>
      {summary.games.length > 0 && <Games {...props} games={summary.games} />}
      <h3>{words.steps}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.step}</th>
            <th scope="col">{words.plannedMinutes}</th>
            <th scope="col">{words.realMinutes}</th>
          </tr>
        </thead>
        <tbody>
          {summary.steps.map((step) => (
            <tr key={step.id}>
              <th scope="row">{step.title}</th>
              <td>{counted(words.minutes, step.minutes, lang)}</td>
              <td>{counted(words.minutes, step.real, lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{words.votes}</h3>
      {summary.votes.length === 0 && <p>{words.noVotes}</p>}
      {summary.votes.map((vote, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows, and a question may be asked twice
        <section key={at} className="stage-vote-done">
          <h4>{vote.question}</h4>
          <ul>
            {vote.options.map((option, index) => {
              const [first, again] = [vote.first[index] ?? 0, vote.again?.[index] ?? 0];
              return (
                <li key={option}>{fill(vote.again ? words.votedTwice : words.voted, { option, first, again })}</li>
              );
            })}
          </ul>
        </section>
      ))}
      {summary.notes.length > 0 && (
        <>
          <h3>{words.yourNotes}</h3>
          <dl>
            {summary.notes.map((note) => (
              <div key={note.step}>
                <dt>{note.step}</dt>
                <dd>{note.text}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p className="stage-buttons">
        <button type="button" className="button-quiet" onClick={restart}>
          {words.runAgain}
        </button>
        <button type="button" className="button-quiet" onClick={leave}>
          {words.chooseAnother}
        </button>
      </p>
    </div>
  );
}
