import type { Key, Offer, State } from '#domain/scenario/model.ts';
import { moves, WAIT } from '#domain/scenario/moves.ts';
import { fill } from '#i18n/lookup.ts';
import { type CaseRoom, useCase } from './case-context.ts';
import { duration, momentFrom, moveName, quoted, waitLength } from './phrases.ts';

interface MovesProps {
  readonly state: State;
  readonly digits: boolean;
  readonly onChoose: (key: Key) => void;
  readonly onWrite: () => void;
  /** Opens the sheet, on a phone. */
  readonly onAskInside: () => void;
}

export function Moves({ state, digits, onChoose, onWrite, onAskInside }: MovesProps) {
  const room = useCase();
  const { scenario, ui } = room;
  const offers = moves(scenario, state).filter(({ kind, key }) => kind !== 'ask' && key !== WAIT);
  const all = moves(scenario, state);
  const asks = all.filter(({ kind, closedUntil }) => kind === 'ask' && closedUntil === undefined).length;
  const wait = all.find(({ key }) => key === WAIT);
  const write = scenario.scenes.find(({ id }) => id === state.scene)?.write !== undefined;
  let digit = 0;
  const next = () => {
    digit += 1;
    return digits && digit < 10 ? digit : undefined;
  };
  return (
    <ul className="sim-moves">
      {offers.map((offer) => (
        <li key={offer.key}>
          <MoveButton offer={offer} state={state} digit={next()} onChoose={onChoose} />
        </li>
      ))}
      {write && (
        <li>
          <Choice title={ui.writeYours} meta={ui.writeYoursHint} digit={next()} onPress={onWrite} />
        </li>
      )}
      {asks > 0 && (
        <li className="sim-ask-inside">
          <Choice title={ui.askInside} meta={ui.askInsideHint} onPress={onAskInside} />
        </li>
      )}
      {wait && (
        <li>
          <Choice
            title={ui.wait}
            meta={waitLength(state.clock, wait.minutes, room)}
            digit={next()}
            onPress={() => onChoose(WAIT)}
          />
        </li>
      )}
    </ul>
  );
}

interface MoveButtonProps {
  readonly offer: Offer;
  readonly state: State;
  readonly digit: number | undefined;
  readonly onChoose: (key: Key) => void;
}

function MoveButton({ offer, state, digit, onChoose }: MoveButtonProps) {
  const room = useCase();
  const { words, lang } = room;
  const told = words.scenes[state.scene ?? '']?.moves[offer.key];
  const say = told?.label !== undefined && told.say !== undefined ? quoted(told.say, lang) : undefined;
  return (
    <Choice
      title={moveName(told, lang)}
      {...(say !== undefined && { say })}
      meta={metaOf(room, offer, state)}
      closed={offer.closedUntil !== undefined}
      digit={digit}
      onPress={() => onChoose(offer.key)}
    />
  );
}

/** Where it is said, how long it takes, and from when the person can be reached. */
function metaOf({ scenario, words, ui, lang }: CaseRoom, offer: Offer, state: State): string {
  const first = Object.keys(scenario.places)[0];
  const place = offer.place === undefined || offer.place === first ? undefined : words.places[offer.place]?.name;
  return [
    ...(place === undefined ? [] : [place]),
    offer.closedUntil === undefined
      ? duration(offer.minutes, ui)
      : fill(ui.notBefore, { moment: momentFrom(state.clock, offer.closedUntil, lang) }),
  ].join(' · ');
}

interface ChoiceProps {
  readonly title: string;
  readonly say?: string;
  readonly meta: string;
  readonly closed?: boolean;
  readonly digit?: number | undefined;
  readonly onPress: () => void;
}

/** A closed choice can still be reached and read: it says from when it opens. */
export function Choice({ title, say, meta, closed = false, digit, onPress }: ChoiceProps) {
  return (
    <button
      type="button"
      className="sim-choice"
      aria-disabled={closed || undefined}
      onClick={closed ? undefined : onPress}
      {...(digit !== undefined && { 'data-sim-digit': digit, 'aria-keyshortcuts': String(digit) })}
    >
      <span className="sim-choice-title">{title}</span> {say && <span className="sim-choice-say">{say}</span>}{' '}
      <span className="sim-choice-meta">{meta}</span>
      {digit !== undefined && (
        <span className="sim-digit" aria-hidden="true">
          {digit}
        </span>
      )}
    </button>
  );
}
