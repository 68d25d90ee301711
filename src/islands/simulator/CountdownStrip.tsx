import type { State } from '#domain/scenario/model.ts';
import { moves, WAIT } from '#domain/scenario/moves.ts';
import { fill } from '#i18n/lookup.ts';
import { useCase } from './case-context.ts';
import { seconds, waitLength } from './phrases.ts';
import type { Rest, Ticking } from './use-countdown.ts';

const RESTS = {
  paused: 'pausedByYou',
  hidden: 'pausedHidden',
  dialog: 'pausedDialog',
  writing: 'pausedWriting',
  held: 'pausedHeld',
} as const satisfies Record<Rest, string>;

/** What remains, what comes then, and the two ways to have more time. Seen at each second, heard only when one goes there. */
export function CountdownStrip({ ticking, state }: { ticking: Ticking; state: State }) {
  const room = useCase();
  const { scenario, ui } = room;
  const { left, rest, over } = ticking;
  if (left === undefined) return null;
  const wait = moves(scenario, state).find(({ key }) => key === WAIT);
  const then = wait && fill(ui.thenSilence, { duration: waitLength(state.clock, wait.minutes, room) });
  const told = rest === undefined ? then : ui[RESTS[rest]];
  return (
    <section className="sim-countdown" aria-label={ui.countdown} data-rest={rest}>
      <p>
        <span className="sim-countdown-left" role="timer">
          {fill(ui.timeLeft, { time: seconds(left, ui) })}
        </span>{' '}
        <span className="sim-small">{left === 0 ? ui.timeIsUpDecide : told}</span>
        {over && left > 0 && <span className="sim-countdown-over">{ui.silencePlayed}</span>}
      </p>
      <p className="sim-countdown-acts">
        <button type="button" className="button-quiet" onClick={() => ticking.pause(rest !== 'paused')}>
          {rest === 'paused' ? ui.unpause : ui.pause}
        </button>
        <button type="button" className="button-quiet" onClick={ticking.more}>
          {ui.oneMinuteMore}
        </button>
      </p>
    </section>
  );
}
