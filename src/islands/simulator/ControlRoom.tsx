import type { Frame, Key, Offer, State } from '#domain/scenario/model.ts';
import { moves } from '#domain/scenario/moves.ts';
import { fill } from '#i18n/lookup.ts';
import { CountdownSwitch, type Wanted } from './CountdownSwitch.tsx';
import { useCase } from './case-context.ts';
import { Known } from './Known.tsx';
import { Promises } from './Promises.tsx';
import { duration, momentFrom } from './phrases.ts';
import { Standing } from './Standing.tsx';

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
  const { words, ui } = useCase();
  const state = frames.at(-1)?.state;
  if (!state) return null;
  return (
    <>
      <h2 id={titleId} className="visually-hidden">
        {ui.controlRoom}
      </h2>
      <Standing frames={frames} />
      <Promises state={state} />
      <Known state={state} />
      {state.end === null && <Asks state={state} onAsk={onAsk} busy={busy} />}
      {state.end === null && <CountdownSwitch wanted={wanted} hintId={`${titleId}-countdown`} />}
      <p className="sim-fiction">{words.fiction}</p>
    </>
  );
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
