import type { Answers } from '#domain/platforms/model.ts';
import type { Plan } from '#domain/platforms/plan.ts';
import { fill } from '#i18n/lookup.ts';
import { listed, type Room } from './words.ts';

/** What is to be known whatever the platforms: an objective with too few hours, an incident, a regulated trade. */
export function Besides({ room, plan, answers }: { room: Room; plan: Plan; answers: Answers }) {
  const lines = besides(room, plan, answers);
  if (lines.length === 0) return null;
  return (
    <div className="chooser-besides">
      <p>
        <b>{room.words.besides}</b>
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

export function besides({ data, words }: Room, plan: Plan, answers: Answers): readonly string[] {
  const fields = data.fields.filter(({ id }) => plan.fields.includes(id));
  return [
    ...data.notes
      .filter(
        ({ objective, below = Number.POSITIVE_INFINITY }) =>
          answers.objectives.includes(objective) && (answers.hours ?? 0) < below,
      )
      .map(({ says }) => says),
    ...(fields.length > 0
      ? [
          fill(words.regulated, {
            fields: listed(
              fields.map(({ name }) => name.toLocaleLowerCase()),
              words.and,
            ),
          }),
        ]
      : []),
    ...fields.flatMap(({ says }) => (says === undefined ? [] : [says])),
  ];
}
