import type { Debrief } from '#domain/scenario/model.ts';
import { Curves } from './Curves.tsx';
import { useCase } from './case-context.ts';
import { DecisionCard } from './DecisionCard.tsx';
import { Evening } from './Evening.tsx';
import { Lines } from './Lines.tsx';
import { TwoRuns } from './TwoRuns.tsx';
import { takenBackLines } from './taken-back.ts';
import { Unknown } from './Unknown.tsx';
import type { Session } from './use-session.ts';

export { debrief } from '#domain/scenario/debrief.ts';
export { TakeAway } from './TakeAway.tsx';

/** What each decision did and could have done, what was not known, other runs, and two questions. */
export function DebriefBody({ session, told }: { session: Session; told: Debrief }) {
  const room = useCase();
  const { ui, lessons } = room;
  const { run } = session;
  const taken = takenBackLines(room, run);
  return (
    <>
      <section aria-labelledby="sim-curves-title">
        <h2 id="sim-curves-title">{ui.curves}</h2>
        <Curves told={told} />
      </section>
      <section aria-labelledby="sim-decisions-title">
        <h2 id="sim-decisions-title">{ui.decisions}</h2>
        <ol className="sim-decisions">
          {told.decisions.map((decision, index) => (
            <li key={decision.index}>
              <DecisionCard decision={decision} number={index + 1} session={session} />
            </li>
          ))}
        </ol>
        {taken.length > 0 && (
          <>
            <h3>{ui.takenBackTitle}</h3>
            <ul>
              <Lines lines={taken} />
            </ul>
          </>
        )}
      </section>
      <Evening keys={run.keys} />
      <TwoRuns session={session} />
      <Unknown unknown={told.unknown} />
      <section aria-labelledby="sim-questions-title">
        <h2 id="sim-questions-title">{ui.questions}</h2>
        <ul>
          <Lines lines={[ui.questionWait, ui.questionPass]} />
        </ul>
        {lessons.length > 0 && (
          <>
            <h3>{ui.lessons}</h3>
            <ul>
              {lessons.map(({ href, title }) => (
                <li key={href}>
                  <a href={href}>{title}</a>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  );
}
