import type { Frame, Key, Offer, State } from '#domain/scenario/model.ts';
import { moves } from '#domain/scenario/moves.ts';
import { reachSince } from '#domain/scenario/reach.ts';
import { dayName, hour } from '#domain/scenario/time.ts';
import { fill } from '#i18n/lookup.ts';
import { CountdownSwitch, type Wanted } from './CountdownSwitch.tsx';
import { useCase } from './case-context.ts';
import { Gauge } from './Gauge.tsx';
import { Lines } from './Lines.tsx';
import { Promises } from './Promises.tsx';
import { duration, momentFrom, people, trustOf } from './phrases.ts';

interface ControlRoomProps {
  readonly frames: readonly Frame[];
  readonly onAsk: (key: Key) => void;
  readonly titleId: string;
  /** A move is held: nobody is asked anything until it is let go or taken back. */
  readonly busy: boolean;
  readonly wanted: Wanted;
}

/** What only the company sees: the hour, how people feel, what was promised, what is known, whom to ask. */
export function ControlRoom({ frames, onAsk, titleId, busy, wanted }: ControlRoomProps) {
  const room = useCase();
  const { scenario, words, ui, lang } = room;
  const state = frames.at(-1)?.state;
  if (!state) return null;
  const { seen } = reachSince(frames, scenario.starts);
  return (
    <>
      <h2 id={titleId} className="visually-hidden">
        {ui.controlRoom}
      </h2>
      <p className="sim-clock">
        <span className="sim-clock-hour">{hour(state.clock, lang)}</span>{' '}
        <span className="sim-clock-day">
          {dayName(state.clock, lang)}
          {words.hours && ` · ${words.hours}`}
        </span>
      </p>
      <Gauge name="trust" label={trustOf(room)} value={state.gauges.trust} />
      <Gauge name="heat" label={ui.heat} value={state.gauges.heat} />
      <p className="sim-reach">
        <span>{ui.reach}</span> <span>{seen === 0 ? ui.reachNone : people(seen, room)}</span>
      </p>
      <SideEffects frames={frames} />
      <Promises state={state} />
      <h3>{ui.known}</h3>
      {state.facts.length === 0 ? (
        <p className="sim-small">{ui.knownNothing}</p>
      ) : (
        <ul className="sim-facts">
          <Lines lines={state.facts.flatMap((id) => words.facts[id] ?? [])} />
        </ul>
      )}
      {state.end === null && <Asks state={state} onAsk={onAsk} busy={busy} />}
      {state.end === null && <CountdownSwitch wanted={wanted} hintId={`${titleId}-countdown`} />}
      <p className="sim-fiction">{words.fiction}</p>
    </>
  );
}

/** Risk and team say one sentence from the first time something touches them, and keep saying how it stands. */
function SideEffects({ frames }: { frames: readonly Frame[] }) {
  const { scenario, ui } = useCase();
  const now = frames.at(-1)?.after;
  if (!now) return null;
  return (['risk', 'team'] as const).map((name) => {
    const was = scenario.gauges[name];
    if (frames.every((frame) => frame.after[name] === was)) return null;
    const key = now[name] > was ? `${name}Up` : now[name] < was ? `${name}Down` : `${name}Back`;
    return (
      <p key={name} className="sim-side">
        {ui[key as 'riskUp']}
      </p>
    );
  });
}

interface AsksProps {
  readonly state: State;
  readonly onAsk: (key: Key) => void;
  readonly busy: boolean;
}

function Asks({ state, onAsk, busy }: AsksProps) {
  const { scenario, words, ui, lang } = useCase();
  const asks = moves(scenario, state).filter(({ kind }) => kind === 'ask');
  const meta = ({ closedUntil, minutes }: Offer) =>
    closedUntil === undefined
      ? duration(minutes, ui)
      : fill(ui.notBefore, { moment: momentFrom(state.clock, closedUntil, lang) });
  return (
    <>
      <h3>{ui.ask}</h3>
      {asks.length === 0 && <p className="sim-small">{ui.askedAll}</p>}
      <ul className="sim-asks">
        {asks.map((offer) => {
          const closed = offer.closedUntil !== undefined || busy;
          const told = words.asks[offer.key];
          return (
            <li key={offer.key}>
              <button
                type="button"
                className="sim-ask"
                aria-disabled={closed || undefined}
                onClick={closed ? undefined : () => onAsk(offer.key)}
              >
                <span>{told?.who}</span> <span className="sim-choice-meta">{meta(offer)}</span>{' '}
                {offer.closedUntil !== undefined && told?.closed && (
                  <span className="sim-choice-meta sim-closed">{told.closed}</span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
