import type { Choice, Kind } from '#domain/platforms/model.ts';
import type { Plan } from '#domain/platforms/plan.ts';
import { fill } from '#i18n/lookup.ts';
import { hoursIn, leanOf, listed, type Room, signed } from './words.ts';

interface ThoughtProps {
  readonly room: Room;
  readonly plan: Plan;
  readonly year: 'now' | 'next';
  readonly choice: Choice;
  readonly left: number;
}

/** The platform they had in mind: picked, or the three things that decided. */
export function Thought({ room, plan, year, choice, left }: ThoughtProps) {
  const { data, words } = room;
  const place = choice.places.find(({ id }) => id === plan.thought);
  const name = data.platforms[plan.thought ?? '']?.name;
  if (place === undefined || name === undefined) return null;
  if (place.standing === 'active') return <p className="notice">{fill(words.thoughtPicked, { name })}</p>;
  const answers = (year === 'next' && plan.next) || plan.now;
  const line = (kind: Kind) => {
    const { lean, points } = leanOf(place.counts, kind);
    const choices = listed(
      answers[kind].map((choice) => data.names[choice] ?? choice),
      words.and,
    );
    return fill(words.thoughtLine, { choices, lean: words[`lean_${lean}`], points: signed(points) });
  };
  return (
    <div className="chooser-thought">
      <p>
        <b>{fill(words.thoughtTitle, { name })}</b>
      </p>
      <p>{fill(words.thoughtDecided, { year: words[`thoughtYear_${year}`] })}</p>
      <ul>
        <li>
          <b>{words.thoughtGoal}</b> {line('objectives')}
        </li>
        <li>
          <b>{words.thoughtPublic}</b> {line('audiences')}
        </li>
        <li>
          <b>{words.thoughtHours}</b>{' '}
          {fill(words.thoughtHoursLine, { needed: hoursIn(room, place.hours), left: hoursIn(room, left) })}
        </li>
      </ul>
      {!place.open && <p>{data.platforms[place.id]?.closed}</p>}
      {place.id === 'fb' && <p>{words.thoughtReflex}</p>}
    </div>
  );
}
