import { useEffect } from 'react';
import { type Draft, spent } from '#domain/workshop/draft.ts';
import type { Activities, Handouts, Speech } from './parts.ts';
import { peopleSaid, printsOf, stepsOf } from './run-sheet.ts';
import { type SheetWords, Step } from './Step.tsx';

interface RunSheetProps {
  readonly draft: Draft;
  readonly activities: Activities;
  readonly handouts: Handouts;
  readonly speech: Speech;
  readonly sheet: SheetWords;
}

/** What comes out of the printer, and only there: the same run sheet as that of a workshop that was ready. */
export function RunSheet({ draft, activities, handouts, speech, sheet }: RunSheetProps) {
  const { words } = speech;
  const title = draft.title.trim() || words.untitled;
  const steps = stepsOf(draft, activities);
  const prints = printsOf(steps, handouts);
  // The head of each printed page.
  useEffect(() => {
    document.documentElement.dataset.sheet = title;
  }, [title]);
  if (steps.length === 0) return null;
  return (
    <article className="compose-sheet page-workshop">
      <h1>{title}</h1>
      <p>
        <b>{speech.length(spent(draft))}.</b> {peopleSaid(draft, speech)}
      </p>
      <h2>{sheet.glance}</h2>
      <table className="run-glance">
        <thead>
          <tr>
            <th scope="col">{sheet.when}</th>
            <th scope="col">{sheet.what}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ activity, when }) => (
            <tr key={activity.id}>
              <th scope="row">{when}</th>
              <td>
                <b>{activity.title}</b>
                <p>{activity.summary}</p>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {prints.length > 0 && (
        <section className="run-list">
          <h2>{words.handouts}</h2>
          <ul>
            {prints.map((handout) => (
              <li key={handout.href}>{handout.title}</li>
            ))}
          </ul>
        </section>
      )}
      <section className="run-steps">
        <h2>{sheet.detail}</h2>
        {steps.map(({ activity, when, minutes }) => (
          <Step
            key={activity.id}
            activity={activity}
            when={when}
            length={speech.minutes(minutes)}
            words={sheet}
            paper={draft.paper}
          />
        ))}
      </section>
    </article>
  );
}
