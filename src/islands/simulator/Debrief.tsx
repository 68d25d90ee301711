import { type RefObject, useMemo } from 'react';
import { debrief } from '#domain/scenario/debrief.ts';
import { Curves } from './Curves.tsx';
import { useCase } from './case-context.ts';
import { DecisionCard } from './DecisionCard.tsx';
import { Evening } from './Evening.tsx';
import { Lines } from './Lines.tsx';
import { TakeAway } from './TakeAway.tsx';
import { TwoRuns } from './TwoRuns.tsx';
import { takenBackLines } from './taken-back.ts';
import { Unknown } from './Unknown.tsx';
import type { Session } from './use-session.ts';

/** The game read again: how it ended, what each decision did and could have done, what was not known, and two questions. */
export function Debrief({ session, root }: { session: Session; root: RefObject<HTMLElement | null> }) {
  const room = useCase();
  const { scenario, words, ui, lessons } = room;
  const { run } = session;
  const told = useMemo(() => debrief(scenario, run.keys), [scenario, run.keys]);
  const ending = words.endings[told.ending];
  const taken = takenBackLines(room, run);
  return (
    <div className="sim-debrief">
      <section aria-labelledby="sim-debrief-title">
        <p className="sim-kicker">{ui.debrief}</p>
        <h2 id="sim-debrief-title" tabIndex={-1} data-sim-focus="debrief">
          {ending?.title ?? told.ending}
        </h2>
        <p className="sim-lead">{ending?.text}</p>
        <TakeAway session={session} told={told} root={root} />
      </section>
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
    </div>
  );
}
