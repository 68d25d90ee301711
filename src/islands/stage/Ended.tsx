import { summaryOf } from '#domain/workshop/summary.ts';
import { counted, fill } from '#i18n/lookup.ts';
import type { RunProps } from './Run.tsx';
import { askedAt } from './titles.ts';
import type { Workshop } from './use-workshop.ts';

/** What the session leaves: steps with their real minutes, votes, notes, and the report to write. */
export function Ended({ words, lang, workshop, material, links, leave, restart }: RunProps & { workshop: Workshop }) {
  const { session, stops, act } = workshop;
  const summary = summaryOf(session, stops, (stop) => askedAt(stop, material, words), session.heard);
  const real = summary.steps.reduce((sum, step) => sum + step.real, 0);
  return (
    <div className="stage-ended">
      <h2 tabIndex={-1}>{fill(words.endedTitle, { title: session.title })}</h2>
      <p>{counted(words.endedSays, real, lang)}</p>
      <p className="stage-buttons">
        <a className="button" href={links.report}>
          {words.toReport}
        </a>
        <button type="button" className="button-quiet" onClick={() => act({ do: 'again' })}>
          {words.notEnded}
        </button>
      </p>
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
              <td>{step.minutes}</td>
              <td>{step.real}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{words.votes}</h3>
      {summary.votes.length === 0 && <p>{words.noVotes}</p>}
      {summary.votes.map((vote) => (
        <section key={vote.step + vote.question} className="stage-vote-done">
          <h4>{vote.question}</h4>
          <ul>
            {vote.options.map((option, index) => (
              <li key={option}>
                {vote.again
                  ? fill(words.votedTwice, { option, first: vote.first[index] ?? 0, again: vote.again[index] ?? 0 })
                  : fill(words.voted, { option, first: vote.first[index] ?? 0 })}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {summary.notes.length > 0 && <h3>{words.yourNotes}</h3>}
      <dl>
        {summary.notes.map((note) => (
          <div key={note.step}>
            <dt>{note.step}</dt>
            <dd>{note.text}</dd>
          </div>
        ))}
      </dl>
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
