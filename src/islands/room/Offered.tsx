import type { Offer } from '#domain/scenario/model.ts';
import { WAIT } from '#domain/scenario/moves.ts';
import { insideOffers, moveOffers, pickedOf, stateOf } from '#domain/workshop/drive.ts';
import { LETTERS } from '#domain/workshop/vote.ts';
import { fill } from '#i18n/lookup.ts';
import { duration, momentFrom, waitLength } from '../simulator/phrases.ts';
import { Back } from './Back.tsx';
import { ForYou } from './ForYou.tsx';
import { letterOf } from './phrases.ts';
import type { DeskPart } from './RoomDesk.tsx';
import { optionTexts } from './room-case.ts';

/** While the room reads: what it may do, which of it goes to the vote, and what is done inside before deciding. */
export function Offered(part: DeskPart) {
  const { room, group, act, words } = part;
  const { scenario } = room;
  const state = stateOf(scenario, group);
  const offers = moveOffers(scenario, group);
  const picked = pickedOf(scenario, group);
  const scene = room.words.scenes[state.scene ?? ''];
  const asks = insideOffers(scenario, group).some(
    ({ kind, closedUntil }) => kind === 'ask' && closedUntil === undefined,
  );
  return (
    <>
      <h3>{scene?.ask ?? (asks ? room.ui.nothingToDecide : room.ui.nothingButWait)}</h3>
      {offers.length > 0 && (
        <p className="room-buttons">
          <button type="button" className="button" disabled={picked.length < 2} onClick={() => act({ do: 'open' })}>
            {words.open}
          </button>
          <span className="small soft">{picked.length < 2 ? words.leastTwo : words.most}</span>
        </p>
      )}
      <Back {...part} />
      {offers.length > 0 && (
        <>
          <h4>{words.offered}</h4>
          <ul className="room-offers">
            {offers.map((offer) => (
              <OfferRow
                key={offer.key}
                {...part}
                offer={offer}
                place={picked.indexOf(offer.key)}
                full={picked.length >= LETTERS.length}
              />
            ))}
          </ul>
        </>
      )}
      <Inside {...part} />
    </>
  );
}

interface OfferRowProps extends DeskPart {
  readonly offer: Offer;
  /** Its place on the ballot; -1 when it is not there. */
  readonly place: number;
  readonly full: boolean;
}
function OfferRow({ room, group, act, words, offer, place, full }: OfferRowProps) {
  const { key, closedUntil, minutes } = offer;
  const state = stateOf(room.scenario, group);
  const [what = ''] = optionTexts(room, state.scene, [key]);
  const on = place >= 0;
  const closed = closedUntil !== undefined;
  return (
    <li data-on={on || undefined}>
      <label className="room-pick">
        <input
          type="checkbox"
          checked={on}
          disabled={closed || (!on && full)}
          aria-label={fill(words.pickWhich, { what })}
          onChange={() => act({ do: 'pick', key, on: !on })}
        />
        <span className="vote-letter" aria-hidden="true">
          {on ? letterOf(place) : '–'}
        </span>
      </label>
      <div>
        <p>{what}</p>
        <p className="room-meta small">
          <span className="soft">
            {closed
              ? fill(room.ui.notBefore, { moment: momentFrom(state.clock, closedUntil, room.lang) })
              : duration(minutes, room.ui)}
          </span>
          {!closed && (
            <button type="button" className="link-button" onClick={() => act({ do: 'choose', key })}>
              {words.withoutVote} <span className="visually-hidden">{fill(words.withoutVoteWhich, { what })}</span>
            </button>
          )}
        </p>
        <ForYou {...{ room, words }} scene={state.scene} move={key} />
      </div>
    </li>
  );
}

/** Checks and the wait: made without a vote. */
function Inside({ room, group, act, words }: DeskPart) {
  const { scenario, ui, lang } = room;
  const { clock } = stateOf(scenario, group);
  const meta = ({ key, closedUntil, minutes }: Offer) => {
    if (closedUntil !== undefined) return fill(ui.notBefore, { moment: momentFrom(clock, closedUntil, lang) });
    return key === WAIT ? waitLength(clock, minutes, room) : duration(minutes, ui);
  };
  return (
    <>
      <h4>{words.inside}</h4>
      <p className="small soft">{words.insideHint}</p>
      <p className="room-buttons">
        {insideOffers(scenario, group).map((offer) => (
          <button
            key={offer.key}
            type="button"
            className="button-quiet"
            disabled={offer.closedUntil !== undefined}
            onClick={() => act({ do: 'inside', key: offer.key })}
          >
            {offer.key === WAIT ? ui.wait : fill(words.askWho, { who: room.words.asks[offer.key]?.who ?? '' })}{' '}
            <span className="room-meta soft small">{meta(offer)}</span>
          </button>
        ))}
      </p>
    </>
  );
}
