import { type RefObject, useEffect, useMemo, useState } from 'react';
import { endingOf } from '#domain/scenario/clock.ts';
import { useCase } from './case-context.ts';
import type { Session } from './use-session.ts';

type Late = typeof import('./DebriefBody.tsx');
/** What is read at the end alone is fetched for the end, and while one plays. */
export const fetchDebrief = () => import('./DebriefBody.tsx');

/** The game read again: how it ended, at once; then all that is told of it, in the same place. */
export function Debrief({ session, root }: { session: Session; root: RefObject<HTMLElement | null> }) {
  const { scenario, words, ui } = useCase();
  const { run, played } = session;
  const [late, setLate] = useState<Late | 'failed'>();
  useEffect(() => {
    let here = true;
    const arrive = (came: Late | 'failed') => here && setLate(() => came);
    fetchDebrief().then(arrive, () => arrive('failed'));
    return () => {
      here = false;
    };
  }, []);
  const body = late === 'failed' ? undefined : late;
  const told = useMemo(() => body?.debrief(scenario, run.keys), [body, scenario, run.keys]);
  const end = played.state.end ?? endingOf(scenario, played.state);
  const ending = words.endings[end];
  return (
    <div className="sim-debrief">
      <section aria-labelledby="sim-debrief-title">
        <p className="sim-kicker">{ui.debrief}</p>
        <h2 id="sim-debrief-title" tabIndex={-1} data-sim-focus="debrief">
          {ending?.title ?? end}
        </h2>
        <p className="sim-lead">{ending?.text}</p>
        {late === undefined && <p>{ui.debriefComes}</p>}
        {late === 'failed' && (
          <p role="alert" className="notice">
            {ui.debriefFailed}
          </p>
        )}
        {body && told && <body.TakeAway session={session} told={told} root={root} />}
      </section>
      {body && told && <body.DebriefBody session={session} told={told} />}
    </div>
  );
}
