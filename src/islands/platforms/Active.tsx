import type { Place } from '#domain/platforms/model.ts';
import { fill } from '#i18n/lookup.ts';
import { countIn, hoursIn, listed, type Room, signed } from './words.ts';

/** A platform to be held: why in general, which of their choices count, what to beware of, what it takes. */
export function Active({ room, place }: { room: Room; place: Place }) {
  const { data, words } = room;
  const told = data.platforms[place.id];
  const favour = place.counts.filter(({ points }) => points > 0).map((count) => countIn(room, count));
  const against = place.counts.filter(({ points }) => points < 0).map((count) => countIn(room, count));
  return (
    <li className="chooser-card">
      <p className="chooser-name">
        <b>{told?.name}</b>
        <span className="chooser-small">
          {fill(words.atLeast, { hours: hoursIn(room, place.hours) })} ·{' '}
          {fill(words.total, { score: signed(place.score) })}
        </span>
      </p>
      <p>{told?.reason}</p>
      <p>
        {favour.length > 0 ? (
          <>
            {words.because}
            {listed(favour, words.and)}.
          </>
        ) : (
          words.nothingCounts
        )}{' '}
        {against.length > 0 && `${words.against}${listed(against, words.and)}.`}
      </p>
      <p className="chooser-caution">
        <b>{words.caution}</b>
        {(told?.caution ?? '').charAt(0).toLocaleLowerCase(room.lang) + (told?.caution ?? '').slice(1)}
      </p>
    </li>
  );
}
