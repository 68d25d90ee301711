import { play } from '#domain/scenario/play.ts';
import { dayAndHour } from '#domain/scenario/time.ts';
import { fill } from '#i18n/lookup.ts';
import { CountdownSwitch, type Wanted } from './CountdownSwitch.tsx';
import { useCase } from './case-context.ts';
import { Lines } from './Lines.tsx';
import { endingTitle } from './phrases.ts';
import { fitOf, type Run } from './run.ts';

interface StartProps {
  /** What the device kept of a game under way, and of the last one that ended. */
  readonly hand: Run | undefined;
  readonly finished: Run | undefined;
  /** A game carried by the address, when it is neither of them. */
  readonly linked: Run | undefined;
  /** False when the device refuses to keep anything. */
  readonly keeps: boolean;
  readonly wanted: Wanted;
  readonly onBegin: () => void;
  readonly onOpen: (run: Run) => void;
}

/** Who you are, where the story starts, and how to take up what was left. */
export function Start({ hand, finished, linked, keeps, wanted, onBegin, onOpen }: StartProps) {
  const { scenario, words, ui, lang } = useCase();
  const known = [hand, finished, linked].some((run) => run !== undefined);
  return (
    <section className="sim-start" aria-labelledby="sim-start-title">
      <h2 id="sim-start-title" tabIndex={-1} data-sim-focus="start">
        {ui.startTitle}
      </h2>
      <p className="sim-role">{words.you}</p>
      <p>{fill(ui.startsAt, { moment: dayAndHour(scenario.starts, lang), minutes: scenario.minutes })}</p>
      <ul className="sim-how">
        <Lines lines={[wanted.on ? ui.howTimed : ui.howTime, ui.howAsk, ui.howEnd]} />
      </ul>
      <CountdownSwitch wanted={wanted} hintId="sim-start-countdown" />
      {!keeps && <p className="notice">{ui.storageBlocked}</p>}
      {hand && <Offered run={hand} onOpen={onOpen} />}
      {linked && <p className="sim-linked">{ui.linkedRun}</p>}
      {linked && <Offered run={linked} onOpen={onOpen} />}
      {finished && <Offered run={finished} onOpen={onOpen} />}
      <p>
        <button type="button" className={known ? 'button-quiet' : 'button'} onClick={onBegin}>
          {known ? ui.startOver : ui.begin}
        </button>
      </p>
    </section>
  );
}

/** One game that may be taken up, or a sentence that says why it cannot. */
function Offered({ run, onOpen }: { run: Run; onOpen: (run: Run) => void }) {
  const { scenario, words, ui, lang } = useCase();
  const fit = fitOf(scenario, run);
  if (!fit.fits) return <Changed run={run} ending={fit.ending} playable={fit.playable} onOpen={onOpen} />;
  const { state } = play(scenario, run.keys);
  const text =
    state.end === null
      ? fill(ui.youWereThere, { moment: dayAndHour(state.clock, lang) })
      : fill(ui.youEnded, { ending: endingTitle(words, state.end) ?? '' });
  return (
    <div className="sim-offer">
      <p>{text}</p>
      <button type="button" className="button" onClick={() => onOpen(run)}>
        {state.end === null ? ui.resume : ui.seeDebrief}
      </button>
    </div>
  );
}

interface ChangedProps {
  readonly run: Run;
  readonly ending: string | undefined;
  readonly playable: string;
  readonly onOpen: (run: Run) => void;
}

/** The recorded ending stands, whatever the case has become. */
function Changed({ run, ending, playable, onOpen }: ChangedProps) {
  const { scenario, words, ui } = useCase();
  const title = endingTitle(words, ending);
  return (
    <div className="sim-offer" data-changed="">
      <p>{ui.caseChanged}</p>
      {ending !== undefined && <p>{title ? fill(ui.recordedEnding, { ending: title }) : ui.recordedEndingGone}</p>}
      {playable !== '' && (
        <button
          type="button"
          className="button"
          onClick={() => onOpen({ ...run, keys: playable, print: scenario.print })}
        >
          {ui.resumeWhereItHolds}
        </button>
      )}
    </div>
  );
}
