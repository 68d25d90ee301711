import { type Answers, type Choice, kinds } from '#domain/platforms/model.ts';
import type { Plan } from '#domain/platforms/plan.ts';
import { fill } from '#i18n/lookup.ts';
import { Active } from './Active.tsx';
import { Besides } from './Besides.tsx';
import { Thought } from './Thought.tsx';
import { hoursIn, listed, type Room, whyNot } from './words.ts';

interface ResultProps {
  readonly room: Room;
  readonly plan: Plan;
  readonly year: 'now' | 'next';
  /** Whether the other year stands beside it. */
  readonly two: boolean;
  readonly answers: Answers;
  /** Undefined while something is missing. */
  readonly choice: Choice | undefined;
}

/** What the choices of one year give: held, later, not now, and why. */
export function Result({ room, plan, year, two, answers, choice }: ResultProps) {
  const { words, data } = room;
  const title = two && <h3>{words[`year_${year}`]}</h3>;
  if (choice === undefined) {
    const missing = [
      ...kinds.filter((kind) => answers[kind].length === 0).map((kind) => words[`missing_${kind}`]),
      ...(answers.hours === undefined ? [words.missing_hours] : []),
    ];
    return (
      <div className="chooser-one">
        {title}
        <p>{fill(words.missing, { what: listed(missing, words.and) })}</p>
        <Base room={room} />
      </div>
    );
  }
  const of = (standing: string) => choice.places.filter((place) => place.standing === standing);
  const hours = answers.hours ?? 0;
  const active = of('active');
  const context = { left: Math.max(0, hours - choice.taken), listening: choice.listening, held: active.length };
  const Group = (two ? 'h4' : 'h3') as 'h3';
  return (
    <div className="chooser-one">
      {title}
      <Group>{active.length > 0 ? words.active : words.activeNone}</Group>
      {choice.listening && (
        <p className="notice">{fill(words.listening, { hours: hoursIn(room, data.marks.listening) })}</p>
      )}
      {choice.lightest && <p className="notice">{words.lightest}</p>}
      {active.length > 0 && (
        <>
          <p className="chooser-small">
            {fill(words.hoursTaken, { taken: hoursIn(room, choice.taken), hours: hoursIn(room, hours) })}
          </p>
          <ol className="chooser-active">
            {active.map((place) => (
              <Active key={place.id} room={room} place={place} />
            ))}
          </ol>
        </>
      )}
      <Thought room={room} plan={plan} year={year} choice={choice} left={context.left} />
      {(['later', 'closed'] as const).map(
        (standing) =>
          of(standing).length > 0 && (
            <div key={standing}>
              <Group>{words[standing]}</Group>
              <ul className="chooser-why">
                {of(standing).map((place) => (
                  <li key={place.id}>
                    <b>{data.platforms[place.id]?.name}</b> {whyNot(room, place, context)}
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
      <details className="chooser-low">
        <summary>{words.low}</summary>
        <ul className="chooser-why">
          {of('low').map((place) => (
            <li key={place.id}>
              <b>{data.platforms[place.id]?.name}</b> {whyNot(room, place, context)}
              {!place.open && ` ${data.platforms[place.id]?.closed}`}
            </li>
          ))}
        </ul>
      </details>
      <Besides room={room} plan={plan} answers={answers} />
      <Base room={room} />
    </div>
  );
}

/** What is held whatever the platforms. */
function Base({ room: { words, data } }: { room: Room }) {
  return (
    <details className="chooser-base" open>
      <summary>{words.always}</summary>
      <ul>
        {data.always.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
